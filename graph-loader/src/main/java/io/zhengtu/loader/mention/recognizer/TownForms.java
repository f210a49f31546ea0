package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Division;
import io.zhengtu.loader.gazetteer.ShortNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The towns within a place by what they are called without their kind, to find the longest that starts at an offset. */
final class TownForms {
    private static final List<String> KINDS = List.of("街道办事处", "街道", "办事处", "办", "苏木", "镇", "乡");
    private final WordTrie<List<Division>> trie = new WordTrie<>();

    TownForms(List<Division> towns) {
        Map<String, List<Division>> byStem = new HashMap<>();
        for (Division town : towns) {
            List<String> shorter = ShortNames.of(town);
            if (!shorter.isEmpty()) {
                byStem.computeIfAbsent(shorter.get(0), stem -> new ArrayList<>())
                        .add(town);
                String stem = ShortNames.townStem(town.name());
                if (!stem.equals(shorter.get(0))) {
                    byStem.computeIfAbsent(stem, key -> new ArrayList<>()).add(town);
                }
            }
        }
        byStem.forEach((stem, named) -> trie.put(stem, List.copyOf(named)));
    }

    /** The towns whose stem is the longest that starts at an offset, or null. */
    WordTrie.@Nullable Match<List<Division>> longestAt(String text, int offset, int limit) {
        return trie.longestAt(text, offset, limit);
    }

    /** The length of a kind of town that stands at an offset; 0 where none does. */
    static int kindAt(SentenceWords words, int offset) {
        return KINDS.stream()
                .filter(kind -> words.follows(offset, kind))
                .findFirst()
                .map(String::length)
                .orElse(0);
    }
}
