package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.lexical.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The common language of work reports, by pairs of neighbouring characters that many places use ({@code
 * genre-bigrams.tsv}). Names of single firms and works are made of other pairs.
 */
final class GenreLanguage {
    private final Set<Integer> pairs = new HashSet<>();

    GenreLanguage(Lexicons lexicons) {
        for (List<String> row : lexicons.table("genre-bigrams")) {
            char first = row.get(0).charAt(0);
            row.get(1).chars().forEach(second -> pairs.add(first << 16 | second));
        }
    }

    /** How many pairs of Chinese characters within a stretch are not of the common language. */
    int strangePairs(String text, int from, int to) {
        int strange = 0;
        for (int i = from; i + 1 < to; i++) {
            if (isHan(text.charAt(i))
                    && isHan(text.charAt(i + 1))
                    && !pairs.contains(text.charAt(i) << 16 | text.charAt(i + 1))) {
                strange++;
            }
        }
        return strange;
    }

    /**
     * The same, without pairs that join two words of more than one character: those are common words in an unusual
     * order.
     */
    int strangePairs(String text, List<Token> tokens) {
        int strange = 0;
        int at = 0;
        Token before = null;
        for (Token token : tokens) {
            int length = token.text().length();
            strange += strangePairs(text, at, Math.min(text.length(), at + length));
            if (before != null && (length == 1 || before.text().length() == 1)) {
                strange += strangePairs(text, at - 1, Math.min(text.length(), at + 1));
            }
            before = token;
            at += length;
        }
        return strange;
    }

    private static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }
}
