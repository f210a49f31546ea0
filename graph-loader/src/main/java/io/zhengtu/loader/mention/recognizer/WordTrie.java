package io.zhengtu.loader.mention.recognizer;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words by their characters, to find the longest one that starts at an offset.
 *
 * @param <V> what a word stands for
 */
final class WordTrie<V> {
    private final Node<V> root = new Node<>();

    private static final class Node<V> {
        private final Map<Character, Node<V>> next = new HashMap<>();
        private @Nullable V value;
    }

    /** A word found in a text: where it ends, and what it stands for. */
    record Match<V>(int end, V value) {}

    /** Adds a word; a later value replaces an earlier one. */
    void put(String word, V value) {
        Node<V> node = root;
        for (int at = 0; at < word.length(); at++) {
            node = node.next.computeIfAbsent(word.charAt(at), character -> new Node<>());
        }
        node.value = value;
    }

    /** The longest word that starts at an offset and ends at or before a limit, or null. */
    @Nullable
    Match<V> longestAt(String text, int offset, int limit) {
        Node<V> node = root;
        Match<V> longest = null;
        for (int at = offset; at < limit; at++) {
            node = node.next.get(text.charAt(at));
            if (node == null) {
                break;
            }
            if (node.value != null) {
                longest = new Match<>(at + 1, node.value);
            }
        }
        return longest;
    }
}
