package io.zhengtu.api.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of an answer, or a map inside one. An accessor throws {@link IllegalStateException} where the value is absent
 * or of another type: query and reader then disagree.
 */
public final class Row {
    private final Map<String, Object> values;

    Row(Map<String, Object> values) {
        this.values = values;
    }

    /** The text in a column. */
    public String text(String column) {
        return required(column, findText(column));
    }

    /** The text in a column; null where there is none. */
    public @Nullable String findText(String column) {
        return find(column, String.class);
    }

    /** The whole number in a column. */
    public int integer(String column) {
        return required(column, findInteger(column));
    }

    /** The whole number in a column; null where there is none. */
    public @Nullable Integer findInteger(String column) {
        Long number = find(column, Long.class);
        return number == null ? null : Math.toIntExact(number);
    }

    /** The number in a column, whole or not. */
    public double decimal(String column) {
        return required(column, findDecimal(column));
    }

    /** The number in a column, whole or not; null where there is none. */
    public @Nullable Double findDecimal(String column) {
        Number number = find(column, Number.class);
        return number == null ? null : number.doubleValue();
    }

    /** The truth value in a column. */
    public boolean truth(String column) {
        return required(column, find(column, Boolean.class));
    }

    /** The texts in a column; empty where there are none. */
    public List<String> texts(String column) {
        return elements(column).stream().map(String.class::cast).toList();
    }

    /** The whole numbers in a column; empty where there are none. */
    public List<Integer> integers(String column) {
        return elements(column).stream()
                .map(element -> Math.toIntExact((Long) element))
                .toList();
    }

    /** The map in a column. */
    public Row row(String column) {
        return required(column, findRow(column));
    }

    /** The map in a column; null where there is none. */
    public @Nullable Row findRow(String column) {
        Map<?, ?> map = find(column, Map.class);
        return map == null ? null : of(map);
    }

    /** The maps in a column; empty where there are none. */
    public List<Row> rows(String column) {
        return elements(column).stream().map(element -> of((Map<?, ?>) element)).toList();
    }

    /** Whether there is such a column. */
    public boolean has(String column) {
        return values.containsKey(column);
    }

    /** What a column holds as it came: a text, number, truth value, list or map; null where there is nothing. */
    public @Nullable Object plain(String column) {
        return find(column, Object.class);
    }

    @SuppressWarnings("unchecked") // The driver's maps have text for keys.
    private static Row of(Map<?, ?> map) {
        return new Row((Map<String, Object>) map);
    }

    private List<?> elements(String column) {
        List<?> list = find(column, List.class);
        return list == null ? List.of() : list;
    }

    private <T> @Nullable T find(String column, Class<T> type) {
        if (!values.containsKey(column)) {
            throw new IllegalStateException("No column '" + column + "'; there are " + values.keySet());
        }
        Object value = values.get(column);
        if (value != null && !type.isInstance(value)) {
            throw new IllegalStateException("The column '" + column + "' holds "
                    + value.getClass().getSimpleName() + ", not " + type.getSimpleName());
        }
        return type.cast(value);
    }

    private static <T> T required(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("The column '" + column + "' is empty");
        }
        return value;
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
