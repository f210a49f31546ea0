package io.zhengtu.api.reading;

import io.zhengtu.api.graph.Row;
import io.zhengtu.loader.ontology.Basis;
import java.util.List;

/**
 * What one report says of a relationship.
 *
 * @param id stable id of the statement
 * @param basis what it rests on
 * @param rule the rule that found it
 * @param confidence from 0 to 1
 * @param report the report that says it
 * @param evidence the sentences that say it, with the place of the words
 */
public record LinkStatement(
        String id, Basis basis, String rule, double confidence, ReportName report, List<EvidenceSentence> evidence) {
    public LinkStatement {
        evidence = List.copyOf(evidence);
    }

    static LinkStatement of(Row row) {
        String rule = row.text("rule");
        return new LinkStatement(
                row.text("id"),
                Basis.valueOf(row.text("basis")),
                rule,
                row.decimal("confidence"),
                ReportName.of(row.row("report")),
                row.rows("evidence").stream()
                        .map(sentence -> EvidenceSentence.of(sentence, rule))
                        .toList());
    }
}
