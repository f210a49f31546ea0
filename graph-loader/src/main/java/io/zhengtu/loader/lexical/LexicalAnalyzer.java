package io.zhengtu.loader.lexical;

import java.util.List;

/** Splits text into words with parts of speech. Implementations are safe for use by several threads. */
public interface LexicalAnalyzer {
    /**
     * The words of a text, without gaps or overlaps.
     *
     * @param text Simplified Chinese
     * @param offset what to add to every position, so that spans point into a larger text
     */
    List<Token> analyze(String text, int offset);
}
