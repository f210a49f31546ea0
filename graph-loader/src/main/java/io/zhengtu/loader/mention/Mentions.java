package io.zhengtu.loader.mention;

import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Mentions by sentence, each sentence's in the order of the text. Immutable. */
public final class Mentions {
    private static final Comparator<Mention> IN_TEXT_ORDER = Comparator.comparing(Mention::span)
            .thenComparing(Mention::type)
            .thenComparing(Mention::name)
            .thenComparing(Mention::rule);
    private final List<Mention> all;
    private final Map<Integer, List<Mention>> bySentence = new HashMap<>();

    private Mentions(List<Mention> all) {
        this.all = all;
        for (Mention mention : all) {
            bySentence
                    .computeIfAbsent(mention.sentence(), s -> new ArrayList<>())
                    .add(mention);
        }
        bySentence.replaceAll((sentence, mentions) -> List.copyOf(mentions));
    }

    /** These mentions, put in the order of the text. */
    public static Mentions of(List<Mention> mentions) {
        return new Mentions(mentions.stream().sorted(IN_TEXT_ORDER).toList());
    }

    /** These and more. */
    public Mentions and(List<Mention> more) {
        List<Mention> both = new ArrayList<>(all);
        both.addAll(more);
        return of(both);
    }

    /** All, in the order of the text. */
    public List<Mention> all() {
        return all;
    }

    /** Those of a sentence, in the order of the text. */
    public List<Mention> in(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** Those of a sentence that have this type. */
    public List<Mention> in(int sentence, EntityType type) {
        return in(sentence).stream().filter(mention -> mention.type() == type).toList();
    }

    /** Those of a sentence that lie within a span. */
    public List<Mention> within(int sentence, Span span) {
        return in(sentence).stream()
                .filter(mention -> span.contains(mention.span()))
                .toList();
    }
}
