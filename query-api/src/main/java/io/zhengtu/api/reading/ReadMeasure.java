package io.zhengtu.api.reading;

import io.zhengtu.api.graph.Row;
import io.zhengtu.loader.ontology.MeasureKind;

/**
 * A target or an outcome that rests on a sentence.
 *
 * @param id stable id
 * @param kind target or outcome
 * @param indicator name of what it measures
 * @param aspect total, increment, rate of growth, rank or share
 * @param comparator how the value bounds what is meant
 * @param valueText the value as written
 * @param year the year that the value holds for
 * @param start where its words start in the file as received
 * @param end one past their last character
 */
public record ReadMeasure(
        String id,
        MeasureKind kind,
        String indicator,
        String aspect,
        String comparator,
        String valueText,
        int year,
        int start,
        int end) {
    static ReadMeasure of(Row row) {
        return new ReadMeasure(
                row.text("id"),
                MeasureKind.valueOf(row.text("kind")),
                row.text("indicator"),
                row.text("aspect"),
                row.text("comparator"),
                row.text("valueText"),
                row.integer("year"),
                row.integer("start"),
                row.integer("end"));
    }
}
