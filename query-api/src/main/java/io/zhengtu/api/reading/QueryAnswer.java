package io.zhengtu.api.reading;

import java.util.List;

/**
 * What a named query gave.
 *
 * @param query its name
 * @param purpose what it answers
 * @param arguments the values it was run with
 * @param hasMore whether there are more rows than are shown
 * @param results the rows
 */
public record QueryAnswer(
        String query, String purpose, List<Argument> arguments, boolean hasMore, List<AnswerRow> results) {
    public QueryAnswer {
        arguments = List.copyOf(arguments);
        results = List.copyOf(results);
    }

    /**
     * A value that a query was run with.
     *
     * @param name the parameter
     * @param value the value: an id where the parameter takes one
     * @param label what the value is called: a name where the value is an id
     */
    public record Argument(String name, String value, String label) {}
}
