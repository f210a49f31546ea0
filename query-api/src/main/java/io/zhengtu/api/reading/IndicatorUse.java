package io.zhengtu.api.reading;

import io.zhengtu.api.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * An indicator and how often reports give figures of it.
 *
 * @param id stable id
 * @param name the field's standard name, or the reports' own noun phrase
 * @param dimension what kind of quantity it is, where the table says so
 * @param targets how many figures are promised
 * @param outcomes how many figures are claimed as reached
 * @param reports how many reports give them
 * @param firstYear the earliest year for which there is a figure
 * @param lastYear the latest year for which there is a figure
 */
public record IndicatorUse(
        String id,
        String name,
        @Nullable String dimension,
        int targets,
        int outcomes,
        int reports,
        int firstYear,
        int lastYear) {
    static IndicatorUse of(Row row) {
        return new IndicatorUse(
                row.text("id"),
                row.text("name"),
                row.findText("dimension"),
                row.integer("targets"),
                row.integer("outcomes"),
                row.integer("reports"),
                row.integer("firstYear"),
                row.integer("lastYear"));
    }
}
