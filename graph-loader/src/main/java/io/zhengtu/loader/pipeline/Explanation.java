package io.zhengtu.loader.pipeline;

import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.fact.Fact;
import io.zhengtu.loader.lexical.Token;
import io.zhengtu.loader.linking.Entity;
import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.measure.StatedMeasure;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.ontology.RelationType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one sentence was read: its words, the names in it and which rule found each, what was found and given up, the
 * facts and measures with their rules, and the pairs of names that no rule joined.
 *
 * @param sentence the sentence
 * @param tokens its words
 * @param kept the names that stayed, with the entities that they name
 * @param dropped the names that a recognizer found and that did not stay
 * @param facts the facts that this sentence gives
 * @param measures the measures that this sentence gives
 * @param unjoined the pairs that a relationship allows and no rule joined in this sentence
 */
public record Explanation(
        Sentence sentence,
        List<Token> tokens,
        List<Kept> kept,
        List<Dropped> dropped,
        List<Fact> facts,
        List<StatedMeasure> measures,
        List<Unjoined> unjoined) {

    /**
     * A name that stayed.
     *
     * @param mention where it stands and which rule found it
     * @param entity what it names
     */
    public record Kept(Mention mention, Entity entity) {}

    /**
     * A name that did not stay.
     *
     * @param mention where it stands and which rule found it
     * @param stronger the name that took its place; null where the learned model thought it none
     */
    public record Dropped(Mention mention, @Nullable Mention stronger) {}

    /**
     * Two names of a sentence that a relationship could lead between.
     *
     * @param subject where it would start
     * @param type the relationship
     * @param object where it would end
     */
    public record Unjoined(Entity subject, RelationType type, Entity object) {}

    static Explanation of(
            int ordinal, Mentions recognized, LinkedDocument linked, List<Fact> facts, List<StatedMeasure> measures) {
        Sentence sentence = linked.document().sentences().get(ordinal);
        List<Mention> stayed = linked.mentions().in(ordinal);
        List<Fact> given =
                facts.stream().filter(fact -> fact.sentence() == ordinal).toList();
        return new Explanation(
                sentence,
                linked.document().tokens(sentence),
                stayed.stream()
                        .map(mention -> new Kept(mention, linked.entity(mention)))
                        .toList(),
                recognized.in(ordinal).stream()
                        .filter(mention -> stayed.stream().noneMatch(other -> isSame(mention, other)))
                        .map(mention -> new Dropped(mention, stronger(mention, stayed)))
                        .toList(),
                given,
                measures.stream()
                        .filter(measure -> measure.sentence() == ordinal)
                        .toList(),
                unjoined(stayed.stream().map(linked::entity).distinct().toList(), given));
    }

    private static boolean isSame(Mention one, Mention other) {
        return one.type() == other.type()
                && one.span().equals(other.span())
                && one.name().equals(other.name());
    }

    private static @Nullable Mention stronger(Mention dropped, List<Mention> stayed) {
        return stayed.stream()
                .filter(other -> other.span().overlaps(dropped.span()))
                .findFirst()
                .orElse(null);
    }

    private static List<Unjoined> unjoined(List<Entity> named, List<Fact> given) {
        List<Unjoined> unjoined = new ArrayList<>();
        for (RelationType type : RelationType.values()) {
            for (Entity subject : named) {
                for (Entity object : named) {
                    boolean possible = type != RelationType.PART_OF
                            && !subject.id().equals(object.id())
                            && type.allows(subject.type(), object.type());
                    if (possible && given.stream().noneMatch(fact -> joins(fact, type, subject, object))) {
                        unjoined.add(new Unjoined(subject, type, object));
                    }
                }
            }
        }
        return unjoined;
    }

    private static boolean joins(Fact fact, RelationType type, Entity subject, Entity object) {
        boolean forth =
                fact.subject().id().equals(subject.id()) && fact.object().id().equals(object.id());
        boolean back = type.isSymmetric()
                && fact.subject().id().equals(object.id())
                && fact.object().id().equals(subject.id());
        return fact.type() == type && (forth || back);
    }
}
