package io.zhengtu.api.reading;

import io.zhengtu.api.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that says something, and where it says it.
 *
 * @param report id of the report
 * @param title the report's title
 * @param ordinal the sentence's number in its report, from 0
 * @param text the sentence, repaired and in Simplified characters
 * @param start first UTF-16 code unit of the words in the file as received, before any repair
 * @param end one past their last
 * @param rule the rule that found it; absent where the sentence was only searched for
 */
public record EvidenceSentence(
        String report,
        String title,
        int ordinal,
        String text,
        int start,
        int end,
        @Nullable String rule) {
    static EvidenceSentence of(Row row, @Nullable String rule) {
        return new EvidenceSentence(
                row.text("report"),
                row.text("title"),
                row.integer("ordinal"),
                row.text("text"),
                row.integer("start"),
                row.integer("end"),
                rule);
    }
}
