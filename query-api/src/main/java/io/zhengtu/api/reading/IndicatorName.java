package io.zhengtu.api.reading;

import io.zhengtu.api.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a measure measures.
 *
 * @param id stable id
 * @param name the field's standard name, or the reports' own noun phrase
 * @param dimension what kind of quantity it is, where the table says so
 */
public record IndicatorName(
        String id, String name, @Nullable String dimension) {
    static IndicatorName of(Row row) {
        return new IndicatorName(row.text("id"), row.text("name"), row.findText("dimension"));
    }
}
