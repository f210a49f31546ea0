package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The pairs of quotation marks and title marks in a sentence. */
final class Quotes {
    private static final String OPENING = "“《";
    private static final String CLOSING = "”》";
    private final List<Span> pairs = new ArrayList<>();

    /** The pairs of a text; a mark without its partner is passed over. */
    Quotes(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            if (OPENING.indexOf(mark) >= 0) {
                open.push(at);
            } else if (CLOSING.indexOf(mark) >= 0 && !open.isEmpty()) {
                int start = open.pop();
                if (OPENING.indexOf(text.charAt(start)) == CLOSING.indexOf(mark)) {
                    pairs.add(new Span(start, at + 1));
                }
            }
        }
    }

    /** The pairs, marks included, in the order of their closing marks. */
    List<Span> pairs() {
        return pairs;
    }

    /** The pair that closes right before an offset, or null. */
    @org.jspecify.annotations.Nullable
    Span closingAt(int offset) {
        for (Span pair : pairs) {
            if (pair.end() == offset) {
                return pair;
            }
        }
        return null;
    }

    /** The widest pair that an offset lies inside of, or null. */
    @org.jspecify.annotations.Nullable
    Span around(int offset) {
        Span widest = null;
        for (Span pair : pairs) {
            if (pair.start() < offset && offset < pair.end() && (widest == null || pair.length() > widest.length())) {
                widest = pair;
            }
        }
        return widest;
    }
}
