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

    /** What was asked for lately is kept in tables of these sizes, powers of two; a newer answer takes an older one's place. */
    private static final int CONTEXTS = 1 << 11;

    private static final int PAIRS = 1 << 14;

    /** More than what rounding takes from a logarithm. */
    private static final double ROUNDING = 1e-9;

    private final CharacterCounts genre;
    private final CharacterCounts own;
    private final Context[] contexts = new Context[CONTEXTS];
    private final int[] pairKeys = new int[PAIRS];
    private final double[] pairProbabilities = new double[PAIRS];
    private final double singleTotal;
    /** Logarithms of {@link #singleProbability} by the character; 0 where it was not asked for. */
    private final double[] singleLogarithms = new double[Character.MAX_VALUE + 1];

    CharacterModel(CharacterCounts genre, CharacterCounts own) {
        this.genre = genre;
        this.own = own;
        singleTotal = genre.total() + OWN_WEIGHT * own.total() + SINGLE_MASS;
        pairKeys[0] = -1; // else the empty table would seem to know the pair of two zeros
    }

    /** What follows two characters, both normal; asked for once and used for many characters. */
    Context after(char before, char last) {
        int key = key(before, last);
        int slot = hash(key) & (CONTEXTS - 1);
        Context known = contexts[slot];
        if (known == null || known.key != key) {
            known = new Context(before, last);
            contexts[slot] = known;
        }
        return known;
    }

    private double singleProbability(char c) {
        return (genre.single(c) + OWN_WEIGHT * own.single(c) + SINGLE_MASS / CHARACTERS) / singleTotal;
    }

    private double singleLogarithm(char c) {
        double known = singleLogarithms[c];
        if (known == 0) {
            known = Math.log(singleProbability(c));
            singleLogarithms[c] = known;
        }
        return known;
    }

    private static int key(char first, char second) {
        return (first << 16) | second;
    }

    private static int hash(int key) {
        int mixed = key * 0x9e3779b1;
        return mixed ^ (mixed >>> 15);
    }

    /** The place after two characters. */
    final class Context {
        private final int key;
        private final char last;
        private final int genrePair;
        private final int ownPair;
        private final double pairTotal;
        private final double tripleTotal;
        /** What is left of a probability after the last character alone where the two before were never seen with it. */
        private final double unseenThird;
        /** What is left of a character's own probability where it was never seen after the last one; both logarithms. */
        private final double unseen;
        /** Most characters that are asked for stand in no triple; this spares the search for them. */
        private final long thirds;

        private Context(char before, char last) {
            this.key = key(before, last);
            this.last = last;
            genrePair = genre.pairIndex(before, last);
            ownPair = own.pairIndex(before, last);
            pairTotal = genre.single(last) + OWN_WEIGHT * own.single(last) + PAIR_MASS;
            tripleTotal = genre.pairCount(genrePair) + OWN_WEIGHT * own.pairCount(ownPair) + TRIPLE_MASS;
            unseenThird = Math.log(TRIPLE_MASS / tripleTotal) + ROUNDING;
            unseen = Math.log(PAIR_MASS / pairTotal) + unseenThird;
            thirds = genre.thirds(genrePair) | own.thirds(ownPair);
        }

        /** Natural logarithm of the probability of a character, which is normal, at this place. */
        double logProbability(char c) {
            return logProbability(c, pairProbability(c));
        }

        /** A bound of {@link #logProbability(char)} from above that is had at once: most characters never followed the last. */
        double atMost(char c) {
            return CharacterCounts.mayBeAmong(thirds, c) || genre.mayHavePair(last, c) || own.mayHavePair(last, c)
                    ? 0
                    : unseen + singleLogarithm(c);
        }

        /** The same bound where the logarithm of the probability after the last character alone is known. */
        double atMost(char c, double logPair) {
            return CharacterCounts.mayBeAmong(thirds, c) ? 0 : unseenThird + logPair;
        }

        /** The same where the probability after the last character alone is known. */
        double logProbability(char c, double pair) {
            double triples = pair < 0 || !CharacterCounts.mayBeAmong(thirds, c)
                    ? 0
                    : genre.tripleCount(genrePair, c) + OWN_WEIGHT * own.tripleCount(ownPair, c);
            return Math.log((triples + TRIPLE_MASS * Math.abs(pair)) / tripleTotal);
        }

        /** The probability of a character after the last one alone; negative where the two were never seen together. */
        double pairProbability(char c) {
            int pairKey = key(last, c);
            int slot = hash(pairKey) & (PAIRS - 1);
            if (pairKeys[slot] == pairKey) {
                return pairProbabilities[slot];
            }
            double single = singleProbability(c);
            double seen =
                    genre.pairCount(genre.pairIndex(last, c)) + OWN_WEIGHT * own.pairCount(own.pairIndex(last, c));
            double pair = (seen + PAIR_MASS * single) / pairTotal;
            pairKeys[slot] = pairKey;
            pairProbabilities[slot] = seen == 0 ? -pair : pair;
            return pairProbabilities[slot];
        }
    }
}
