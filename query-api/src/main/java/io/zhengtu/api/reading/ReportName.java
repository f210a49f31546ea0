package io.zhengtu.api.reading;

import io.zhengtu.api.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * Which report.
 *
 * @param id division code and plan year
 * @param title its title
 * @param year the plan year
 * @param place the place that it reports on
 */
public record ReportName(
        String id, String title, int year, @Nullable String place) {
    static ReportName of(Row row) {
        return new ReportName(row.text("id"), row.text("title"), row.integer("year"), row.findText("place"));
    }
}
