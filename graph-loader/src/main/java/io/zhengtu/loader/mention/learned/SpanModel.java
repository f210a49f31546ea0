package io.zhengtu.loader.mention.learned;

import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.mention.TokenizedDocument;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says how likely a run of words is a name of each type, from the words, their neighbours and what the recognizers found
 * there. Learned from annotated reports; holds no names. Immutable.
 */
public final class SpanModel {
    private static final int TYPES = SpanWeights.TYPES;
    private static final int LONGEST = SpanGrid.LONGEST;
    /** A span whose words and neighbours alone score below this is not looked at as a whole. */
    private static final double HOPELESS = -8;

    /** More than the logarithms of probabilities are off by. */
    private static final double ROUNDING = 1e-6;

    private static final EntityType[] TYPE = EntityType.values();
    private final SpanWeights weights;
    private final Set<String> governing;

    /**
     * A name that the model sees.
     *
     * @param sentence its sentence's ordinal
     * @param span where it stands in the clean text
     * @param type what it names
     * @param probability how likely, from 0 to 1
     */
    public record ScoredSpan(int sentence, Span span, EntityType type, double probability) {}

    SpanModel(SpanWeights weights, Set<String> governing) {
        this.weights = weights;
        this.governing = governing;
    }

    /**
     * Reads a model.
     *
     * @param file the weights
     * @param governing the verbs that govern lists of names, the same as when it learned
     */
    public static SpanModel read(Path file, Set<String> governing) {
        return new SpanModel(SpanWeights.read(file), Set.copyOf(governing));
    }

    /** Writes the weights. */
    public void write(Path file) {
        weights.write(file);
    }

    /**
     * The spans that are a name with at least this probability, in the order of the text.
     *
     * @param document what to read
     * @param rules what the recognizers found
     * @param least from 0 to 1
     */
    public List<ScoredSpan> score(TokenizedDocument document, Mentions rules, double least) {
        List<ScoredSpan> scored = new ArrayList<>();
        Map<String, Integer> named = named(rules);
        double nothing = StrictMath.log(least) - ROUNDING;
        for (Sentence sentence : document.sentences()) {
            SpanGrid grid = new SpanGrid(sentence, document.tokens(sentence));
            List<Mention> found = rules.in(sentence.ordinal());
            SpanLattice lattice =
                    new SpanLattice(grid, scores(grid, new SpanFeatures(grid, governing, found, named)), null);
            for (int first = 0; first < grid.size(); first++) {
                for (int count = 1; count <= grid.longest(first); count++) {
                    if (lattice.isPossible(first, count)) {
                        add(lattice, grid, first, count, nothing, least, scored);
                    }
                }
            }
        }
        return scored;
    }

    private static void add(
            SpanLattice lattice,
            SpanGrid grid,
            int first,
            int count,
            double nothing,
            double least,
            List<ScoredSpan> scored) {
        for (int type = 0; type < TYPES; type++) {
            if (lattice.logProbability(first, count, type) < nothing) {
                continue;
            }
            double probability = lattice.probability(first, count, type);
            if (probability >= least) {
                scored.add(new ScoredSpan(grid.sentence().ordinal(), grid.span(first, count), TYPE[type], probability));
            }
        }
    }

    /** The types that recognizers gave a name anywhere in a document, a bit a type. */
    static Map<String, Integer> named(Mentions rules) {
        Map<String, Integer> named = new HashMap<>();
        for (Mention mention : rules.all()) {
            named.merge(mention.text(), SpanFeatures.bit(mention.type()), (one, other) -> one | other);
        }
        return named;
    }

    /** Scores the spans whose first word, last word and words in between are not hopeless. */
    private SpanScores scores(SpanGrid grid, SpanFeatures features) {
        int size = grid.size();
        int[] inside = new int[(size + 1) * TYPES];
        // What the words before the span and those up to its end give, so that a span is one addition a type.
        int[] from = new int[size * TYPES];
        int[] upTo = new int[size * TYPES];
        int[] bestFrom = new int[size];
        int[] bestUpTo = new int[size];
        for (int index = 0; index < size; index++) {
            int row = index * TYPES;
            weights.add(features.first(index), from, row);
            weights.add(features.last(index), upTo, row);
            System.arraycopy(inside, row, inside, row + TYPES, TYPES);
            weights.add(features.inside(index), inside, row + TYPES);
            bestFrom[index] = Integer.MIN_VALUE;
            bestUpTo[index] = Integer.MIN_VALUE;
            for (int type = 0; type < TYPES; type++) {
                from[row + type] -= inside[row + type];
                upTo[row + type] += inside[row + TYPES + type];
                bestFrom[index] = Math.max(bestFrom[index], from[row + type]);
                bestUpTo[index] = Math.max(bestUpTo[index], upTo[row + type]);
            }
        }
        SpanScores scores = SpanScores.none(size * LONGEST);
        int[] steps = new int[TYPES];
        for (int start = 0; start < size; start++) {
            for (int count = 1; count <= grid.longest(start); count++) {
                int last = start + count - 1;
                if (isHopeless(bestFrom[start] + bestUpTo[last])) {
                    continue;
                }
                int best = Integer.MIN_VALUE;
                for (int type = 0; type < TYPES; type++) {
                    steps[type] = from[start * TYPES + type] + upTo[last * TYPES + type];
                    best = Math.max(best, steps[type]);
                }
                if (!isHopeless(best)) {
                    weights.add(features.whole(start, count), steps, 0);
                    scores.put(start * LONGEST + count - 1, steps, weights.step());
                }
            }
        }
        return scores;
    }

    private boolean isHopeless(int steps) {
        return steps * weights.step() < HOPELESS;
    }
}
