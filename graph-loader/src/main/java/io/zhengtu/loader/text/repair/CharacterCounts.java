package io.zhengtu.loader.text.repair;

import java.util.Arrays;

/**
 * How often single characters, pairs and triples of characters stand in some text. Digits count as one character and
 * Latin letters as another; a line's edge counts as a character of its own. Pairs and triples are kept as sorted rows:
 * a row of followers for each character, and one for each pair.
 */
final class CharacterCounts {
    /** Stands for the edge of a line. */
    static final char EDGE = '\n';

    private static final char DIGIT = '0';
    private static final char LETTER = 'a';
    private static final int NONE = -1;
    /** Multiplies a number so that its highest bits depend on all of it. */
    private static final int MIXER = 0x9e3779b1;

    private final int[] singles;
    private final long total;
    /** Where a character's followers begin in the next two. */
    private final int[] pairRows;

    private final char[] pairFollowers;
    private final int[] pairCounts;
    /** Where a pair's followers begin in the next two. */
    private final int[] tripleRows;

    private final char[] tripleFollowers;
    private final int[] tripleCounts;
    /** Bits of a hash of the pairs: most pairs that are asked for are none, and their bit is not set. */
    private final long[] pairBits;
    /** Of each pair bits of a hash of its followers, for the same reason. */
    private final long[] thirdBits;

    /**
     * @param singles count of each character
     * @param pairs keys of pairs, ascending
     * @param triples keys of triples, ascending; the first two characters of each are one of the pairs
     */
    CharacterCounts(int[] singles, long[] pairs, int[] pairCounts, long[] triples, int[] tripleCounts) {
        this.singles = singles;
        this.pairCounts = pairCounts;
        this.tripleCounts = tripleCounts;
        long sum = 0;
        for (int count : singles) {
            sum += count;
        }
        total = sum;
        pairFollowers = new char[pairs.length];
        pairRows = new int[Character.MAX_VALUE + 2];
        tripleFollowers = new char[triples.length];
        tripleRows = new int[pairs.length + 1];
        thirdBits = new long[pairs.length];
        pairBits = new long[Math.max(1, Integer.highestOneBit(pairs.length) / 4)];
        int pair = 0;
        int triple = 0;
        for (int first = 0; first <= Character.MAX_VALUE; first++) {
            pairRows[first] = pair;
            for (; pair < pairs.length && pairs[pair] >>> 16 == first; pair++) {
                pairFollowers[pair] = (char) pairs[pair];
                int hash = hash((char) first, (char) pairs[pair]);
                pairBits[(hash >>> 6) & (pairBits.length - 1)] |= 1L << hash;
                tripleRows[pair] = triple;
                for (; triple < triples.length && triples[triple] >>> 16 == pairs[pair]; triple++) {
                    tripleFollowers[triple] = (char) triples[triple];
                    thirdBits[pair] |= bit((char) triples[triple]);
                }
            }
        }
        pairRows[Character.MAX_VALUE + 1] = pair;
        tripleRows[pairs.length] = triple;
        if (pair < pairs.length || triple < triples.length) {
            throw new IllegalArgumentException("Pairs or triples are out of order, or a triple begins with no pair");
        }
    }

    /** The counts of a text, which is Simplified. */
    static CharacterCounts of(CharSequence text) {
        return new Builder().add(text).build(1, 1);
    }

    /** The character that a character counts as. */
    static char normal(char c) {
        if (c < 0x80) {
            if (c >= '0' && c <= '9') {
                return DIGIT;
            }
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                return LETTER;
            }
            return Characters.unfolded(c);
        }
        return c;
    }

    static long pair(char first, char second) {
        return ((long) first << 16) | second;
    }

    static long triple(char first, char second, char third) {
        return (pair(first, second) << 16) | third;
    }

    int single(char c) {
        return singles[c];
    }

    long total() {
        return total;
    }

    /** Where a pair stands, for {@link #pairCount(int)} and {@link #tripleCount(int, char)}; negative where it does not. */
    int pairIndex(char first, char second) {
        if (!mayHavePair(first, second)) {
            return NONE;
        }
        int at = Arrays.binarySearch(pairFollowers, pairRows[first], pairRows[first + 1], second);
        return at < 0 ? NONE : at;
    }

    /** Whether two characters may stand side by side somewhere: a quick look that now and then says so of two that do not. */
    boolean mayHavePair(char first, char second) {
        int hash = hash(first, second);
        return (pairBits[(hash >>> 6) & (pairBits.length - 1)] & (1L << hash)) != 0;
    }

    private static int hash(char first, char second) {
        int mixed = ((first << 16) | second) * MIXER;
        return mixed ^ (mixed >>> 15);
    }

    int pairCount(int pair) {
        return pair < 0 ? 0 : pairCounts[pair];
    }

    int tripleCount(int pair, char third) {
        if (pair < 0 || tripleRows[pair] == tripleRows[pair + 1]) {
            return 0;
        }
        int at = Arrays.binarySearch(tripleFollowers, tripleRows[pair], tripleRows[pair + 1], third);
        return at < 0 ? 0 : tripleCounts[at];
    }

    /** Bits of a hash of the characters that stand after a pair, for {@link #mayBeAmong}; none where it does not stand. */
    long thirds(int pair) {
        return pair < 0 ? 0 : thirdBits[pair];
    }

    /** Whether a character may be one of those that some bits were made of; now and then it says so of one that is not. */
    static boolean mayBeAmong(long bits, char c) {
        return (bits & bit(c)) != 0;
    }

    private static long bit(char c) {
        return 1L << ((c * MIXER) >>> 26);
    }

    /** The characters that stand after a character, ascending. */
    String followers(char first) {
        return String.valueOf(pairFollowers, pairRows[first], pairRows[first + 1] - pairRows[first]);
    }

    /** All pairs, ascending. */
    long[] pairs() {
        long[] pairs = new long[pairFollowers.length];
        for (int first = 0; first <= Character.MAX_VALUE; first++) {
            for (int pair = pairRows[first]; pair < pairRows[first + 1]; pair++) {
                pairs[pair] = pair((char) first, pairFollowers[pair]);
            }
        }
        return pairs;
    }

    /** All triples, ascending. */
    long[] triples() {
        long[] pairs = pairs();
        long[] triples = new long[tripleFollowers.length];
        for (int pair = 0; pair < pairs.length; pair++) {
            for (int triple = tripleRows[pair]; triple < tripleRows[pair + 1]; triple++) {
                triples[triple] = (pairs[pair] << 16) | tripleFollowers[triple];
            }
        }
        return triples;
    }

    /** Count of a triple by its place in {@link #triples()}. */
    int tripleCount(int place) {
        return tripleCounts[place];
    }

    /** Counts text. */
    static final class Builder {
        private static final int DIGIT_BITS = 11;

        private final int[] singles = new int[Character.MAX_VALUE + 1];
        private long[] pairs = new long[1 << 14];
        private long[] triples = new long[1 << 14];
        private int pairsSize;
        private int triplesSize;

        /** Counts the characters of a text, which is Simplified. */
        Builder add(CharSequence text) {
            char before = EDGE;
            char last = EDGE;
            for (int i = 0; i < text.length(); i++) {
                char c = normal(text.charAt(i));
                if (c == '\r' || (c == EDGE && last == EDGE)) {
                    continue;
                }
                if (triples.length == triplesSize || pairs.length <= pairsSize + 1) {
                    pairs = Arrays.copyOf(pairs, pairs.length * 2);
                    triples = Arrays.copyOf(triples, triples.length * 2);
                }
                singles[c]++;
                if (last == EDGE) {
                    pairs[pairsSize++] = pair(EDGE, EDGE);
                }
                pairs[pairsSize++] = pair(last, c);
                triples[triplesSize++] = triple(before, last, c);
                before = c == EDGE ? EDGE : last;
                last = c;
            }
            return this;
        }

        /** The counts, of pairs and triples that were seen at least so often. */
        CharacterCounts build(int pairsAtLeast, int triplesAtLeast) {
            pairs = sorted(pairs, pairsSize, 2);
            triples = sorted(triples, triplesSize, 3);
            int[] pairCounts = new int[pairsSize];
            int[] tripleCounts = new int[triplesSize];
            // A triple's first two characters were counted as a pair of their own, so they are at least as frequent.
            int pairCount = fold(pairs, pairsSize, pairCounts, pairsAtLeast);
            int tripleCount = fold(triples, triplesSize, tripleCounts, Math.max(pairsAtLeast, triplesAtLeast));
            return new CharacterCounts(
                    singles,
                    Arrays.copyOf(pairs, pairCount),
                    Arrays.copyOf(pairCounts, pairCount),
                    Arrays.copyOf(triples, tripleCount),
                    Arrays.copyOf(tripleCounts, tripleCount));
        }

        /** Keys of so many characters in ascending order, by the digits of a large base from the lowest to the highest. */
        private static long[] sorted(long[] keys, int size, int characters) {
            long[] from = Arrays.copyOf(keys, size);
            long[] to = new long[size];
            for (int shift = 0; shift < characters * Character.SIZE; shift += DIGIT_BITS) {
                int[] ends = new int[1 << DIGIT_BITS];
                for (long key : from) {
                    ends[(int) (key >>> shift) & (ends.length - 1)]++;
                }
                for (int i = 1; i < ends.length; i++) {
                    ends[i] += ends[i - 1];
                }
                for (int i = size - 1; i >= 0; i--) {
                    to[--ends[(int) (from[i] >>> shift) & (ends.length - 1)]] = from[i];
                }
                long[] spare = from;
                from = to;
                to = spare;
            }
            return from;
        }

        /** Keeps one of each key that is frequent enough, with its count; returns how many. */
        private static int fold(long[] keys, int size, int[] counts, int atLeast) {
            int kept = 0;
            int i = 0;
            while (i < size) {
                int from = i;
                while (i < size && keys[i] == keys[from]) {
                    i++;
                }
                if (i - from >= atLeast) {
                    keys[kept] = keys[from];
                    counts[kept++] = i - from;
                }
            }
            return kept;
        }
    }
}
