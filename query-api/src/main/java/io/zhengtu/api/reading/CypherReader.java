package io.zhengtu.api.reading;

import io.zhengtu.api.graph.CypherTable;
import io.zhengtu.api.graph.Graph;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs statements that callers write. */
public final class CypherReader {
    private final Graph graph;

    CypherReader(Graph graph) {
        this.graph = graph;
    }

    /**
     * What a statement gave.
     *
     * @param data its columns and rows
     * @param hasMore whether there are more rows than are given
     */
    public record CypherAnswer(CypherData data, boolean hasMore) {}

    /**
     * Columns and rows.
     *
     * @param fields the columns
     * @param values the rows, with a value for each column; nodes, relationships and paths as objects
     */
    public record CypherData(List<String> fields, List<List<Object>> values) {
        public CypherData {
            fields = List.copyOf(fields);
        }
    }

    /**
     * The rows of a statement.
     *
     * @throws io.zhengtu.api.graph.CypherRefusedException if it does anything but read the graph
     */
    public CypherAnswer run(String statement, Map<String, ? extends @Nullable Object> parameters, int limit) {
        CypherTable table = graph.run(statement, parameters, limit);
        return new CypherAnswer(new CypherData(table.fields(), table.values()), table.hasMore());
    }
}
