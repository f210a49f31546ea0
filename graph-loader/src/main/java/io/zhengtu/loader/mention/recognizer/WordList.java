package io.zhengtu.loader.mention.recognizer;

import java.util.Arrays;
import java.util.Collection;

/**
 * Words to look for at the start, at the end or anywhere in a stretch of text; the longest one wins. Immutable. Built
 * for many short look-ups: no look-up makes an object.
 */
final class WordList {
    private final Trie forwards = new Trie();
    private final Trie backwards = new Trie();

    WordList(Collection<String> words) {
        for (String word : words) {
            forwards.add(word);
            backwards.add(new StringBuilder(word).reverse().toString());
        }
    }

    boolean contains(String word) {
        return !word.isEmpty() && prefix(word, 0, word.length()) == word.length();
    }

    /** Whether one of the words stands anywhere in a text. */
    boolean isIn(String text) {
        return isIn(text, 0, text.length());
    }

    /** Whether one of the words stands anywhere in a stretch. */
    boolean isIn(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (prefix(text, i, to) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Length of the longest word that starts at {@code from} and ends by {@code to}; 0 where there is none. */
    int prefix(String text, int from, int to) {
        int node = 0;
        int longest = 0;
        for (int i = from; i < to; i++) {
            node = forwards.next(node, text.charAt(i));
            if (node < 0) {
                break;
            }
            longest = forwards.isWord(node) ? i + 1 - from : longest;
        }
        return longest;
    }

    /** Length of the longest word that ends at {@code to} and starts at {@code from} or later; 0 where there is none. */
    int suffix(String text, int from, int to) {
        int node = 0;
        int longest = 0;
        for (int i = to - 1; i >= from; i--) {
            node = backwards.next(node, text.charAt(i));
            if (node < 0) {
                break;
            }
            longest = backwards.isWord(node) ? to - i : longest;
        }
        return longest;
    }

    /** The same, of a whole text. */
    int suffix(String text) {
        return suffix(text, 0, text.length());
    }

    /** A trie whose edges lie in one open hash table: node and character lead to the next node. */
    private static final class Trie {
        private long[] edges = new long[64];
        private int[] targets = new int[64];
        private boolean[] ends = new boolean[32];
        private int edgeCount;
        private int nodeCount = 1;

        void add(String word) {
            int node = 0;
            for (int i = 0; i < word.length(); i++) {
                int next = next(node, word.charAt(i));
                node = next < 0 ? grow(node, word.charAt(i)) : next;
            }
            ends[node] = true;
        }

        boolean isWord(int node) {
            return ends[node];
        }

        int next(int node, char c) {
            long edge = edge(node, c);
            int slot = slot(edge, edges.length);
            while (edges[slot] != 0) {
                if (edges[slot] == edge) {
                    return targets[slot];
                }
                slot = slot + 1 & edges.length - 1;
            }
            return -1;
        }

        private int grow(int node, char c) {
            if (2 * (edgeCount + 1) > edges.length) {
                rehash();
            }
            if (nodeCount == ends.length) {
                ends = Arrays.copyOf(ends, 2 * nodeCount);
            }
            put(edge(node, c), nodeCount);
            edgeCount++;
            return nodeCount++;
        }

        private void rehash() {
            long[] old = edges;
            int[] oldTargets = targets;
            edges = new long[2 * old.length];
            targets = new int[2 * old.length];
            for (int i = 0; i < old.length; i++) {
                if (old[i] != 0) {
                    put(old[i], oldTargets[i]);
                }
            }
        }

        private void put(long edge, int target) {
            int slot = slot(edge, edges.length);
            while (edges[slot] != 0) {
                slot = slot + 1 & edges.length - 1;
            }
            edges[slot] = edge;
            targets[slot] = target;
        }

        /** Never 0, which marks a free slot. */
        private static long edge(int node, char c) {
            return (long) (node + 1) << 16 | c;
        }

        private static int slot(long edge, int size) {
            long mixed = edge * 0x9E3779B97F4A7C15L;
            return (int) (mixed >>> 40) & size - 1;
        }
    }
}
