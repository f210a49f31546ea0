package io.zhengtu.loader.mention.recognizer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words by their characters, to find the longest one that starts at an offset.
 *
 * @param <V> what a word stands for
 */
final class WordTrie<V> {
    private final CharacterTrie words = new CharacterTrie();
    /** What each node's word stands for; null where no word ends. */
    private final List<@Nullable V> values = new ArrayList<>();

    /** A word found in a text: where it ends, and what it stands for. */
    record Match<V>(int end, V value) {}

    /** Adds a word; a later value replaces an earlier one. */
    void put(String word, V value) {
        int node = words.add(word);
        while (values.size() <= node) {
            values.add(null);
        }
        values.set(node, value);
    }

    /** The longest word that starts at an offset and ends at or before a limit, or null. */
    @Nullable
    Match<V> longestAt(String text, int offset, int limit) {
        if (offset >= limit || !words.mayStart(text.charAt(offset))) {
            return null;
        }
        int node = 0;
        int end = offset;
        V longest = null;
        for (int at = offset; at < limit; at++) {
            node = words.next(node, text.charAt(at));
            if (node < 0) {
                break;
            }
            V value = node < values.size() ? values.get(node) : null;
            if (value != null) {
                longest = value;
                end = at + 1;
            }
        }
        return longest == null ? null : new Match<>(end, longest);
    }
}
