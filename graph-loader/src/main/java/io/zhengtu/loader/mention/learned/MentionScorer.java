package io.zhengtu.loader.mention.learned;

import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.mention.TokenizedDocument;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets the learned model judge what the recognizers found: drops what it thinks unlikely and adds what it is sure of, by
 * thresholds for each type. Immutable.
 */
public final class MentionScorer {
    private static final String RULE = "learned";
    /** Probabilities below this are nothing. */
    private static final double LEAST = 0.01;

    private static final MentionScorer RULES_ALONE = new MentionScorer(null, Map.of());
    private final @Nullable SpanModel model;
    private final Map<EntityType, Thresholds> thresholds;

    /**
     * How sure the model must be of a type's names.
     *
     * @param keep the least probability of what a rule found; 0 where rules decide alone
     * @param add the least probability of what no rule found; over 1 where nothing is added
     */
    public record Thresholds(double keep, double add) {
        /** What the model sees, whatever the rules found. */
        static final Thresholds MODEL_ALONE = new Thresholds(0.35, 0.35);
    }

    private MentionScorer(@Nullable SpanModel model, Map<EntityType, Thresholds> thresholds) {
        this.model = model;
        this.thresholds = Map.copyOf(thresholds);
    }

    /** A scorer that leaves everything as the rules have it. */
    public static MentionScorer rulesAlone() {
        return RULES_ALONE;
    }

    /** A scorer that keeps only what the model sees. */
    public static MentionScorer modelAlone(SpanModel model) {
        Map<EntityType, Thresholds> alone = new EnumMap<>(EntityType.class);
        for (EntityType type : EntityType.values()) {
            alone.put(type, Thresholds.MODEL_ALONE);
        }
        return new MentionScorer(model, alone);
    }

    /** A scorer with this model and these thresholds for each type that it judges; other types are the rules' own. */
    public static MentionScorer of(SpanModel model, Map<EntityType, Thresholds> thresholds) {
        return new MentionScorer(model, thresholds);
    }

    /**
     * The scorer of a data folder: the model {@code models/names.bin} with {@code models/names.tsv}; rules alone where
     * there is no model.
     */
    public static MentionScorer read(Path data) {
        Path file = data.resolve("models/names.bin");
        return Files.exists(file) ? of(SpanModel.read(file, governing(data)), thresholds(data)) : RULES_ALONE;
    }

    /** The verbs that govern lists of names, by the lexicons of a data folder. */
    public static Set<String> governing(Path data) {
        return Set.copyOf(new Lexicons(data.resolve("lexicons")).words("list-verbs"));
    }

    /** The thresholds in {@code models/names.tsv} of a data folder: type, keep, add. */
    public static Map<EntityType, Thresholds> thresholds(Path data) {
        Map<EntityType, Thresholds> thresholds = new EnumMap<>(EntityType.class);
        for (List<String> row : new Lexicons(data.resolve("models")).table("names")) {
            thresholds.put(
                    EntityType.ofLabel(row.get(0)),
                    new Thresholds(Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2))));
        }
        return thresholds;
    }

    /**
     * What stays and what is new, with probabilities for confidence. What a rule found stays where the same name is likely
     * enough anywhere in the document.
     *
     * @param document what was read
     * @param rules what the recognizers found
     */
    public Mentions judge(TokenizedDocument document, Mentions rules) {
        if (model == null) {
            return rules;
        }
        List<Mention> judged = new ArrayList<>();
        Map<Name, Double> scored = new HashMap<>();
        Map<String, Double> best = new HashMap<>();
        String text = document.document().text().text();
        for (SpanModel.ScoredSpan span : model.score(document, rules, LEAST)) {
            String name = span.span().of(text);
            scored.put(new Name(span.sentence(), span.span(), span.type()), span.probability());
            best.merge(span.type() + name, span.probability(), Math::max);
            Thresholds type = thresholds.get(span.type());
            if (type != null && span.probability() >= type.add() && !isFound(rules, span)) {
                judged.add(
                        new Mention(span.type(), span.span(), name, name, span.sentence(), RULE, span.probability()));
            }
        }
        for (Mention mention : rules.all()) {
            Thresholds type = thresholds.get(mention.type());
            if (type == null || type.keep() == 0 || mention.isComposed() || isPart(rules, mention)) {
                judged.add(mention);
            } else if (best.getOrDefault(mention.type() + mention.text(), 0.0) >= type.keep()) {
                Name name = new Name(mention.sentence(), mention.span(), mention.type());
                judged.add(mention.withConfidence(scored.getOrDefault(name, LEAST)));
            }
        }
        return Mentions.of(judged);
    }

    private record Name(int sentence, Span span, EntityType type) {}

    /** Whether a mention is part of a longer name of another type: the model was taught one name for a stretch. */
    private static boolean isPart(Mentions rules, Mention mention) {
        return rules.in(mention.sentence()).stream()
                .anyMatch(other -> other.type() != mention.type()
                        && other.span().contains(mention.span())
                        && other.span().length() > mention.span().length());
    }

    private static boolean isFound(Mentions rules, SpanModel.ScoredSpan span) {
        return rules.in(span.sentence(), span.type()).stream()
                .anyMatch(mention -> mention.span().equals(span.span()));
    }
}
