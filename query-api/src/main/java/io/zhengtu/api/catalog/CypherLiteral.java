package io.zhengtu.api.catalog;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as Cypher writes them. */
public final class CypherLiteral {
    private CypherLiteral() {}

    /** The literal of a text, number, truth value, date, null, or a collection, array or map of such. */
    public static String of(@Nullable Object value) {
        if (value instanceof Collection<?> collection) {
            return collection.stream().map(CypherLiteral::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Object[] array) {
            return of(Arrays.asList(array));
        }
        if (value instanceof LocalDate date) {
            return "date('" + date + "')";
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> name(String.valueOf(entry.getKey())) + ": " + of(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        boolean isPlain = value == null || value instanceof Number || value instanceof Boolean;
        String text = String.valueOf(value);
        return isPlain ? text : quoted(text);
    }

    /** A label, type or key in back quotes, whatever it holds. */
    public static String name(String name) {
        return '`' + name.replace("`", "``") + '`';
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("'");
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            switch (letter) {
                case '\\' -> quoted.append("\\\\");
                case '\'' -> quoted.append("\\'");
                default -> {
                    if (letter < ' ') {
                        quoted.append(String.format("\\u%04x", (int) letter));
                    } else {
                        quoted.append(letter);
                    }
                }
            }
        }
        return quoted.append('\'').toString();
    }
}
