package io.zhengtu.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.loader.store.GraphStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/**
 * All that a graph holds of its reports, a line for each node and relationship, in an order that depends on nothing else.
 * Former ids are left out: they are the one thing that depends on what was there before.
 */
public final class GraphDump {
    private static final String NODES = """
            MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '__Neo4j' OR label = 'FormerId')
            RETURN n.id AS id, labels(n) AS kind, properties(n) AS properties""";
    private static final String RELATIONSHIPS = """
            MATCH (a)-[r]->(b)
            WHERE none(label IN labels(a) + labels(b) WHERE label STARTS WITH '__Neo4j' OR label = 'FormerId')
            RETURN a.id + ' -> ' + b.id AS id, [type(r)] AS kind, properties(r) AS properties""";

    private GraphDump() {}

    /** The lines of a graph, sorted. */
    public static List<String> of(GraphStore store) {
        try (Session session = store.driver().session()) {
            List<String> lines = new ArrayList<>(session.run(NODES).list(GraphDump::line));
            lines.addAll(session.run(RELATIONSHIPS).list(GraphDump::line));
            lines.sort(null);
            return lines;
        }
    }

    /** Fails, with the lines that only one of the two has, unless both graphs are the same and not empty. */
    public static void assertSame(List<String> actual, List<String> expected) {
        assertThat(expected).isNotEmpty();
        assertThat(without(actual, expected)).as("only in the actual graph").isEmpty();
        assertThat(without(expected, actual)).as("only in the expected graph").isEmpty();
        assertThat(actual).hasSameSizeAs(expected);
    }

    private static List<String> without(List<String> lines, List<String> others) {
        Set<String> set = new HashSet<>(others);
        return lines.stream().filter(line -> !set.contains(line)).toList();
    }

    private static String line(Record row) {
        Map<String, Value> properties = new TreeMap<>(row.get("properties").asMap(value -> value));
        List<String> kind =
                row.get("kind").asList(Value::asString).stream().sorted().toList();
        return row.get("id").asString() + " " + kind + " " + properties;
    }
}
