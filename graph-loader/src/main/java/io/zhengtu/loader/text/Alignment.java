package io.zhengtu.loader.text;

import java.util.Arrays;

/**
 * Maps spans between a source text and a text made from it by replacing some stretches. Outside the replaced
 * stretches both texts are equal, character for character; inside one, a position maps to the stretch's edge.
 */
public final class Alignment {
    private static final int[] NONE = {};
    private final int sourceLength;
    private final int cleanLength;
    /** Four ordered rows, one column a replaced stretch: where it starts and ends in the source and in the clean text. */
    private final int[] sourceStarts;

    private final int[] sourceEnds;
    private final int[] cleanStarts;
    private final int[] cleanEnds;

    private Alignment(int sourceLength, int cleanLength, int[][] rows) {
        this.sourceLength = sourceLength;
        this.cleanLength = cleanLength;
        this.sourceStarts = rows[0];
        this.sourceEnds = rows[1];
        this.cleanStarts = rows[2];
        this.cleanEnds = rows[3];
    }

    /** The alignment of a text with itself. */
    public static Alignment identity(int length) {
        return new Alignment(length, length, new int[][] {NONE, NONE, NONE, NONE});
    }

    /** Length of the source text in UTF-16 code units. */
    public int sourceLength() {
        return sourceLength;
    }

    /** Length of the clean text in UTF-16 code units. */
    public int cleanLength() {
        return cleanLength;
    }

    /** Whether both texts are equal. */
    public boolean isIdentity() {
        return sourceStarts.length == 0;
    }

    /** The source characters from which a span of the clean text was made. */
    public Span toSource(Span clean) {
        int start = map(clean.start(), cleanStarts, cleanEnds, sourceStarts, sourceEnds, false);
        int end =
                clean.length() == 0 ? start : map(clean.end(), cleanStarts, cleanEnds, sourceStarts, sourceEnds, true);
        return new Span(start, Math.max(start, end));
    }

    /** The clean characters that were made from a span of the source. */
    public Span toClean(Span source) {
        int start = map(source.start(), sourceStarts, sourceEnds, cleanStarts, cleanEnds, false);
        int end = source.length() == 0
                ? start
                : map(source.end(), sourceStarts, sourceEnds, cleanStarts, cleanEnds, true);
        return new Span(start, Math.max(start, end));
    }

    /**
     * Maps a boundary. One that lies inside a replaced stretch goes to the stretch's outer edge: its start for a
     * span's start, its end for a span's end.
     */
    private static int map(int at, int[] starts, int[] ends, int[] otherStarts, int[] otherEnds, boolean isEnd) {
        int i = Arrays.binarySearch(starts, at);
        if (i < 0) {
            i = -i - 2;
        } else if (isEnd) {
            i--;
        }
        if (i < 0) {
            return at;
        }
        boolean inside = isEnd ? at <= ends[i] && at > starts[i] : at < ends[i];
        if (inside) {
            return isEnd ? otherEnds[i] : otherStarts[i];
        }
        return at - ends[i] + otherEnds[i];
    }

    /** Collects the replaced stretches from left to right. */
    public static final class Builder {
        private int[][] rows = new int[4][16];
        private int size;

        /** Notes that a stretch of the source became a stretch of the clean text. */
        public Builder replace(Span source, Span clean) {
            if (size == rows[0].length) {
                for (int r = 0; r < 4; r++) {
                    rows[r] = Arrays.copyOf(rows[r], size * 2);
                }
            }
            rows[0][size] = source.start();
            rows[1][size] = source.end();
            rows[2][size] = clean.start();
            rows[3][size] = clean.end();
            size++;
            return this;
        }

        /** The alignment of texts of these lengths. */
        public Alignment build(int sourceLength, int cleanLength) {
            int[][] exact = new int[4][];
            for (int r = 0; r < 4; r++) {
                exact[r] = Arrays.copyOf(rows[r], size);
            }
            return new Alignment(sourceLength, cleanLength, exact);
        }
    }
}
