package io.zhengtu.loader.mention.learned;

import java.util.Arrays;

/** The scores of a sentence's spans as logarithms, one an entity type; most spans have none and can be no name. */
final class SpanScores {
    private static final int TYPES = SpanWeights.TYPES;
    private static final int FIRST_ROOM = 32;
    private final int[] rows;
    private double[] values;
    private int size;

    private SpanScores(int[] rows, double[] values) {
        this.rows = rows;
        this.values = values;
    }

    /** No scores for this many spans. */
    static SpanScores none(int spans) {
        int[] rows = new int[spans];
        Arrays.fill(rows, -1);
        return new SpanScores(rows, new double[FIRST_ROOM * TYPES]);
    }

    /** A score for every span and type, span after span. */
    static SpanScores all(double[] values) {
        int[] rows = new int[values.length / TYPES];
        Arrays.setAll(rows, span -> span * TYPES);
        return new SpanScores(rows, values);
    }

    /** Gives a span its scores, in steps of this size. */
    void put(int span, int[] steps, double step) {
        if (size + TYPES > values.length) {
            values = Arrays.copyOf(values, 2 * values.length);
        }
        rows[span] = size;
        for (int type = 0; type < TYPES; type++) {
            values[size++] = steps[type] * step;
        }
    }

    /** Whether a span has scores. */
    boolean has(int span) {
        return rows[span] >= 0;
    }

    /** The score of a span that has some. */
    double get(int span, int type) {
        return values[rows[span] + type];
    }
}
