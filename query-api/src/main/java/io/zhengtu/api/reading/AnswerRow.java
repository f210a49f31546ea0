package io.zhengtu.api.reading;

import java.util.List;
import java.util.Map;

/**
 * A row of a named query's answer.
 *
 * @param values what it holds, by column; columns that hold nothing are left out
 * @param evidence the sentences that say so, the latest report first
 */
public record AnswerRow(Map<String, Object> values, List<EvidenceSentence> evidence) {
    public AnswerRow {
        values = Map.copyOf(values);
        evidence = List.copyOf(evidence);
    }
}
