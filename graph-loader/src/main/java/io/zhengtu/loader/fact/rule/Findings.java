package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.fact.Fact;
import io.zhengtu.loader.linking.Entity;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.Basis;
import io.zhengtu.loader.ontology.RelationType;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What one rule has found so far. Takes in no fact of a thing with itself and none that the ontology does not allow. */
final class Findings {
    private final RelationType type;
    private final List<Fact> facts = new ArrayList<>();

    Findings(RelationType type) {
        this.type = type;
    }

    /** Notes what the words of a sentence say. */
    void state(Reading reading, Entity subject, Entity object, Evidence evidence, Span span) {
        add(reading, subject, object, Basis.STATED, evidence, span);
    }

    /** Notes that each member of a list has the relationship with each member of another; neither list is a name of one type. */
    void state(Reading reading, Enumeration subjects, Enumeration objects, Evidence evidence) {
        for (Mention subject : subjects.members()) {
            for (Mention object : objects.members()) {
                state(
                        reading,
                        reading.entity(subject),
                        reading.entity(object),
                        evidence,
                        Reading.covering(subjects.span(), objects.span()));
            }
        }
    }

    /** Notes what follows from a table of products, processes and industries. */
    void infer(Reading reading, Entity subject, Entity object, Evidence evidence, Span span) {
        add(reading, subject, object, Basis.INFERRED, evidence, span);
    }

    private void add(Reading reading, Entity subject, Entity object, Basis basis, Evidence evidence, Span span) {
        if (!subject.id().equals(object.id()) && type.allows(subject.type(), object.type())) {
            facts.add(new Fact(
                    subject,
                    type,
                    object,
                    basis,
                    evidence.confidence(),
                    evidence.rule(),
                    reading.sentence().ordinal(),
                    span));
        }
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    /**
     * How a rule knows what it says.
     *
     * @param rule its id
     * @param confidence from 0 to 1; see {@link Confidence}
     */
    record Evidence(String rule, double confidence) {}
}
