package io.zhengtu.loader.text.repair;

/**
 * How likely a character is after two others: counts of work reports, with those of the report at hand beside them,
 * since a report repeats its own names. Longer contexts fall back on shorter ones in proportion to what is known of
 * them (Dirichlet smoothing).
 */
final class CharacterModel {
    private static final double OWN_WEIGHT = 3;
    private static final double TRIPLE_MASS = 3;
    private static final double PAIR_MASS = 10;
    private static final double SINGLE_MASS = 50;
    private static final double CHARACTERS = 8000;

    private final CharacterCounts genre;
    private final CharacterCounts own;

    CharacterModel(CharacterCounts genre, CharacterCounts own) {
        this.genre = genre;
        this.own = own;
    }

    /** Natural logarithm of the probability of a character after two others; all three are normal characters. */
    double logProbability(char before, char last, char c) {
        double single = (genre.of(c) + OWN_WEIGHT * own.of(c) + SINGLE_MASS / CHARACTERS)
                / (genre.total() + OWN_WEIGHT * own.total() + SINGLE_MASS);
        double pair = (genre.of(last, c) + OWN_WEIGHT * own.of(last, c) + PAIR_MASS * single)
                / (genre.of(last) + OWN_WEIGHT * own.of(last) + PAIR_MASS);
        double triple = (genre.of(before, last, c) + OWN_WEIGHT * own.of(before, last, c) + TRIPLE_MASS * pair)
                / (genre.of(before, last) + OWN_WEIGHT * own.of(before, last) + TRIPLE_MASS);
        return Math.log(triple);
    }
}
