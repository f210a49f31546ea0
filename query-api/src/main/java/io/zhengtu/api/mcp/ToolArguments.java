package io.zhengtu.api.mcp;

import io.zhengtu.api.reading.PageRequest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The arguments of a call, read strictly; an accessor throws {@link IllegalArgumentException} that says what is wrong. */
record ToolArguments(Map<String, Object> values) {
    private static final int LONGEST_TEXT = 200;
    private static final int DEFAULT_LIMIT = 20;
    private static final int MAXIMUM_LIMIT = 100;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;

    String text(String name) {
        String text = findText(name);
        if (text == null) {
            throw new IllegalArgumentException("The argument " + name + " is missing");
        }
        return text;
    }

    @Nullable
    String findText(String name) {
        Object value = values.get(name);
        if (value == null) {
            return null;
        }
        String text = value.toString().strip();
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "The argument " + name + " has 1 to " + LONGEST_TEXT + " characters, not " + text.length());
        }
        return text;
    }

    @Nullable
    Integer findYear(String name) {
        return values.containsKey(name) ? integer(name, FIRST_YEAR, LAST_YEAR) : null;
    }

    /** A whole number within bounds; another where the argument is absent. */
    int integer(String name, int least, int most, int otherwise) {
        return values.containsKey(name) ? integer(name, least, most) : otherwise;
    }

    private int integer(String name, int least, int most) {
        if (values.get(name) instanceof Number number
                && number.doubleValue() == number.intValue()
                && number.intValue() >= least
                && number.intValue() <= most) {
            return number.intValue();
        }
        throw new IllegalArgumentException("The argument " + name + " is a whole number from " + least + " to " + most
                + ", not " + values.get(name));
    }

    /** The page that {@code limit} and {@code cursor} ask for. */
    PageRequest page() {
        Map<String, Object> question = new TreeMap<>(values);
        question.keySet().removeAll(Set.of("limit", "cursor"));
        return PageRequest.of(integer("limit", 1, MAXIMUM_LIMIT, DEFAULT_LIMIT), cursor(), question.toString());
    }

    /** Keys of rows have long names in them, so a cursor may be longer than any other text. */
    private @Nullable String cursor() {
        return values.get("cursor") instanceof String given ? given : null;
    }

    /** Some of a closed set of values; all where the argument is absent. */
    <T> Set<T> some(String name, Collection<T> all, Function<T, String> label) {
        if (!(values.get(name) instanceof List<?> given) || given.isEmpty()) {
            return Set.copyOf(all);
        }
        Set<T> chosen = new LinkedHashSet<>();
        for (Object text : given) {
            chosen.add(all.stream()
                    .filter(value -> label.apply(value).equals(String.valueOf(text)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("The argument " + name + " holds some of "
                            + all.stream().map(label).collect(Collectors.joining(", ")) + ", not '" + text + "'")));
        }
        return chosen;
    }
}
