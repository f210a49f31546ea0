package io.zhengtu.api.reading;

import io.zhengtu.api.graph.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a report with all that was drawn from it. All places are UTF-16 code units of the file as received.
 *
 * @param ordinal its number in the report, from 0
 * @param section the number of its section
 * @param heading whether it is a heading
 * @param text the sentence, repaired and in Simplified characters
 * @param source the same characters as received; absent where the file is no longer at hand
 * @param start where it starts in the file
 * @param end one past its last character
 * @param mentions the entities that it names
 * @param statements the statements that rest on it
 * @param measures the targets and outcomes that rest on it
 */
public record ReadSentence(
        int ordinal,
        int section,
        boolean heading,
        String text,
        @Nullable String source,
        int start,
        int end,
        List<ReadMention> mentions,
        List<ReadStatement> statements,
        List<ReadMeasure> measures) {
    public ReadSentence {
        mentions = List.copyOf(mentions);
        statements = List.copyOf(statements);
        measures = List.copyOf(measures);
    }

    static ReadSentence of(Row row, @Nullable String file) {
        int start = row.integer("start");
        int end = row.integer("end");
        return new ReadSentence(
                row.integer("ordinal"),
                row.integer("section"),
                row.truth("heading"),
                row.text("text"),
                file == null || end > file.length() ? null : file.substring(start, end),
                start,
                end,
                row.rows("mentions").stream().map(ReadMention::of).toList(),
                row.rows("statements").stream().map(ReadStatement::of).toList(),
                row.rows("measures").stream().map(ReadMeasure::of).toList());
    }
}
