package io.zhengtu.loader.mention.recognizer;

import java.util.Arrays;

/**
 * A trie whose edges lie in one open hash table: node and character lead to the next node. Nodes are numbers, from 0 for
 * the root; no look-up makes an object.
 */
final class CharacterTrie {
    private long[] edges = new long[64];
    private int[] targets = new int[64];
    private boolean[] ends = new boolean[32];
    private int edgeCount;
    private int nodeCount = 1;
    /** A bit for each first character, some to a bit: most look-ups at the root end here. */
    private long[] firsts = new long[1];

    private int firstCount;

    /** Adds a word and returns its node. */
    int add(String word) {
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            int next = next(node, word.charAt(i));
            node = next < 0 ? grow(node, word.charAt(i)) : next;
        }
        ends[node] = true;
        return node;
    }

    /** Whether a word ends at a node. */
    boolean isWord(int node) {
        return ends[node];
    }

    /** Whether a word may start with a character; most that start none are told. */
    boolean mayStart(char c) {
        int bit = bit(c);
        return (firsts[bit >>> 6] & (1L << bit)) != 0;
    }

    /** The node that a character leads to, or -1. */
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
        if (node == 0) {
            addFirst(c);
        }
        return nodeCount++;
    }

    /** Keeps eight bits a character, so that few others share them. */
    private void addFirst(char first) {
        firstCount++;
        if (8 * firstCount > Long.SIZE * firsts.length) {
            firsts = new long[2 * firsts.length];
            for (long edge : edges) {
                if (edge >>> Character.SIZE == 1) {
                    setBit((char) edge);
                }
            }
        }
        setBit(first);
    }

    private void setBit(char first) {
        int bit = bit(first);
        firsts[bit >>> 6] |= 1L << bit;
    }

    private int bit(char c) {
        return ((c * 0x9E3779B9) >>> 16) & (Long.SIZE * firsts.length - 1);
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
