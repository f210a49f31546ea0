package io.zhengtu.loader.text;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Maps spans between a source text and a text made from it by replacing some stretches. Outside the replaced
 * stretches the two texts run side by side, one character for one; inside a stretch, a position maps to the stretch's
 * edge. Alignments compose, so a chain of steps keeps the way back to what the first one read.
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

    /** The alignment of a text with itself, or with one that differs from it character for character. */
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

    /** Whether every position is the same in both texts. */
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
     * This alignment and then another one: from this one's source to the other's clean text.
     *
     * @throws IllegalArgumentException if the other does not start from this one's clean text
     */
    public Alignment then(Alignment next) {
        if (next.sourceLength != cleanLength) {
            throw new IllegalArgumentException(
                    "The next alignment reads " + next.sourceLength + " characters, this one makes " + cleanLength);
        }
        if (next.isIdentity()) {
            return this;
        }
        return isIdentity() ? next : new Composition(this, next).compose();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Alignment alignment
                && sourceLength == alignment.sourceLength
                && cleanLength == alignment.cleanLength
                && Arrays.equals(sourceStarts, alignment.sourceStarts)
                && Arrays.equals(sourceEnds, alignment.sourceEnds)
                && Arrays.equals(cleanStarts, alignment.cleanStarts)
                && Arrays.equals(cleanEnds, alignment.cleanEnds);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sourceLength, cleanLength, Arrays.hashCode(sourceStarts), Arrays.hashCode(cleanStarts));
    }

    /**
     * Maps a boundary. One that lies inside a replaced stretch goes to the stretch's outer edge: its start for a
     * span's start, its end for a span's end.
     */
    private static int map(int at, int[] starts, int[] ends, int[] otherStarts, int[] otherEnds, boolean isEnd) {
        int i = isEnd ? lastBefore(starts, at) : lastBefore(starts, at + 1);
        if (i < 0) {
            return at;
        }
        boolean inside = isEnd ? at <= ends[i] : at < ends[i];
        if (inside) {
            return isEnd ? otherEnds[i] : otherStarts[i];
        }
        return at - ends[i] + otherEnds[i];
    }

    /** Index of the last start below a position, or −1. Several stretches may start at one position. */
    private static int lastBefore(int[] starts, int at) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Collects the replaced stretches from left to right. */
    public static final class Builder {
        private int[][] rows = new int[4][16];
        private int size;

        /** Notes that a stretch of the source became a stretch of the clean text. */
        public Builder replace(Span source, Span clean) {
            return replace(source.start(), source.end(), clean.start(), clean.end());
        }

        /**
         * Notes that a stretch of the source became a stretch of the clean text.
         *
         * @throws IllegalArgumentException if it starts before the last one's end
         */
        public Builder replace(int sourceStart, int sourceEnd, int cleanStart, int cleanEnd) {
            if (sourceEnd < sourceStart
                    || cleanEnd < cleanStart
                    || (size > 0 && (sourceStart < rows[1][size - 1] || cleanStart < rows[3][size - 1]))) {
                throw new IllegalArgumentException("Stretch " + sourceStart + "–" + sourceEnd + " → " + cleanStart + "–"
                        + cleanEnd + " does not follow the one before it");
            }
            if (size == rows[0].length) {
                for (int r = 0; r < 4; r++) {
                    rows[r] = Arrays.copyOf(rows[r], size * 2);
                }
            }
            rows[0][size] = sourceStart;
            rows[1][size] = sourceEnd;
            rows[2][size] = cleanStart;
            rows[3][size] = cleanEnd;
            size++;
            return this;
        }

        /** The alignment of texts of these lengths. */
        public Alignment build(int sourceLength, int cleanLength) {
            int shift = size == 0 ? 0 : rows[3][size - 1] - rows[1][size - 1];
            if (sourceLength + shift != cleanLength) {
                throw new IllegalArgumentException("Texts of " + sourceLength + " and " + cleanLength
                        + " characters do not run side by side after the last stretch");
            }
            int[][] exact = new int[4][];
            for (int r = 0; r < 4; r++) {
                exact[r] = Arrays.copyOf(rows[r], size);
            }
            return new Alignment(sourceLength, cleanLength, exact);
        }
    }

    /** Merges the stretches of two alignments: those that overlap in the text between them become one. */
    private static final class Composition {
        private final Alignment first;
        private final Alignment second;
        private final Builder builder = new Builder();
        private int i;
        private int j;
        /** What to add to a position of the middle text, left of the next stretch, for one of the source or clean text. */
        private int toSource;

        private int toClean;

        Composition(Alignment first, Alignment second) {
            this.first = first;
            this.second = second;
        }

        Alignment compose() {
            int n = first.cleanStarts.length;
            int m = second.sourceStarts.length;
            while (i < n || j < m) {
                if (j == m || (i < n && firstComesFirst())) {
                    group(first.cleanStarts[i], first.cleanStarts[i] == first.cleanEnds[i]);
                } else {
                    group(second.sourceStarts[j], second.sourceStarts[j] == second.sourceEnds[j]);
                }
            }
            return builder.build(first.sourceLength, second.cleanLength);
        }

        private boolean firstComesFirst() {
            int a = first.cleanStarts[i];
            int b = second.sourceStarts[j];
            // At one position an empty stretch goes before one that covers characters.
            return a != b ? a < b : first.cleanEnds[i] == a || second.sourceEnds[j] > b;
        }

        /** Takes the stretches that overlap from a position on as one. */
        private void group(int start, boolean empty) {
            int sourceStart = start + toSource;
            int cleanStart = start + toClean;
            int end = start;
            if (empty) {
                if (i < first.cleanStarts.length && first.cleanStarts[i] == start && first.cleanEnds[i] == start) {
                    toSource = first.sourceEnds[i++] - start;
                } else {
                    toClean = second.cleanEnds[j++] - start;
                }
            } else {
                boolean grown = true;
                while (grown) {
                    grown = false;
                    if (i < first.cleanStarts.length && (first.cleanStarts[i] < end || first.cleanStarts[i] == start)) {
                        end = Math.max(end, first.cleanEnds[i]);
                        toSource = first.sourceEnds[i] - first.cleanEnds[i];
                        i++;
                        grown = true;
                    }
                    if (j < second.sourceStarts.length
                            && (second.sourceStarts[j] < end || second.sourceStarts[j] == start)) {
                        end = Math.max(end, second.sourceEnds[j]);
                        toClean = second.cleanEnds[j] - second.sourceEnds[j];
                        j++;
                        grown = true;
                    }
                }
            }
            builder.replace(sourceStart, end + toSource, cleanStart, end + toClean);
        }
    }
}
