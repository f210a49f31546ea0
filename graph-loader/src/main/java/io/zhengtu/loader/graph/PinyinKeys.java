package io.zhengtu.loader.graph;

import io.zhengtu.loader.lexical.hanlp.HanLpNamePinyin;
import io.zhengtu.loader.text.NamePinyin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What people type for a name where they have no Chinese keyboard: its pinyin or the initials of it, from any of its
 * first syllables on.
 */
final class PinyinKeys {
    /** A name is looked up by how it begins or by a word in it, hardly by its thirteenth syllable. */
    private static final int STARTS = 12;

    private static final NamePinyin PINYIN = new HanLpNamePinyin();
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();
    private static final int MOST_KNOWN = 50_000;

    private PinyinKeys() {}

    /**
     * The keys of names, one text a name: the name without spaces, then its pinyin and its initials from the first
     * syllable on, from the second on and so forth, with spaces between.
     */
    static List<String> of(List<String> names) {
        return names.stream().map(PinyinKeys::known).toList();
    }

    private static String known(String name) {
        String known = KNOWN.get(name);
        if (known == null) {
            known = keys(name);
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(name, known);
            }
        }
        return known;
    }

    private static String keys(String name) {
        List<String> syllables = PINYIN.syllables(name);
        Set<String> keys = new LinkedHashSet<>();
        for (int start = 0; start < Math.min(STARTS, syllables.size()); start++) {
            List<String> rest = syllables.subList(start, syllables.size());
            keys.add(String.join("", rest));
            keys.add(rest.stream().map(syllable -> syllable.substring(0, 1)).collect(Collectors.joining()));
        }
        List<String> parts = new ArrayList<>(keys);
        parts.add(0, name.replaceAll("\\s+", ""));
        return String.join(" ", parts);
    }
}
