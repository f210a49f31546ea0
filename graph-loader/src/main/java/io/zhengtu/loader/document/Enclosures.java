package io.zhengtu.loader.document;

import io.zhengtu.loader.text.Span;
import java.util.Arrays;

/**
 * The quotes and brackets of a stretch of text. Only matched pairs count: a lone bracket, as damaged text has them,
 * encloses nothing. A pair that spans more than {@link #LONGEST} characters is no name or aside, and does not count
 * either.
 */
final class Enclosures {
    private static final String OPENING = "“‘（(《「『【〈〔［[{";
    private static final String CLOSING = "”’）)》」』】〉〕］]}";
    private static final int LONGEST = 200;
    private static final int[] NONE = {};

    private final int offset;
    /** For every character of the stretch, how many characters to its partner; 0 for all that has none. */
    private final int[] toPartner;

    private Enclosures(int offset, int[] toPartner) {
        this.offset = offset;
        this.toPartner = toPartner;
    }

    /** The pairs within a range of a text. */
    static Enclosures of(String text, Span range) {
        int[] stack = NONE;
        int depth = 0;
        int[] toPartner = NONE;
        int quote = -1;
        for (int i = range.start(); i < range.end(); i++) {
            char c = text.charAt(i);
            if (c > ']'
                    && (c < '\u2018'
                            || (c > '\u201d' && c < '\u3008')
                            || (c > '\u3015' && c < '\uff08')
                            || c > '\uff3d')) {
                continue;
            }
            boolean isQuote = c == '"';
            if (isQuote && quote >= 0) {
                toPartner = pair(toPartner, range, quote, i);
                quote = -1;
            } else if (isQuote) {
                quote = i;
            } else if (OPENING.indexOf(c) >= 0) {
                stack = depth == stack.length ? Arrays.copyOf(stack, 2 * depth + 8) : stack;
                stack[depth++] = i;
            } else if (depth > 0) {
                int kind = CLOSING.indexOf(c);
                int open = kind < 0 ? -1 : lastOpen(text, stack, depth, OPENING.charAt(kind), i - LONGEST);
                if (open >= 0) {
                    toPartner = pair(toPartner, range, stack[open], i);
                    depth = open;
                }
            }
        }
        return new Enclosures(range.start(), toPartner);
    }

    /** The last open one of a kind that stands at a place or after it. */
    private static int lastOpen(String text, int[] stack, int depth, char opening, int from) {
        for (int d = depth - 1; d >= 0 && stack[d] >= from; d--) {
            if (text.charAt(stack[d]) == opening) {
                return d;
            }
        }
        return -1;
    }

    private static int[] pair(int[] toPartner, Span range, int open, int close) {
        if (close - open > LONGEST) {
            return toPartner; // as two quotes of no direction may stand
        }
        int[] grown = toPartner.length == 0 ? new int[range.length()] : toPartner;
        grown[open - range.start()] = close - open;
        grown[close - range.start()] = open - close;
        return grown;
    }

    /** Where the pair closes that opens at this position; -1 if none does. */
    int closing(int at) {
        int distance = toPartner.length == 0 ? 0 : toPartner[at - offset];
        return distance > 0 ? at + distance : -1;
    }
}
