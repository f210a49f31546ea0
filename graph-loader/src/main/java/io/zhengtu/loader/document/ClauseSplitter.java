package io.zhengtu.loader.document;

import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Splits a stretch of a sentence into clauses or list items; what stands in quotes or brackets stays whole. */
public final class ClauseSplitter {
    /** How fine to split: each level splits at its own marks and at those of the levels before it. */
    public enum Level {
        /** At 。！？；. */
        SENTENCE("。！？；!?;"),
        /** At ， and ：, too. */
        CLAUSE("。！？；!?;，：,:"),
        /** At the enumeration comma 、, too. */
        ITEM("。！？；!?;，：,:、");

        private final String marks;

        Level(String marks) {
            this.marks = marks;
        }
    }

    private ClauseSplitter() {}

    /**
     * The pieces of a range of a text, in order, without the marks between them and without white space around them;
     * empty pieces are left out. Spans point into {@code text}. A comma or colon between two digits (1,000; 8:30) does
     * not split, a lone bracket encloses nothing.
     *
     * @param text any text, such as a document's clean text
     * @param range what to split, such as a sentence's span
     * @param level how fine
     */
    public static List<Span> split(String text, Span range, Level level) {
        Enclosures enclosures = Enclosures.of(text, range);
        List<Span> pieces = new ArrayList<>();
        int start = range.start();
        int i = start;
        while (i < range.end()) {
            int closing = enclosures.closing(i);
            if (closing >= 0) {
                i = closing;
            } else if (level.marks.indexOf(text.charAt(i)) >= 0 && !isWithinNumber(text, i)) {
                add(pieces, text, start, i);
                start = i + 1;
            }
            i++;
        }
        add(pieces, text, start, range.end());
        return pieces;
    }

    private static boolean isWithinNumber(String text, int at) {
        char c = text.charAt(at);
        return (c == ',' || c == ':')
                && at > 0
                && at + 1 < text.length()
                && isDigit(text.charAt(at - 1))
                && isDigit(text.charAt(at + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static void add(List<Span> pieces, String text, int start, int end) {
        Span span = Line.stripped(text, start, end);
        if (span.length() > 0) {
            pieces.add(span);
        }
    }
}
