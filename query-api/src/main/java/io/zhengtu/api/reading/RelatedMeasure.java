package io.zhengtu.api.reading;

import io.zhengtu.api.graph.Row;
import io.zhengtu.loader.ontology.MeasureKind;
import org.jspecify.annotations.Nullable;

/**
 * A measure that another one is joined to.
 *
 * @param relationship {@code BASELINE}, {@code FULFILLED_BY} or {@code MISSED_BY}, each from a target to an outcome
 * @param id stable id
 * @param kind target or outcome
 * @param report id of the report that says it
 * @param aspect total, increment, rate of growth, rank or share
 * @param comparator how the value bounds what is meant
 * @param value in base units
 * @param unit the value's unit
 * @param valueText the value as written
 * @param year the year that the value holds for
 * @param quote the clause or sentence that says it
 */
public record RelatedMeasure(
        String relationship,
        String id,
        MeasureKind kind,
        String report,
        String aspect,
        String comparator,
        @Nullable Double value,
        @Nullable String unit,
        String valueText,
        int year,
        String quote) {
    static RelatedMeasure of(Row row) {
        return new RelatedMeasure(
                row.text("relationship"),
                row.text("id"),
                MeasureKind.valueOf(row.text("kind")),
                row.text("report"),
                row.text("aspect"),
                row.text("comparator"),
                row.findDecimal("value"),
                row.findText("unit"),
                row.text("valueText"),
                row.integer("year"),
                row.text("quote"));
    }
}
