package io.zhengtu.loader.mention.learned;

import java.util.Arrays;

/** Collects the indexes of features. */
final class FeatureBuffer {
    private int[] indexes = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    /** Adds the feature of a kind with a value. */
    void add(int kind, long value) {
        add(kind, value, 0, 0);
    }

    /** Adds the feature of a kind with two values. */
    void add(int kind, long one, long two) {
        add(kind, one, two, 0);
    }

    /** Adds the feature of a kind with three values. */
    void add(int kind, long one, long two, long three) {
        if (size == indexes.length) {
            indexes = Arrays.copyOf(indexes, 2 * size);
        }
        indexes[size++] = Hash.bucket(kind, one, two, three);
    }

    int size() {
        return size;
    }

    /** The index of a feature, by its place in the buffer. */
    int get(int at) {
        return indexes[at];
    }

    int[] toArray() {
        return Arrays.copyOf(indexes, size);
    }
}
