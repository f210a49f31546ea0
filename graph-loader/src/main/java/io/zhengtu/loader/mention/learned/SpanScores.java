package io.zhengtu.loader.mention.learned;

import java.util.Arrays;

/** The scores of a sentence's spans as logarithms, one an entity type; most spans have none and can be no name. */
final class SpanScores {
    private static final int TYPES = SpanWeights.TYPES;
    private static final int FIRST_ROOM = 32;
    private final int[] rows;
    private double[] values;
    private int size;
    private double[] weights = {};
    private double[] sums = {};

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

    /** Works out what the scores over a least one are worth, as plain numbers; others are worth nothing. */
    void sum(double least) {
        weights = new double[size];
        sums = new double[size / TYPES];
        for (int at = 0; at < size; at++) {
            weights[at] = values[at] > least ? StrictMath.exp(values[at]) : 0;
            sums[at / TYPES] += weights[at];
        }
    }

    /** What the scores of a span are worth together; 0 where it has none. After {@link #sum(double)}. */
    double sum(int span) {
        return rows[span] < 0 ? 0 : sums[rows[span] / TYPES];
    }

    /** What the score of a span that has some is worth. After {@link #sum(double)}. */
    double weight(int span, int type) {
        return weights[rows[span] + type];
    }
}
