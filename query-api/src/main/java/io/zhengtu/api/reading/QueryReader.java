package io.zhengtu.api.reading;

import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.NamedQuery.Parameter;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.graph.Row;
import io.zhengtu.api.reading.QueryAnswer.Argument;
import io.zhengtu.loader.ontology.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs the named queries that callers may run. */
public final class QueryReader {
    /** The parameter that bounds the rows; every query may do without. */
    static final String LIMIT = "limit";

    private static final String STATEMENTS = "statements";
    private static final String EVIDENCE = "evidence";
    /** Columns that are shown as the row's evidence. */
    static final Set<String> FOR_EVIDENCE = Set.of(STATEMENTS, EVIDENCE);

    private final Graph graph;
    private final Map<String, NamedQuery> queries = new TreeMap<>();
    private final NameResolver names;
    private final IndicatorResolver indicators;
    private final Evidences evidences;

    QueryReader(
            Graph graph, QueryCatalog catalog, NameResolver names, IndicatorResolver indicators, Evidences evidences) {
        this.graph = graph;
        this.names = names;
        this.indicators = indicators;
        this.evidences = evidences;
        catalog.all().stream()
                .filter(NamedQuery::isPublic)
                .forEach(query -> queries.put(query.shortName(), catalog.get(query.name())));
    }

    /** All questions, by name. */
    public Queries list() {
        List<QueryDescription> all =
                queries.values().stream().map(QueryDescription::of).toList();
        return new Queries(all.size(), all);
    }

    /**
     * The question with this name.
     *
     * @throws UnknownNameException if there is none
     */
    public QueryDescription get(String name) {
        return QueryDescription.of(named(name));
    }

    /**
     * Runs a query.
     *
     * @param name its name
     * @param given values as text by parameter; ids or names where it takes an entity or an indicator
     * @param limit how many rows at most
     * @throws UnknownNameException if there is no such query, or nothing bears a given name
     * @throws BadArgumentException if a value is missing or cannot be used
     */
    public QueryAnswer run(String name, Map<String, String> given, int limit) {
        NamedQuery query = named(name);
        Map<String, @Nullable Object> values = new HashMap<>();
        List<Argument> arguments = new ArrayList<>();
        boolean limited = false;
        for (Parameter parameter : query.parameters()) {
            if (parameter.name().equals(LIMIT)) {
                values.put(LIMIT, limit + 1);
                limited = true;
                continue;
            }
            Optional<Argument> argument = argument(parameter, given.get(parameter.name()));
            argument.ifPresent(arguments::add);
            values.put(
                    parameter.name(),
                    argument.map(found -> typed(parameter, found.value())).orElse(null));
        }
        List<Row> rows = graph.read(query, values);
        boolean more = limited && rows.size() > limit;
        return new QueryAnswer(
                name, query.purpose(), arguments, more, rows(query, more ? rows.subList(0, limit) : rows));
    }

    private NamedQuery named(String name) {
        NamedQuery query = queries.get(name);
        if (query == null) {
            throw new UnknownNameException(
                    "query",
                    name,
                    NearNames.rank(
                            name,
                            queries.values().stream()
                                    .map(one -> new NearNames.Candidate(
                                            one.shortName(),
                                            new Suggestion(one.shortName(), "Query", one.shortName(), null)))
                                    .toList()));
        }
        return query;
    }

    private Optional<Argument> argument(Parameter parameter, @Nullable String given) {
        if (given == null) {
            if (parameter.isOptional()) {
                return Optional.empty();
            }
            throw new BadArgumentException(parameter.name(), "is missing");
        }
        if (parameter.isIndicator()) {
            IndicatorName indicator = indicators.resolve(given).get(0);
            return Optional.of(new Argument(parameter.name(), indicator.id(), indicator.name()));
        }
        if (!parameter.entityTypes().isEmpty()) {
            Set<EntityType> types =
                    parameter.entityTypes().stream().map(EntityType::ofLabel).collect(Collectors.toSet());
            NamedEntity entity = names.resolve(parameter.name(), given, types).first();
            return Optional.of(new Argument(parameter.name(), entity.id(), entity.name()));
        }
        if (!parameter.values().isEmpty() && !parameter.values().contains(given)) {
            throw new BadArgumentException(
                    parameter.name(), "is one of " + String.join(", ", parameter.values()) + ", not '" + given + "'");
        }
        return Optional.of(new Argument(parameter.name(), given, given));
    }

    private static Object typed(Parameter parameter, String value) {
        if (!parameter.type().startsWith("INTEGER")) {
            return value;
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new BadArgumentException(parameter.name(), "is a whole number, not '" + value + "'");
        }
    }

    private List<AnswerRow> rows(NamedQuery query, List<Row> rows) {
        boolean hasStatements = has(query, STATEMENTS);
        Evidences.Found found = evidences.of(hasStatements ? rows : List.of());
        return rows.stream()
                .map(row -> {
                    List<EvidenceSentence> evidence = hasStatements
                            ? found.of(row)
                            : has(query, EVIDENCE)
                                    ? row.rows(EVIDENCE).stream()
                                            .map(sentence -> EvidenceSentence.of(sentence, null))
                                            .toList()
                                    : List.of();
                    return new AnswerRow(values(query, row), evidence);
                })
                .toList();
    }

    private static boolean has(NamedQuery query, String column) {
        return query.columns().stream().anyMatch(one -> one.name().equals(column));
    }

    private static Map<String, Object> values(NamedQuery query, Row row) {
        Map<String, Object> values = new HashMap<>();
        for (NamedQuery.Column column : query.columns()) {
            Object value = FOR_EVIDENCE.contains(column.name()) ? null : row.plain(column.name());
            if (value != null) {
                values.put(column.name(), value);
            }
        }
        return values;
    }
}
