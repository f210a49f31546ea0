package io.zhengtu.loader.mention.recognizer;

import java.util.Collection;

/**
 * Words to look for at the start, at the end or anywhere in a stretch of text; the longest one wins. Immutable. Built
 * for many short look-ups: no look-up makes an object.
 */
final class WordList {
    private final CharacterTrie forwards = new CharacterTrie();
    private final CharacterTrie backwards = new CharacterTrie();

    WordList(Collection<String> words) {
        for (String word : words) {
            forwards.add(word);
            backwards.add(new StringBuilder(word).reverse().toString());
        }
    }

    boolean contains(String word) {
        return !word.isEmpty() && prefix(word, 0, word.length()) == word.length();
    }

    /** Whether one of the words stands anywhere in a text. */
    boolean isIn(String text) {
        return isIn(text, 0, text.length());
    }

    /** Whether one of the words stands anywhere in a stretch. */
    boolean isIn(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (prefix(text, i, to) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Length of the longest word that starts at {@code from} and ends by {@code to}; 0 where there is none. */
    int prefix(String text, int from, int to) {
        if (from >= to || !forwards.mayStart(text.charAt(from))) {
            return 0;
        }
        int node = 0;
        int longest = 0;
        for (int i = from; i < to; i++) {
            node = forwards.next(node, text.charAt(i));
            if (node < 0) {
                break;
            }
            longest = forwards.isWord(node) ? i + 1 - from : longest;
        }
        return longest;
    }

    /** Length of the longest word that ends at {@code to} and starts at {@code from} or later; 0 where there is none. */
    int suffix(String text, int from, int to) {
        if (from >= to || !backwards.mayStart(text.charAt(to - 1))) {
            return 0;
        }
        int node = 0;
        int longest = 0;
        for (int i = to - 1; i >= from; i--) {
            node = backwards.next(node, text.charAt(i));
            if (node < 0) {
                break;
            }
            longest = backwards.isWord(node) ? to - i : longest;
        }
        return longest;
    }

    /** The same, of a whole text. */
    int suffix(String text) {
        return suffix(text, 0, text.length());
    }
}
