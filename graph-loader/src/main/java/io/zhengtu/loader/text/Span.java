package io.zhengtu.loader.text;

/**
 * A half-open range of UTF-16 code units in some text.
 *
 * @param start first code unit, from 0
 * @param end one past the last; at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No span: " + start + "–" + end);
        }
    }

    /** Number of code units. */
    public int length() {
        return end - start;
    }

    /** Whether the two share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether the other lies wholly inside this one; a span contains itself. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The same span in a text where everything stands {@code offset} further on. */
    public Span shift(int offset) {
        return new Span(start + offset, end + offset);
    }

    /** The characters at this span of a text. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start, then the longer first. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
