package io.zhengtu.loader.mention.learned;

/**
 * How likely a sentence's spans are names, over all its cuts into names and words outside of names: what {@link
 * SpanLattice} says, but summed as plain numbers, stretch by stretch between the words that no possible name crosses. A
 * stretch whose sums outgrow plain numbers is left to the lattice.
 */
final class ClauseSums {
    private static final int TYPES = SpanWeights.TYPES;
    private static final int LONGEST = SpanGrid.LONGEST;
    private final SpanGrid grid;
    private final SpanScores scores;
    private final double[] before;
    private final double[] after;

    /** Takes a span that is likely enough. */
    interface Likely {
        /** A span by its first word and number of words, with a type's ordinal and a probability from 0 to 1. */
        void accept(int first, int count, int type, double probability);
    }

    ClauseSums(SpanGrid grid, SpanScores scores) {
        this.grid = grid;
        this.scores = scores;
        this.before = new double[grid.size() + 1];
        this.after = new double[grid.size() + 1];
        scores.sum(SpanLattice.NEGLIGIBLE);
    }

    /** Gives the spans that are a name of a type with at least this probability, in the order of the text. */
    void likely(double least, Likely taker) {
        int start = 0;
        while (start < grid.size()) {
            int end = stretchEnd(start);
            if (end > start + 1 || scores.sum(start * LONGEST) > 0) {
                likely(start, end, least, taker);
            }
            start = end;
        }
    }

    private int stretchEnd(int start) {
        int end = start + 1;
        for (int first = start; first < end; first++) {
            for (int count = grid.longest(first); count > end - first; count--) {
                if (scores.sum(first * LONGEST + count - 1) > 0) {
                    end = first + count;
                }
            }
        }
        return end;
    }

    private void likely(int start, int end, double least, Likely taker) {
        double total = sum(start, end);
        SpanLattice lattice = Double.isFinite(total) ? null : new SpanLattice(grid, scores, null);
        for (int first = start; first < end; first++) {
            for (int count = 1; count <= grid.longest(first); count++) {
                int span = first * LONGEST + count - 1;
                double rest = scores.sum(span) > 0 ? before[first] * after[first + count] / total : 0;
                for (int type = 0; type < TYPES && scores.sum(span) > 0; type++) {
                    double probability = lattice == null
                            ? rest * scores.weight(span, type)
                            : lattice.probability(first, count, type);
                    if (probability >= least) {
                        taker.accept(first, count, type, probability);
                    }
                }
            }
        }
    }

    /** Sums over the cuts before and after each word of a stretch, and over all of them. */
    private double sum(int start, int end) {
        for (int index = start; index <= end; index++) {
            before[index] = index == start ? 1 : 0;
        }
        for (int first = start; first < end; first++) {
            before[first + 1] += before[first];
            for (int count = 1; count <= grid.longest(first); count++) {
                double sum = scores.sum(first * LONGEST + count - 1);
                if (sum > 0) {
                    before[first + count] += before[first] * sum;
                }
            }
        }
        after[end] = 1;
        for (int first = end - 1; first >= start; first--) {
            after[first] = after[first + 1];
            for (int count = 1; count <= grid.longest(first); count++) {
                double sum = scores.sum(first * LONGEST + count - 1);
                if (sum > 0) {
                    after[first] += after[first + count] * sum;
                }
            }
        }
        return before[end];
    }
}
