package io.zhengtu.api.reading;

import io.zhengtu.api.graph.Row;
import io.zhengtu.loader.ontology.Basis;

/**
 * A statement that rests on a sentence.
 *
 * @param id stable id
 * @param subject where the relationship starts
 * @param relationship its type, such as {@code SUPPORTS}
 * @param object where it ends
 * @param basis what it rests on
 * @param rule the rule that found it
 * @param confidence from 0 to 1
 * @param start where its words start in the file as received
 * @param end one past their last character
 */
public record ReadStatement(
        String id,
        EntitySummary subject,
        String relationship,
        EntitySummary object,
        Basis basis,
        String rule,
        double confidence,
        int start,
        int end) {
    static ReadStatement of(Row row) {
        return new ReadStatement(
                row.text("id"),
                EntitySummary.of(row.row("subject")),
                row.text("relationship"),
                EntitySummary.of(row.row("object")),
                Basis.valueOf(row.text("basis")),
                row.text("rule"),
                row.decimal("confidence"),
                row.integer("start"),
                row.integer("end"));
    }
}
