package io.zhengtu.api.http;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.zhengtu.api.reading.PageRequest;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request's query parameters, read strictly: what nobody asked for or what cannot be used is an error that says so. */
final class QueryParameters {
    static final int DEFAULT_LIMIT = 50;
    static final int MAXIMUM_LIMIT = 200;
    static final int LONGEST_TEXT = 200;
    /** Reports are given since the republic's founding; plans look some decades ahead. */
    static final int FIRST_YEAR = 1949;

    static final int LAST_YEAR = 2100;

    private static final char UNDECODABLE = '\uFFFD';
    private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** Says how a list is shown, not which it is. */
    private static final Set<String> OF_SHOWING =
            Set.of("limit", "cursor", AnswerTables.PARAMETER, Explanations.PARAMETER);

    private final String path;
    private final Map<String, List<String>> values;

    private QueryParameters(String path, Map<String, List<String>> values) {
        this.path = path;
        this.values = values;
    }

    /**
     * The parameters of a request that may have these.
     *
     * @throws BadParameterException if it has others
     */
    static QueryParameters of(Context context, String... known) {
        Map<String, List<String>> values = context.queryParamMap();
        Set<String> allowed = new LinkedHashSet<>(List.of(known));
        allowed.add(Explanations.PARAMETER);
        for (String name : new TreeSet<>(values.keySet())) {
            if (!allowed.contains(name)) {
                throw new BadParameterException(name, "is unknown; this address takes " + String.join(", ", allowed));
            }
        }
        QueryParameters parameters = new QueryParameters(context.path(), values);
        // Whoever answers does not ask for it, yet a wrong value is an error.
        parameters.flag(Explanations.PARAMETER);
        return parameters;
    }

    /**
     * Refuses an address or a body that cannot be decoded: of its query Javalin leaves out what it cannot read, and a request must
     * not mean less than it says.
     */
    static void requireDecodable(Context context) {
        String path = context.req().getRequestURI();
        String query = context.queryString();
        if (BROKEN.matcher(path).find()) {
            throw new BadRequestResponse("The path has broken percent-encoding: " + path);
        }
        if (query != null && BROKEN.matcher(query).find()) {
            throw new BadRequestResponse("The query string has broken percent-encoding: " + query);
        }
        String encoding = context.req().getCharacterEncoding();
        if (encoding != null && !isKnown(encoding)) {
            throw new BadRequestResponse("The body's charset is none: " + encoding);
        }
    }

    private static boolean isKnown(String encoding) {
        try {
            return Charset.isSupported(encoding);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    /** A text that must be there. */
    String text(String name) {
        String text = findText(name);
        if (text == null) {
            throw new BadParameterException(name, "is missing");
        }
        return text;
    }

    /** A text of one to {@link #LONGEST_TEXT} characters, not all blank; null where the parameter is absent. */
    @Nullable
    String findText(String name) {
        String given = findOnly(name);
        return given == null ? null : checked(name, given);
    }

    /** A parameter's text, whatever it is; null where the parameter is absent. */
    @Nullable
    String findOnly(String name) {
        List<String> given = values.getOrDefault(name, List.of());
        if (given.size() > 1) {
            throw new BadParameterException(name, "is given " + given.size() + " times");
        }
        return given.isEmpty() ? null : given.get(0);
    }

    /** Whether a parameter says {@code true}; absent it says {@code false}. */
    boolean flag(String name) {
        String text = findText(name);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw new BadParameterException(name, "is true or false, not '" + text + "'");
        }
        return "true".equals(text);
    }

    /** A whole number within bounds; null where the parameter is absent. */
    @Nullable
    Integer findInteger(String name, int least, int most) {
        String text = findText(name);
        return text == null ? null : integer(name, text, least, most);
    }

    /** The parameter {@code year}; null where it is absent. */
    @Nullable
    Integer findYear() {
        return findInteger("year", FIRST_YEAR, LAST_YEAR);
    }

    /** The whole number that a parameter's text gives, within bounds. */
    static int integer(String name, String text, int least, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new BadParameterException(
                    name, "is a whole number from " + least + " to " + most + ", not '" + text + "'");
        }
        throw new BadParameterException(name, "is from " + least + " to " + most + ", not " + text);
    }

    /** Two texts with a comma between them; empty where the parameter is absent. */
    List<String> pair(String name) {
        String text = findText(name);
        if (text == null) {
            return List.of();
        }
        List<String> both = Stream.of(text.split("[,，]", -1)).map(String::strip).toList();
        if (both.size() != 2 || both.contains("")) {
            throw new BadParameterException(name, "has two values with a comma between them, not '" + text + "'");
        }
        return both;
    }

    /**
     * Some of a closed set of values, given repeatedly or with commas; all of them where the parameter is absent.
     *
     * @param all the values there are
     * @param label what a value is called in the parameter
     */
    <T> Set<T> some(String name, Collection<T> all, Function<T, String> label) {
        List<String> given = values.getOrDefault(name, List.of()).stream()
                .flatMap(text -> List.of(checked(name, text).split(",", -1)).stream())
                .map(String::strip)
                .toList();
        Map<String, T> byLabel =
                all.stream().collect(Collectors.toMap(label, value -> value, (one, other) -> one, TreeMap::new));
        Set<T> chosen = new LinkedHashSet<>();
        for (String text : given) {
            T value = byLabel.get(text);
            if (value == null) {
                throw new BadParameterException(
                        name, "is one of " + String.join(", ", byLabel.keySet()) + ", not '" + text + "'");
            }
            chosen.add(value);
        }
        return given.isEmpty() ? Set.copyOf(all) : chosen;
    }

    /** Ids that must be there, given repeatedly or with commas, each once. */
    Set<String> ids(String name, int most) {
        Set<String> ids = values.getOrDefault(name, List.of()).stream()
                .flatMap(text -> List.of(text.split(",", -1)).stream())
                .map(id -> checked(name, id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (ids.isEmpty()) {
            throw new BadParameterException(name, "is missing");
        }
        if (ids.size() > most) {
            throw new BadParameterException(name, "has " + ids.size() + " ids; at most " + most + " are read");
        }
        return ids;
    }

    /** The parameter {@code limit}. */
    int limit() {
        Integer limit = findInteger("limit", 1, MAXIMUM_LIMIT);
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    /** The page that {@code limit} and {@code cursor} ask for. */
    PageRequest page() {
        int limit = limit();
        String cursor = findOnly("cursor");
        try {
            return PageRequest.of(limit, cursor, question());
        } catch (IllegalArgumentException e) {
            throw new BadParameterException(
                    "cursor", "is none that this server gave for this list; take it from 'next' of its answer");
        }
    }

    /** The address with its filters. */
    private String question() {
        Map<String, List<String>> filters = new TreeMap<>(values);
        filters.keySet().removeAll(OF_SHOWING);
        return path + filters;
    }

    /** A text from a path or a query that is short enough and not blank. */
    static String checked(String name, String text) {
        if (text.isBlank()) {
            throw new BadParameterException(name, "is empty");
        }
        if (text.indexOf(UNDECODABLE) >= 0) {
            throw new BadParameterException(name, "is not in UTF-8");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new BadParameterException(
                    name, "has " + text.length() + " characters; at most " + LONGEST_TEXT + " are read");
        }
        return text.strip();
    }
}
