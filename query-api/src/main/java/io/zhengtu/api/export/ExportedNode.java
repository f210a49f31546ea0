package io.zhengtu.api.export;

import io.zhengtu.api.graph.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A node as it is exported.
 *
 * @param id its id, unique in the graph
 * @param labels its labels, the general ones too, sorted
 * @param properties all its properties, by key
 */
record ExportedNode(String id, List<String> labels, Map<String, Object> properties) {
    /** Labels that say less than the one beside them. */
    private static final Set<String> GENERAL = Set.of("Entity", "Measure");

    private static final List<String> NAMES = List.of("name", "title", "quote");

    ExportedNode {
        labels = labels.stream().sorted().toList();
    }

    static ExportedNode of(Row row) {
        Map<String, Object> properties = new TreeMap<>(row.properties("properties"));
        return new ExportedNode(String.valueOf(properties.get("id")), row.texts("labels"), properties);
    }

    /** The label that says what it is. */
    String type() {
        return type(labels);
    }

    static String type(List<String> labels) {
        return labels.stream()
                .filter(label -> !GENERAL.contains(label))
                .findFirst()
                .orElseGet(() -> labels.isEmpty() ? "Node" : labels.get(0));
    }

    /** The label under which its id is unique. */
    static String keyLabel(List<String> labels) {
        return labels.stream().filter(GENERAL::contains).findFirst().orElseGet(() -> type(labels));
    }

    /** What to show for it. */
    String name() {
        return NAMES.stream()
                .filter(properties::containsKey)
                .map(key -> String.valueOf(properties.get(key)))
                .findFirst()
                .orElse(id);
    }
}
