package io.zhengtu.api.reading;

import io.zhengtu.api.graph.Row;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words in Latin letters as pinyin or initials of names.
 *
 * @param typed the letters and digits, in lower case, nothing between them
 */
record PinyinQuery(String typed) {
    private static final Pattern PINYIN = Pattern.compile("[a-zA-ZüÜ'’ ]{1,60}");

    /** The query that the words may be; empty where they are no pinyin. */
    static Optional<PinyinQuery> of(String words) {
        if (!PINYIN.matcher(words).matches()) {
            return Optional.empty();
        }
        String typed = words.toLowerCase(Locale.ROOT).replace('ü', 'v').replaceAll("[^a-z]", "");
        return typed.isEmpty() ? Optional.empty() : Optional.of(new PinyinQuery(typed));
    }

    /** The same for the full-text index of keys, where letters have no other meaning. */
    String lucene() {
        return typed + "*";
    }

    /** How well an entity's best name fits. */
    record Fit(String name, SearchMatch match, boolean whole) {}

    /** The entity's name that fits best. */
    Optional<Fit> best(Row row) {
        return row.texts("keys").stream()
                .flatMap(keys -> fit(keys).stream())
                .min(Comparator.comparing(Fit::match)
                        .thenComparing(fit -> !fit.whole)
                        .thenComparing(fit -> fit.name.length())
                        .thenComparing(Fit::name));
    }

    private Optional<Fit> fit(String keys) {
        String[] parts = keys.split(" ", -1);
        if (parts.length < 2) {
            return Optional.empty();
        }
        String initials = parts.length > 2 ? parts[2] : parts[1];
        if (parts[1].startsWith(typed) || initials.startsWith(typed)) {
            boolean whole = parts[1].equals(typed) || initials.equals(typed);
            return Optional.of(new Fit(parts[0], SearchMatch.PINYIN, whole));
        }
        boolean inside = Arrays.stream(parts).skip(1).anyMatch(part -> part.startsWith(typed));
        return inside ? Optional.of(new Fit(parts[0], SearchMatch.PINYIN_PART, false)) : Optional.empty();
    }
}
