package io.zhengtu.loader.document;

import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of the clean text that holds more than white space.
 *
 * @param text its characters without the white space around them
 * @param span where those stand in the clean text
 */
record Line(String text, Span span) {
    /** The lines of a text that hold something, in order. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = lineEnd(text, start);
            Span span = stripped(text, start, end);
            if (span.length() > 0) {
                lines.add(new Line(span.of(text), span));
            }
            start = end + 1;
        }
        return lines;
    }

    private static int lineEnd(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                return i;
            }
        }
        return text.length();
    }

    /** The part of a range that is left without the white space at both ends. */
    static Span stripped(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** Whether a character shows nothing: white space of any width, zero-width marks, the byte order mark. */
    static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\u3000'
                || c == '\ufeff'
                || (c >= '\u2000' && c <= '\u200f')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u2060';
    }

    /** The line without any white space. */
    String compact() {
        StringBuilder compact = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                compact.append(text.charAt(i));
            }
        }
        return compact.toString();
    }

    /** Whether it ends as a sentence does. */
    boolean endsSentence() {
        char last = text.charAt(text.length() - 1);
        return "。！？；：，、!?;:,".indexOf(last) >= 0;
    }
}
