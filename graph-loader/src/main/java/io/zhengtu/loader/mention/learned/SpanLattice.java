package io.zhengtu.loader.mention.learned;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A sentence's ways to be cut into names and words outside of names, each as likely as the product of its names' scores
 * (a semi-Markov model without transitions).
 */
final class SpanLattice {
    private static final double NEVER = Double.NEGATIVE_INFINITY;
    private static final int TYPES = SpanWeights.TYPES;
    private static final int LONGEST = SpanGrid.LONGEST;
    /** Spans with a score below this have no part in the sums: e to this power is nothing. */
    static final double NEGLIGIBLE = -12;

    private final SpanGrid grid;
    private final SpanScores scores;
    private final @Nullable Constraint constraint;
    private final double[] spans;
    private final double[] before;
    private final double[] after;

    /** Which cuts count while the model learns. */
    interface Constraint {
        /** The types that a span may have, a bit a type; 0 where it may be no name. */
        int types(int first, int count);

        /** Whether a word must be part of a name. */
        boolean isNamed(int index);
    }

    /**
     * @param grid the spans
     * @param scores of the spans, at {@code first * LONGEST + count - 1}
     * @param constraint which cuts count; null for all
     */
    SpanLattice(SpanGrid grid, SpanScores scores, @Nullable Constraint constraint) {
        this.grid = grid;
        this.scores = scores;
        this.constraint = constraint;
        this.spans = new double[grid.size() * LONGEST];
        this.before = new double[grid.size() + 1];
        this.after = new double[grid.size() + 1];
        sumSpans();
        forward();
        backward();
    }

    private int types(int first, int count) {
        return constraint == null ? (1 << TYPES) - 1 : constraint.types(first, count);
    }

    private void sumSpans() {
        Arrays.fill(spans, NEVER);
        for (int first = 0; first < grid.size(); first++) {
            for (int count = 1; count <= grid.longest(first); count++) {
                int span = first * LONGEST + count - 1;
                if (!scores.has(span)) {
                    continue;
                }
                int types = types(first, count);
                double sum = NEVER;
                for (int type = 0; type < TYPES; type++) {
                    double score = scores.get(span, type);
                    if ((types >> type & 1) != 0 && (score > NEGLIGIBLE || constraint != null)) {
                        sum = add(sum, score);
                    }
                }
                spans[span] = sum;
            }
        }
    }

    private boolean mayBeOutside(int index) {
        return constraint == null || !constraint.isNamed(index);
    }

    private void forward() {
        Arrays.fill(before, NEVER);
        before[0] = 0;
        for (int first = 0; first < grid.size(); first++) {
            if (mayBeOutside(first)) {
                before[first + 1] = add(before[first + 1], before[first]);
            }
            for (int count = 1; count <= grid.longest(first); count++) {
                before[first + count] = add(before[first + count], before[first] + spans[first * LONGEST + count - 1]);
            }
        }
    }

    private void backward() {
        Arrays.fill(after, NEVER);
        after[grid.size()] = 0;
        for (int first = grid.size() - 1; first >= 0; first--) {
            if (mayBeOutside(first)) {
                after[first] = after[first + 1];
            }
            for (int count = 1; count <= grid.longest(first); count++) {
                after[first] = add(after[first], after[first + count] + spans[first * LONGEST + count - 1]);
            }
        }
    }

    /** The logarithm of the sum over all cuts that count. */
    double total() {
        return before[grid.size()];
    }

    /** How likely a span is a name of a type, from 0 to 1, by the type's ordinal. */
    double probability(int first, int count, int type) {
        int span = first * LONGEST + count - 1;
        if ((types(first, count) >> type & 1) == 0 || spans[span] == NEVER) {
            return 0;
        }
        double score = scores.get(span, type);
        return constraint == null && score <= NEGLIGIBLE
                ? 0
                : StrictMath.exp(before[first] + score + after[first + count] - total());
    }

    private static double add(double one, double other) {
        double large = Math.max(one, other);
        double small = Math.min(one, other);
        return small == NEVER ? large : large + StrictMath.log1p(StrictMath.exp(small - large));
    }
}
