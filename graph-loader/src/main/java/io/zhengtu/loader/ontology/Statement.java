package io.zhengtu.loader.ontology;

import java.util.List;

/**
 * One fact as one report gives it; the record from which typed relationships are projected.
 *
 * @param id stable hash of report, ends, type and basis
 * @param subject id of the entity that the statement is about
 * @param type the relationship
 * @param object id of the entity at the other end
 * @param basis what it rests on
 * @param confidence from 0 to 1
 * @param rule the rule that found it, such as {@code supports.new-track}
 * @param evidence where the report says it; never empty
 */
public record Statement(
        String id,
        String subject,
        RelationType type,
        String object,
        Basis basis,
        double confidence,
        String rule,
        List<Evidence> evidence) {
    public Statement {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("A statement needs evidence: " + subject + " " + type + " " + object);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence is from 0 to 1, not " + confidence);
        }
        evidence = List.copyOf(evidence);
    }
}
