package io.zhengtu.api.reading;

import io.zhengtu.api.catalog.NamedQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that callers may ask by its name.
 *
 * @param name its name
 * @param purpose what it answers
 * @param parameters what it needs
 * @param columns what each row holds
 * @param cypher its statement
 */
public record QueryDescription(
        String name,
        String purpose,
        List<ParameterDescription> parameters,
        List<ColumnDescription> columns,
        String cypher) {
    public QueryDescription {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }

    /**
     * What a question needs.
     *
     * @param name the parameter's name
     * @param type {@code STRING} or {@code INTEGER}
     * @param required whether it must be given
     * @param description what it means
     * @param example a value; absent where it is an id of some graph's own
     * @param entityTypes the types of the entity whose id or name it takes; empty where it takes none
     * @param indicator whether it takes the id or name of an indicator
     * @param values the values that it may have; empty where it may have any
     */
    public record ParameterDescription(
            String name,
            String type,
            boolean required,
            String description,
            @Nullable String example,
            List<String> entityTypes,
            boolean indicator,
            List<String> values) {
        public ParameterDescription {
            entityTypes = List.copyOf(entityTypes);
            values = List.copyOf(values);
        }
    }

    /**
     * What a row holds.
     *
     * @param name the column's name
     * @param description what it holds
     */
    public record ColumnDescription(String name, String description) {}

    static QueryDescription of(NamedQuery query) {
        return new QueryDescription(
                query.shortName(),
                query.purpose(),
                query.parameters().stream()
                        .map(parameter -> new ParameterDescription(
                                parameter.name(),
                                parameter.type().split(" ", 2)[0],
                                !parameter.isOptional() && !parameter.name().equals(QueryReader.LIMIT),
                                parameter.description(),
                                parameter.isIndicator()
                                        ? null
                                        : parameter.example().replace("'", ""),
                                parameter.entityTypes(),
                                parameter.isIndicator(),
                                parameter.values()))
                        .toList(),
                query.columns().stream()
                        .filter(column -> !QueryReader.FOR_EVIDENCE.contains(column.name()))
                        .map(column -> new ColumnDescription(column.name(), column.description()))
                        .toList(),
                query.cypher());
    }
}
