package io.zhengtu.loader.mention.recognizer;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Words to look for at the start or at the end of a stretch of text; the longest one wins. Immutable. */
final class WordList {
    private final Set<String> words;
    private final int longest;

    WordList(Collection<String> words) {
        this.words = new HashSet<>(words);
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    boolean contains(String word) {
        return words.contains(word);
    }

    /** Whether one of the words stands anywhere in a text. */
    boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (prefix(text, i, text.length()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Length of the longest word that starts at {@code from} and ends by {@code to}; 0 where there is none. */
    int prefix(String text, int from, int to) {
        for (int length = Math.min(longest, to - from); length > 0; length--) {
            if (words.contains(text.substring(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    /** Length of the longest word that ends at {@code to} and starts at {@code from} or later; 0 where there is none. */
    int suffix(String text, int from, int to) {
        for (int length = Math.min(longest, to - from); length > 0; length--) {
            if (words.contains(text.substring(to - length, to))) {
                return length;
            }
        }
        return 0;
    }
}
