package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Lexicons;
import java.util.BitSet;
import java.util.List;

/**
 * The common language of work reports, by pairs of neighbouring characters that many places use ({@code
 * genre-bigrams.tsv}). Names of single firms and works are made of other pairs.
 */
final class GenreLanguage {
    private static final char FIRST_HAN = '\u4e00';
    private static final char LAST_HAN = '\u9fff';
    private final BitSet pairs = new BitSet();

    GenreLanguage(Lexicons lexicons) {
        for (List<String> row : lexicons.table("genre-bigrams")) {
            char first = row.get(0).charAt(0);
            row.get(1).chars().forEach(second -> pairs.set(index(first, (char) second)));
        }
    }

    /** How many pairs of Chinese characters within a stretch are not of the common language. */
    int strangePairs(String text, int from, int to) {
        int strange = 0;
        for (int i = from; i + 1 < to; i++) {
            strange += isStrange(text, i) ? 1 : 0;
        }
        return strange;
    }

    /**
     * The same, without pairs that join two words of more than one character: those are common words in an unusual
     * order.
     */
    int strangePairs(SentenceWords words, int from, int to) {
        String text = words.text();
        int strange = 0;
        for (int i = from; i + 1 < to; i++) {
            if (isStrange(text, i) && !(words.isBoundary(i + 1) && isLong(words, i) && isLong(words, i + 1))) {
                strange++;
            }
        }
        return strange;
    }

    private static boolean isLong(SentenceWords words, int at) {
        return words.word(words.indexAt(at)).length() > 1;
    }

    private boolean isStrange(String text, int at) {
        char first = text.charAt(at);
        char second = text.charAt(at + 1);
        return isHan(first) && isHan(second) && !pairs.get(index(first, second));
    }

    private static int index(char first, char second) {
        return (first - FIRST_HAN) * (LAST_HAN - FIRST_HAN + 1) + second - FIRST_HAN;
    }

    private static boolean isHan(char c) {
        return c >= FIRST_HAN && c <= LAST_HAN;
    }
}
