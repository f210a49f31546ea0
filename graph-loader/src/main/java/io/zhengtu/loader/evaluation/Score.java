package io.zhengtu.loader.evaluation;

/**
 * How often a system was right.
 *
 * @param right what it found and should have
 * @param wrong what it found and should not have
 * @param missed what it should have found and did not
 */
public record Score(int right, int wrong, int missed) {
    /** Nothing scored yet. */
    public static final Score NONE = new Score(0, 0, 0);

    /** Both counts together. */
    public Score plus(Score other) {
        return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /** Share of what was found that is right, from 0 to 1; 0 where nothing was found. */
    public double precision() {
        return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    /** Share of what there is that was found, from 0 to 1; 0 where there is nothing. */
    public double recall() {
        return right + missed == 0 ? 0 : (double) right / (right + missed);
    }

    /** Harmonic mean of precision and recall, from 0 to 1. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** Whether nothing was there to score. */
    public boolean isEmpty() {
        return right == 0 && wrong == 0 && missed == 0;
    }
}
