package io.zhengtu.api.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The columns of an answer's rows as a table: a record's components under their names, those of a record inside it with
 * a dot between ({@code indicator.name}); a list is one text.
 */
public final class AnswerColumns {
    private static final String SEPARATOR = "; ";

    /** Where each column's value stands in a row. */
    private final List<Path> paths;

    private record Path(String name, List<String> steps) {}

    private AnswerColumns(List<Path> paths) {
        this.paths = List.copyOf(paths);
    }

    /**
     * The columns of the rows of an answer.
     *
     * @param answer the answer's record, which has the rows in a component {@code results}
     * @param first some rows, which tell what maps in them hold
     * @throws IllegalArgumentException if it has no such component
     */
    public static AnswerColumns of(Class<? extends Record> answer, Iterable<JsonNode> first) {
        for (RecordComponent component : answer.getRecordComponents()) {
            if (component.getName().equals("results")
                    && component.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> row) {
                List<Path> paths = new ArrayList<>();
                collect(row, List.of(), first, paths);
                return new AnswerColumns(paths);
            }
        }
        throw new IllegalArgumentException(answer + " has no list 'results'");
    }

    /** Columns that rows have under these names. */
    public static AnswerColumns named(List<String> names) {
        return new AnswerColumns(
                names.stream().map(name -> new Path(name, List.of(name))).toList());
    }

    private static void collect(Class<?> row, List<String> steps, Iterable<JsonNode> first, List<Path> paths) {
        for (RecordComponent component : row.getRecordComponents()) {
            List<String> inner = joined(steps, component.getName());
            Type type = component.getGenericType();
            if (component.getType().isRecord()) {
                collect(component.getType(), inner, first, paths);
            } else if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
                // What a map holds are columns of the answer's own.
                keys(inner, first).forEach(key -> paths.add(new Path(name(key, inner.size()), key)));
            } else {
                paths.add(new Path(name(inner, 0), inner));
            }
        }
    }

    private static Set<List<String>> keys(List<String> steps, Iterable<JsonNode> rows) {
        Set<List<String>> keys = new LinkedHashSet<>();
        for (JsonNode row : rows) {
            leaves(at(row, steps), steps, keys);
        }
        return keys;
    }

    private static void leaves(JsonNode node, List<String> steps, Set<List<String>> keys) {
        node.properties().stream().sorted(Map.Entry.comparingByKey()).forEach(property -> {
            List<String> inner = joined(steps, property.getKey());
            if (property.getValue().isObject()) {
                leaves(property.getValue(), inner, keys);
            } else {
                keys.add(inner);
            }
        });
    }

    private static List<String> joined(List<String> steps, String last) {
        List<String> all = new ArrayList<>(steps);
        all.add(last);
        return List.copyOf(all);
    }

    private static String name(List<String> steps, int from) {
        return String.join(".", steps.subList(from, steps.size()));
    }

    private static JsonNode at(JsonNode row, List<String> steps) {
        JsonNode node = row;
        for (String step : steps) {
            node = node.path(step);
        }
        return node;
    }

    /** What the columns are called. */
    List<String> names() {
        return paths.stream().map(Path::name).toList();
    }

    /** A row's values as texts, one a column; empty where there is none. */
    List<String> texts(JsonNode row) {
        return paths.stream().map(path -> text(at(row, path.steps()))).toList();
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(AnswerColumns::text)
                    .collect(Collectors.joining(SEPARATOR));
        }
        if (!value.isObject()) {
            return value.isMissingNode() || value.isNull() ? "" : value.asText();
        }
        if (value.has("text") && value.has("report")) {
            // A sentence, after its place: 211104-2025#12.
            return value.path("report").asText()
                    + '#'
                    + value.path("ordinal").asText()
                    + ' '
                    + value.path("text").asText();
        }
        return value.has("name") ? value.path("name").asText() : value.toString();
    }
}
