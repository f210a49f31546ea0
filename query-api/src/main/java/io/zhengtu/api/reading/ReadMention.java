package io.zhengtu.api.reading;

import io.zhengtu.api.graph.Row;

/**
 * Words of a sentence that name an entity.
 *
 * @param entity the entity
 * @param text the words, as repaired
 * @param start where they start in the file as received
 * @param end one past their last character
 * @param rule the rule that found them
 */
public record ReadMention(EntitySummary entity, String text, int start, int end, String rule) {
    static ReadMention of(Row row) {
        return new ReadMention(
                EntitySummary.of(row.row("entity")),
                row.text("text"),
                row.integer("start"),
                row.integer("end"),
                row.text("rule"));
    }
}
