package io.zhengtu.loader.linking;

import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.ontology.EntityType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that a name may have or lack without becoming another name, a set a type and side, from the lexicon
 * {@code linking-parts.tsv}: 国家 before, 建设 after.
 */
final class NameParts {
    private final Map<EntityType, Set<String>> before = new EnumMap<>(EntityType.class);
    private final Map<EntityType, Set<String>> after = new EnumMap<>(EntityType.class);

    NameParts(Lexicons lexicons) {
        for (List<String> row : lexicons.table("linking-parts")) {
            Map<EntityType, Set<String>> side =
                    switch (row.get(1)) {
                        case "before" -> before;
                        case "after" -> after;
                        default ->
                            throw new IllegalArgumentException(
                                    "linking-parts.tsv: a side is before or after, not '" + row.get(1) + "'");
                    };
            for (EntityType type : types(row.get(0))) {
                side.computeIfAbsent(type, any -> new HashSet<>()).add(row.get(2));
            }
        }
    }

    private static List<EntityType> types(String label) {
        return "*".equals(label) ? List.of(EntityType.values()) : List.of(EntityType.ofLabel(label));
    }

    /** Whether a stretch before a name is made of words that do not tell it from others, or of the given names. */
    boolean isQualifier(EntityType type, String stretch, Collection<String> names) {
        return isMadeOf(stretch, before.getOrDefault(type, Set.of()), names);
    }

    /** Whether a stretch after a name is made of words that do not tell it from others, or of the given names. */
    boolean isTail(EntityType type, String stretch, Collection<String> names) {
        return isMadeOf(stretch, after.getOrDefault(type, Set.of()), names);
    }

    private static boolean isMadeOf(String stretch, Set<String> words, Collection<String> names) {
        boolean[] reached = new boolean[stretch.length() + 1];
        reached[0] = true;
        for (int from = 0; from < stretch.length(); from++) {
            for (int to = from + 1; reached[from] && to <= stretch.length(); to++) {
                String piece = stretch.substring(from, to);
                reached[to] |= words.contains(piece) || names.contains(piece);
            }
        }
        return reached[stretch.length()];
    }
}
