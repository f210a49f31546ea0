package io.zhengtu.api.export;

import io.zhengtu.api.graph.Row;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A relationship as it is exported, with both ends resolved.
 *
 * @param type its type
 * @param from where it begins
 * @param to where it ends
 * @param properties all its properties, by key
 */
record ExportedLink(String type, End from, End to, Map<String, Object> properties) {
    /**
     * An end.
     *
     * @param id the node's id
     * @param labels its labels
     * @param name what to show for it
     */
    record End(String id, List<String> labels, String name) {
        private static End of(Row row) {
            return new End(row.text("id"), row.texts("labels").stream().sorted().toList(), row.text("name"));
        }

        String type() {
            return ExportedNode.type(labels);
        }
    }

    static ExportedLink of(Row row) {
        return new ExportedLink(
                row.text("type"),
                End.of(row.row("from")),
                End.of(row.row("to")),
                new TreeMap<>(row.properties("properties")));
    }
}
