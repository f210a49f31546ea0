package io.zhengtu.api.graph;

import java.util.List;

/**
 * What a free statement gave.
 *
 * @param fields the columns
 * @param values the rows, with a value for each column: a text, number, truth value, null, or list or map of such
 * @param hasMore whether there are more rows than are given
 */
public record CypherTable(List<String> fields, List<List<Object>> values, boolean hasMore) {
    public CypherTable {
        fields = List.copyOf(fields);
    }
}
