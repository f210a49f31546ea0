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
    private static final int NUMBERS = LaneSums.NUMBERS;
    /** A span whose words and neighbours alone score below this, and that no rule found, is not looked at as a whole. */
    private static final double HOPELESS = -6;

    private static final EntityType[] TYPE = EntityType.values();
    private final SpanWeights weights;
    private final Set<String> governing;
    private final long hope;

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
        this.hope = LaneSums.threshold(leastHopeful(weights.step()));
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
        for (Sentence sentence : document.sentences()) {
            SpanGrid grid = new SpanGrid(sentence, document.tokens(sentence));
            List<Mention> found = rules.in(sentence.ordinal());
            SpanScores scores = scores(grid, new SpanFeatures(grid, governing, found, named));
            new ClauseSums(grid, scores)
                    .likely(
                            least,
                            (first, count, type, probability) -> scored.add(new ScoredSpan(
                                    sentence.ordinal(), grid.span(first, count), TYPE[type], probability)));
        }
        return scored;
    }

    /** The types that recognizers gave a name anywhere in a document, a bit a type. */
    static Map<String, Integer> named(Mentions rules) {
        Map<String, Integer> named = new HashMap<>();
        for (Mention mention : rules.all()) {
            named.merge(mention.text(), SpanFeatures.bit(mention.type()), (one, other) -> one | other);
        }
        return named;
    }

    /**
     * Scores the spans whose first word, last word and words in between are not hopeless for every type. What a rule found
     * is scored as well: only that can raise a hopeless span by much.
     */
    private SpanScores scores(SpanGrid grid, SpanFeatures features) {
        int size = grid.size();
        long[] first = new long[size * NUMBERS];
        long[] last = new long[size * NUMBERS];
        long[] inside = new long[size * NUMBERS];
        for (int index = 0; index < size; index++) {
            weights.sum(features.first(index), first, index * NUMBERS);
            weights.sum(features.last(index), last, index * NUMBERS);
            weights.sum(features.inside(index), inside, index * NUMBERS);
        }
        SpanScores scores = SpanScores.none(size * LONGEST);
        long[] upTo = new long[NUMBERS];
        long[] sums = new long[NUMBERS];
        int[] steps = new int[TYPES];
        for (int start = 0; start < size; start++) {
            System.arraycopy(first, start * NUMBERS, upTo, 0, NUMBERS);
            for (int count = 1; count <= grid.longest(start); count++) {
                int end = (start + count - 1) * NUMBERS;
                boolean hopeful = false;
                for (int number = 0; number < NUMBERS; number++) {
                    upTo[number] += inside[end + number];
                    sums[number] = upTo[number] + last[end + number];
                    hopeful |= LaneSums.reaches(sums[number], hope);
                }
                if (hopeful || features.isFound(start, count)) {
                    for (int type = 0; type < TYPES; type++) {
                        steps[type] = LaneSums.get(sums, 0, type);
                    }
                    weights.add(features.whole(start, count), steps, 0);
                    scores.put(start * LONGEST + count - 1, steps, weights.step());
                }
            }
        }
        return scores;
    }

    /** The fewest steps that are worth more than {@link #HOPELESS}. */
    private static int leastHopeful(float step) {
        int steps = (int) (HOPELESS / step);
        while (steps * step < HOPELESS) {
            steps++;
        }
        while ((steps - 1) * step >= HOPELESS) {
            steps--;
        }
        return steps;
    }
}
