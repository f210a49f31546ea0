package io.zhengtu.loader.fact;

import io.zhengtu.loader.linking.Entity;
import io.zhengtu.loader.ontology.Basis;
import io.zhengtu.loader.ontology.RelationType;
import io.zhengtu.loader.text.Span;

/**
 * A relationship that one place of a report gives.
 *
 * @param subject what the fact is about
 * @param type the relationship
 * @param object the other end
 * @param basis what it rests on
 * @param confidence from 0 to 1
 * @param rule the rule that found it, such as {@code supports.new-track}
 * @param sentence the ordinal of the sentence that says it
 * @param span the words that say it, in the clean text
 */
public record Fact(
        Entity subject,
        RelationType type,
        Entity object,
        Basis basis,
        double confidence,
        String rule,
        int sentence,
        Span span) {
    public Fact {
        if (!type.allows(subject.type(), object.type())) {
            throw new IllegalArgumentException("No " + type + " from " + subject.type() + " " + subject.name() + " to "
                    + object.type() + " " + object.name());
        }
    }
}
