package io.zhengtu.loader.text.repair;

/**
 * How likely a character is after two others: counts of work reports, with those of the report at hand beside them,
 * since a report repeats its own names. Longer contexts fall back on shorter ones in proportion to what is known of
 * them (Dirichlet smoothing).
 */
final class CharacterModel {
    /** What one occurrence in the report at hand counts. */
    private static final double OWN_WEIGHT = 5;

    private static final double TRIPLE_MASS = 3;
    private static final double PAIR_MASS = 10;
    private static final double SINGLE_MASS = 50;
    /** Over so many characters the mass of the unseen is spread. */
    private static final double CHARACTERS = 8000;

    private final CharacterCounts genre;
    private final CharacterCounts own;

    CharacterModel(CharacterCounts genre, CharacterCounts own) {
        this.genre = genre;
        this.own = own;
    }

    /** What follows two characters, both normal; asked for once and used for many characters. */
    Context after(char before, char last) {
        return new Context(before, last);
    }

    /** The place after two characters. */
    final class Context {
        private final char last;
        private final int genrePair;
        private final int ownPair;
        private final double pairTotal;
        private final double tripleTotal;

        private Context(char before, char last) {
            this.last = last;
            genrePair = genre.pairIndex(before, last);
            ownPair = own.pairIndex(before, last);
            pairTotal = genre.single(last) + OWN_WEIGHT * own.single(last) + PAIR_MASS;
            tripleTotal = genre.pairCount(genrePair) + OWN_WEIGHT * own.pairCount(ownPair) + TRIPLE_MASS;
        }

        /** Natural logarithm of the probability of a character, which is normal, at this place. */
        double logProbability(char c) {
            double single = (genre.single(c) + OWN_WEIGHT * own.single(c) + SINGLE_MASS / CHARACTERS)
                    / (genre.total() + OWN_WEIGHT * own.total() + SINGLE_MASS);
            double seen =
                    genre.pairCount(genre.pairIndex(last, c)) + OWN_WEIGHT * own.pairCount(own.pairIndex(last, c));
            double pair = (seen + PAIR_MASS * single) / pairTotal;
            double triples = seen == 0 ? 0 : genre.tripleCount(genrePair, c) + OWN_WEIGHT * own.tripleCount(ownPair, c);
            return Math.log((triples + TRIPLE_MASS * pair) / tripleTotal);
        }
    }
}
