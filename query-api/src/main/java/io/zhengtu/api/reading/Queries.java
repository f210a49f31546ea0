package io.zhengtu.api.reading;

import java.util.List;

/**
 * The questions that callers may ask by name.
 *
 * @param total how many
 * @param results the questions, by name
 */
public record Queries(int total, List<QueryDescription> results) {
    public Queries {
        results = List.copyOf(results);
    }
}
