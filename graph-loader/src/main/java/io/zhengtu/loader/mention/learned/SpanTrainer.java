package io.zhengtu.loader.mention.learned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns span weights: maximizes the likelihood of the annotated cuts, optional names summed out, by stochastic gradient
 * steps with a rate that falls for each weight as it is used (AdaGrad). One thread, a fixed order: the same sentences
 * give the same weights.
 */
final class SpanTrainer {
    private static final int TYPES = SpanWeights.TYPES;
    private static final int LONGEST = SpanGrid.LONGEST;
    private static final int EPOCHS = 6;
    private static final float RATE = 0.15f;
    private static final double DECAY = 3e-4;
    private static final double NOTHING = 1e-4;
    private static final long ORDER = 1;

    private final float[] weights = new float[Hash.BUCKETS * TYPES];
    private final float[] squares = new float[Hash.BUCKETS * TYPES];

    /** The weights that these sentences teach. */
    SpanWeights train(List<AnnotatedSentence> sentences) {
        List<AnnotatedSentence> order = new ArrayList<>(sentences);
        Random random = new Random(ORDER);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
        }
        return SpanWeights.of(weights);
    }

    private void learn(AnnotatedSentence sentence) {
        SentenceFeatures features = sentence.features();
        SpanGrid grid = features.grid();
        SpanScores scores = SpanScores.all(scores(features));
        SpanLattice free = new SpanLattice(grid, scores, null);
        SpanLattice right = new SpanLattice(grid, scores, sentence);
        if (right.total() == Double.NEGATIVE_INFINITY) {
            return;
        }
        double[][] first = new double[grid.size()][TYPES];
        double[][] last = new double[grid.size()][TYPES];
        double[][] inside = new double[grid.size()][TYPES];
        double[] gradient = new double[TYPES];
        for (int start = 0; start < grid.size(); start++) {
            for (int count = 1; count <= grid.longest(start); count++) {
                if (!gradient(free, right, start, count, gradient)) {
                    continue;
                }
                step(features.whole(start, count), gradient);
                for (int type = 0; type < TYPES; type++) {
                    first[start][type] += gradient[type];
                    last[start + count - 1][type] += gradient[type];
                    for (int index = start; index < start + count; index++) {
                        inside[index][type] += gradient[type];
                    }
                }
            }
        }
        for (int index = 0; index < grid.size(); index++) {
            step(features.first(index), first[index]);
            step(features.last(index), last[index]);
            step(features.inside(index), inside[index]);
        }
    }

    private static boolean gradient(SpanLattice free, SpanLattice right, int first, int count, double[] gradient) {
        boolean any = false;
        for (int type = 0; type < TYPES; type++) {
            double difference = right.probability(first, count, type) - free.probability(first, count, type);
            gradient[type] = Math.abs(difference) > NOTHING ? difference : 0;
            any |= gradient[type] != 0;
        }
        return any;
    }

    private void step(int[] features, double[] gradient) {
        for (int feature : features) {
            for (int type = 0; type < TYPES; type++) {
                if (gradient[type] != 0) {
                    int at = feature * TYPES + type;
                    double towards = gradient[type] - DECAY * weights[at];
                    squares[at] += (float) (towards * towards);
                    weights[at] += (float) (RATE * towards / (0.01 + StrictMath.sqrt(squares[at])));
                }
            }
        }
    }

    private double[] scores(SentenceFeatures features) {
        SpanGrid grid = features.grid();
        double[] scores = new double[grid.size() * LONGEST * TYPES];
        double[][] first = new double[grid.size()][TYPES];
        double[][] last = new double[grid.size()][TYPES];
        double[][] inside = new double[grid.size() + 1][TYPES];
        for (int index = 0; index < grid.size(); index++) {
            add(features.first(index), first[index], 0);
            add(features.last(index), last[index], 0);
            System.arraycopy(inside[index], 0, inside[index + 1], 0, TYPES);
            add(features.inside(index), inside[index + 1], 0);
        }
        for (int start = 0; start < grid.size(); start++) {
            for (int count = 1; count <= grid.longest(start); count++) {
                int at = (start * LONGEST + count - 1) * TYPES;
                add(features.whole(start, count), scores, at);
                for (int type = 0; type < TYPES; type++) {
                    scores[at + type] += first[start][type]
                            + last[start + count - 1][type]
                            + inside[start + count][type]
                            - inside[start][type];
                }
            }
        }
        return scores;
    }

    private void add(int[] features, double[] scores, int at) {
        for (int feature : features) {
            for (int type = 0; type < TYPES; type++) {
                scores[at + type] += weights[feature * TYPES + type];
            }
        }
    }
}
