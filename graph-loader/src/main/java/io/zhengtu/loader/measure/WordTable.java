package io.zhengtu.loader.measure;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words, found at the beginning or the end of a stretch of text; the longest wins. */
final class WordTable {
    private final Set<String> words;
    private final int longest;

    WordTable(Collection<String> words) {
        this.words = Set.copyOf(words);
        longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    boolean contains(String word) {
        return words.contains(word);
    }

    /** The longest word that stands at {@code from} and ends at or before {@code to}, or null. */
    @Nullable
    String startingAt(String text, int from, int to) {
        for (int length = Math.min(longest, to - from); length > 0; length--) {
            String word = text.substring(from, from + length);
            if (words.contains(word)) {
                return word;
            }
        }
        return null;
    }

    /** The longest word that ends at {@code to} and starts at or after {@code from}, or null. */
    @Nullable
    String endingAt(String text, int from, int to) {
        for (int length = Math.min(longest, to - from); length > 0; length--) {
            String word = text.substring(to - length, to);
            if (words.contains(word)) {
                return word;
            }
        }
        return null;
    }
}
