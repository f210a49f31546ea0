package io.zhengtu.api.export;

import io.zhengtu.api.catalog.CypherLiteral;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
        String labels = node.labels().stream()
                .map(label -> ":" + CypherLiteral.name(label))
                .collect(Collectors.joining());
        add(
                "MERGE (node:" + CypherLiteral.name(ExportedNode.keyLabel(node.labels())) + " {id: row.id})\nSET node"
                        + labels + ", node = row",
                CypherLiteral.of(node.properties()));
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
                "MATCH (from:"
                        + CypherLiteral.name(ExportedNode.keyLabel(link.from().labels()))
                        + " {id: row.from})\nMATCH (to:"
                        + CypherLiteral.name(ExportedNode.keyLabel(link.to().labels())) + " {id: row.to})\n"
                        + (once ? "MERGE" : "CREATE") + " (from)-[link:" + CypherLiteral.name(link.type())
                        + "]->(to)\nSET link = row.properties",
                "{from: " + CypherLiteral.of(link.from().id()) + ", to: "
                        + CypherLiteral.of(link.to().id()) + ", properties: " + CypherLiteral.of(link.properties())
                        + "}");
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

    @Override
    public void close() throws IOException {
        flush();
        out.flush();
    }
}
