package io.zhengtu.loader.measure;

import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.lexical.Token;
import java.util.List;

/** A sentence as the rules look at it: its characters, where words begin, which commas divide it. */
final class SentenceView {
    private static final String COMMAS = ",，;；:：。！？!?\n";
    private static final String OPENING = "“（(《‘「『〈[【";
    private static final String CLOSING = "”）)》’」』〉]】";
    private static final int LONGEST_INSET = 80;
    private final Sentence sentence;
    private final String text;
    private final List<Token> tokens;
    private final boolean[] boundary;
    private final boolean[] inset;

    SentenceView(Sentence sentence, List<Token> tokens) {
        this.sentence = sentence;
        this.text = sentence.text();
        this.tokens = tokens;
        this.boundary = new boolean[text.length() + 1];
        boundary[0] = true;
        boundary[text.length()] = true;
        int offset = sentence.span().start();
        for (Token token : tokens) {
            mark(token.span().start() - offset);
            mark(token.span().end() - offset);
        }
        this.inset = insets(text);
    }

    private void mark(int at) {
        if (at >= 0 && at < boundary.length) {
            boundary[at] = true;
        }
    }

    private static boolean[] insets(String text) {
        boolean[] inside = new boolean[text.length()];
        for (int i = 0; i < text.length(); i++) {
            int pair = OPENING.indexOf(text.charAt(i));
            if (pair < 0) {
                continue;
            }
            int close = text.indexOf(CLOSING.charAt(pair), i);
            if (close > 0 && close - i <= LONGEST_INSET) {
                for (int k = i + 1; k < close; k++) {
                    inside[k] = true;
                }
                i = close;
            }
        }
        return inside;
    }

    Sentence sentence() {
        return sentence;
    }

    String text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    int offset() {
        return sentence.span().start();
    }

    /** Whether a word begins or ends at {@code at}. */
    boolean isBoundary(int at) {
        return at >= 0 && at < boundary.length && boundary[at];
    }

    /** Whether the character stands inside quotes or brackets. */
    boolean isInset(int at) {
        return at >= 0 && at < inset.length && inset[at];
    }

    /** Whether a comma or a stronger mark stands at {@code at}, outside quotes and brackets. */
    boolean isComma(int at) {
        return COMMAS.indexOf(text.charAt(at)) >= 0 && !inset[at];
    }

    /** Whether a pause mark (、) stands at {@code at}, outside quotes and brackets. */
    boolean isPause(int at) {
        return text.charAt(at) == '、' && !inset[at];
    }

    /** Where the clause between commas begins that {@code at} stands in. */
    int clauseStart(int at) {
        int start = Math.min(at, text.length());
        while (start > 0 && !isComma(start - 1)) {
            start--;
        }
        return start;
    }

    /** Where the clause between commas ends that {@code at} stands in. */
    int clauseEnd(int at) {
        int end = at;
        while (end < text.length() && !isComma(end)) {
            end++;
        }
        return end;
    }
}
