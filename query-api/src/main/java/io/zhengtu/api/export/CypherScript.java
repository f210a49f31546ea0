package io.zhengtu.api.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Statements that make the graph, each ended by a semicolon and a line's end. Nodes, and links between entities, are
 * merged, so that running them twice changes nothing; other links are made anew.
 */
final class CypherScript implements GraphFile {
    private static final int BATCH = 200;
    private static final List<String> KEYED =
            List.of("Entity", "Report", "Section", "Sentence", "Statement", "Measure", "Indicator", "Damage");

    private final Writer out;
    private final List<String> rows = new ArrayList<>();
    private String statement = "";

    CypherScript(OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        for (String label : KEYED) {
            out.write("CREATE CONSTRAINT IF NOT EXISTS FOR (node:" + label + ") REQUIRE node.id IS UNIQUE;\n");
        }
    }

    @Override
    public void node(ExportedNode node) throws IOException {
        String labels = node.labels().stream().map(label -> ":" + name(label)).collect(Collectors.joining());
        add(
                "MERGE (node:" + name(ExportedNode.keyLabel(node.labels())) + " {id: row.id})\nSET node" + labels
                        + ", node = row",
                map(node.properties()));
    }

    @Override
    public void links() throws IOException {
        flush();
    }

    @Override
    public void link(ExportedLink link) throws IOException {
        boolean once =
                link.from().labels().contains("Entity") && link.to().labels().contains("Entity");
        add(
                "MATCH (from:" + name(ExportedNode.keyLabel(link.from().labels())) + " {id: row.from})\nMATCH (to:"
                        + name(ExportedNode.keyLabel(link.to().labels())) + " {id: row.to})\n"
                        + (once ? "MERGE" : "CREATE") + " (from)-[link:" + name(link.type())
                        + "]->(to)\nSET link = row.properties",
                "{from: " + literal(link.from().id()) + ", to: "
                        + literal(link.to().id()) + ", properties: " + map(link.properties()) + "}");
    }

    private void add(String what, String row) throws IOException {
        if (!what.equals(statement) || rows.size() == BATCH) {
            flush();
            statement = what;
        }
        rows.add(row);
    }

    private void flush() throws IOException {
        if (!rows.isEmpty()) {
            out.write("UNWIND [\n  " + String.join(",\n  ", rows) + "\n] AS row\n" + statement + ";\n");
            rows.clear();
        }
    }

    private static String map(Map<String, Object> properties) {
        return properties.entrySet().stream()
                .map(property -> name(property.getKey()) + ": " + literal(property.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** A name in back quotes, whatever it holds. */
    private static String name(String name) {
        return '`' + name.replace("`", "``") + '`';
    }

    private static String literal(Object value) {
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof LocalDate date) {
            return "date('" + date + "')";
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(CypherScript::literal).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Object[] many) {
            return literal(Arrays.asList(many));
        }
        return '\''
                + value.toString()
                        .replace("\\", "\\\\")
                        .replace("'", "\\'")
                        .replace("\r", "\\r")
                        .replace("\n", "\\n")
                + '\'';
    }

    @Override
    public void close() throws IOException {
        flush();
        out.flush();
    }
}
