package io.zhengtu.api.reading;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Given text as queries for the full-text indexes, whose analyzer {@code cjk} keeps pairs of neighbouring Chinese
 * characters. Whatever the text holds, it is only searched for: it has no operators.
 */
final class FullTextQuery {
    private static final String OPERATORS = "+-&|!(){}[]^\"~*?:\\/";

    private FullTextQuery() {}

    /** Matches what holds the text as it stands. */
    static String phrase(String text) {
        String words = text.strip();
        // A lone character is no pair, and so no word of the index: look for the pairs that begin with it.
        return words.codePointCount(0, words.length()) == 1
                ? escaped(words) + "*"
                : '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Matches what holds some part of the text, the whole of it first. */
    static String parts(String text) {
        return phrase(text) + "^4 " + escaped(text);
    }

    /** Matches what shares a pair of characters with the text, or has a pair that begins with one of its characters. */
    static String near(String text) {
        return parts(text)
                + text.codePoints()
                        .filter(Character::isLetter)
                        .distinct()
                        .limit(12)
                        .mapToObj(letter -> " " + Character.toString(letter).toLowerCase(Locale.ROOT) + "*")
                        .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        // Lower case takes AND, OR and NOT their meaning; the analyzer folds case anyway.
        for (char letter : text.strip().toLowerCase(Locale.ROOT).toCharArray()) {
            if (OPERATORS.indexOf(letter) >= 0) {
                escaped.append('\\');
            }
            escaped.append(letter);
        }
        return escaped.toString();
    }
}
