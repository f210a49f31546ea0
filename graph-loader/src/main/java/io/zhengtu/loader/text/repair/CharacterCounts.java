package io.zhengtu.loader.text.repair;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * How often single characters, pairs and triples of characters stand in some text. Digits count as one character and
 * Latin letters as another; a line's edge counts as a character of its own.
 */
final class CharacterCounts {
    /** Stands for the edge of a line. */
    static final char EDGE = '\n';

    private static final char DIGIT = '0';
    private static final char LETTER = 'a';

    private final int[] singles = new int[Character.MAX_VALUE + 1];
    private final CountTable pairs;
    private final CountTable triples;
    private long total;

    CharacterCounts(int expectedCharacters) {
        pairs = new CountTable(expectedCharacters);
        triples = new CountTable(expectedCharacters);
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

    /** Counts the characters of a text, which is Simplified. */
    void add(CharSequence text) {
        char before = EDGE;
        char last = EDGE;
        for (int i = 0; i < text.length(); i++) {
            char c = normal(text.charAt(i));
            if (c == '\r' || (c == EDGE && last == EDGE)) {
                continue;
            }
            count(before, last, c, 1);
            before = c == EDGE ? EDGE : last;
            last = c;
        }
    }

    private void count(char before, char last, char c, int times) {
        singles[c] += times;
        pairs.add(pair(last, c), times);
        triples.add(triple(before, last, c), times);
        total += times;
    }

    int of(char c) {
        return singles[c];
    }

    int of(char last, char c) {
        return pairs.get(pair(last, c));
    }

    int of(char before, char last, char c) {
        return triples.get(triple(before, last, c));
    }

    long total() {
        return total;
    }

    static long pair(char last, char c) {
        return (1L << 32) | ((long) last << 16) | c;
    }

    static long triple(char before, char last, char c) {
        return (1L << 48) | ((long) before << 32) | ((long) last << 16) | c;
    }

    CountTable pairs() {
        return pairs;
    }

    CountTable triples() {
        return triples;
    }

    void single(char c, int times) {
        singles[c] += times;
        total += times;
    }

    /** Counts by key: open addressing in two arrays, for keys other than 0. */
    static final class CountTable {
        private long[] keys;
        private int[] counts;
        private int size;

        CountTable(int expected) {
            int capacity = Integer.highestOneBit(Math.max(16, expected)) * 2;
            keys = new long[capacity];
            counts = new int[capacity];
        }

        int get(long key) {
            int mask = keys.length - 1;
            int slot = slot(key, mask);
            while (keys[slot] != 0) {
                if (keys[slot] == key) {
                    return counts[slot];
                }
                slot = (slot + 1) & mask;
            }
            return 0;
        }

        void add(long key, int times) {
            if (size * 2 >= keys.length) {
                grow();
            }
            int mask = keys.length - 1;
            int slot = slot(key, mask);
            while (keys[slot] != 0 && keys[slot] != key) {
                slot = (slot + 1) & mask;
            }
            if (keys[slot] == 0) {
                keys[slot] = key;
                size++;
            }
            counts[slot] += times;
        }

        /** The keys that were counted at least so often, ascending. */
        long[] keys(int atLeast) {
            long[] found = new long[size];
            int n = 0;
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] != 0 && counts[i] >= atLeast) {
                    found[n++] = keys[i];
                }
            }
            long[] exact = Arrays.copyOf(found, n);
            Arrays.sort(exact);
            return exact;
        }

        void forEach(LongConsumer action) {
            for (long key : keys(0)) {
                action.accept(key);
            }
        }

        private void grow() {
            long[] oldKeys = keys;
            int[] oldCounts = counts;
            keys = new long[oldKeys.length * 2];
            counts = new int[oldKeys.length * 2];
            size = 0;
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    add(oldKeys[i], oldCounts[i]);
                }
            }
        }

        private static int slot(long key, int mask) {
            long hash = key * 0x9E3779B97F4A7C15L;
            return (int) (hash >>> 32) & mask;
        }
    }
}
