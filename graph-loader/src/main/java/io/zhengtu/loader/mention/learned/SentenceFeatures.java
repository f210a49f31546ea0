package io.zhengtu.loader.mention.learned;

import org.jspecify.annotations.Nullable;

/** All features of a sentence's spans. */
final class SentenceFeatures {
    private final SpanGrid grid;
    private final int[][] first;
    private final int[][] last;
    private final int[][] inside;
    private final int[] @Nullable [] whole;

    SentenceFeatures(SpanGrid grid, SpanFeatures features) {
        this.grid = grid;
        int size = grid.size();
        first = new int[size][];
        last = new int[size][];
        inside = new int[size][];
        whole = new int[size * SpanGrid.LONGEST][];
        for (int index = 0; index < size; index++) {
            first[index] = features.first(index).toArray();
            last[index] = features.last(index).toArray();
            inside[index] = features.inside(index).toArray();
            for (int count = 1; count <= grid.longest(index); count++) {
                whole[index * SpanGrid.LONGEST + count - 1] =
                        features.whole(index, count).toArray();
            }
        }
    }

    SpanGrid grid() {
        return grid;
    }

    int[] first(int index) {
        return first[index];
    }

    int[] last(int index) {
        return last[index];
    }

    int[] inside(int index) {
        return inside[index];
    }

    int[] whole(int start, int count) {
        int[] features = whole[start * SpanGrid.LONGEST + count - 1];
        if (features == null) {
            throw new IllegalArgumentException("No span of " + count + " words from word " + start);
        }
        return features;
    }
}
