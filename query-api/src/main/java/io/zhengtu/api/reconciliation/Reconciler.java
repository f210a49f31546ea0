package io.zhengtu.api.reconciliation;

import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.graph.Row;
import io.zhengtu.api.reading.NamedEntity;
import io.zhengtu.api.reading.SearchHit;
import io.zhengtu.api.reading.SearchReader;
import io.zhengtu.api.reconciliation.Candidate.Feature;
import io.zhengtu.api.reconciliation.Candidate.TypeName;
import io.zhengtu.loader.ontology.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Finds the entities that names in a table mean, and gives their properties. Safe for use by several threads. */
public final class Reconciler {
    private static final int CONSIDERED = 25;
    private static final int LINKS = 200;
    private static final double OWN_NAME = 100;
    private static final double ALIAS = 97;
    private static final double NEAR_NAME = 90;
    /** From here on a lone candidate is meant without doubt. */
    private static final double CERTAIN = 95;
    /** What properties count, where a query has some; the name counts the rest. */
    private static final double PROPERTIES = 0.3;

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private final Graph graph;
    private final SearchReader search;
    private final NamedQuery properties;

    /** Reconciles against a graph. */
    public Reconciler(Graph graph, QueryCatalog catalog, SearchReader search) {
        this.graph = graph;
        this.search = search;
        this.properties = catalog.get("reconciliation/properties");
    }

    /** The candidates for a name, the best first; of equal ones that with the least id first. */
    public List<Candidate> candidates(ReconciliationQuery query) {
        String name = query.name() == null ? anyValue(query) : query.name();
        if (query.types().isEmpty() || name == null) {
            return List.of();
        }
        List<NamedEntity> found = search.search(name, query.types(), CONSIDERED).results().stream()
                .map(SearchHit::entity)
                .toList();
        Map<String, Row> rows = query.properties().isEmpty()
                ? Map.of()
                : rows(found.stream().map(NamedEntity::id).toList());
        List<Candidate> ranked = found.stream()
                .map(entity -> candidate(entity, query, rows.get(entity.id())))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::id))
                .limit(query.limit())
                .collect(Collectors.toCollection(ArrayList::new));
        boolean isCertain = query.name() != null
                && !ranked.isEmpty()
                && ranked.get(0).score() >= CERTAIN
                && (ranked.size() == 1 || ranked.get(1).score() < CERTAIN);
        if (isCertain) {
            ranked.set(0, ranked.get(0).certain());
        }
        return ranked;
    }

    /** With properties alone, their values are looked for among the names. */
    private static @Nullable String anyValue(ReconciliationQuery query) {
        return Stream.of("name", "aliases")
                .flatMap(id -> query.properties().getOrDefault(id, List.of()).stream())
                .findFirst()
                .orElse(null);
    }

    private static Candidate candidate(NamedEntity entity, ReconciliationQuery query, @Nullable Row row) {
        List<Feature> features = new ArrayList<>();
        double byName = NEAR_NAME;
        if (query.name() != null) {
            double similarity = similarity(query.name(), entity);
            boolean isName = entity.name().equals(query.name());
            boolean isAlias = entity.aliases().contains(query.name());
            features.add(new Feature("name", isName ? 1 : 0));
            features.add(new Feature("alias", isAlias ? 1 : 0));
            features.add(new Feature("similarity", rounded(similarity)));
            byName = isName ? OWN_NAME : isAlias ? ALIAS : NEAR_NAME * similarity;
        }
        double score = byName;
        if (!query.properties().isEmpty() && row != null) {
            double held = 0;
            for (Map.Entry<String, List<String>> property : query.properties().entrySet()) {
                double holds = holds(property.getKey(), property.getValue(), row) ? 1 : 0;
                features.add(new Feature("property:" + property.getKey(), holds));
                held += holds / query.properties().size();
            }
            score = (1 - PROPERTIES) * byName + PROPERTIES * 100 * held;
        }
        String others = String.join("、", entity.aliases());
        return new Candidate(
                entity.id(),
                entity.name(),
                others.isEmpty() ? null : others,
                List.of(new TypeName(entity.type(), entity.type())),
                rounded(score),
                false,
                features);
    }

    private static double similarity(String name, NamedEntity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .mapToDouble(other ->
                        1 - (double) DISTANCE.apply(name, other) / Math.max(1, Math.max(name.length(), other.length())))
                .max()
                .orElse(0);
    }

    private static boolean holds(String property, List<String> values, Row row) {
        List<Map<String, Object>> held =
                EntityProperty.find(property).map(found -> found.values(row)).orElse(List.of());
        return held.stream()
                .flatMap(value -> value.values().stream())
                .map(String::valueOf)
                .anyMatch(values::contains);
    }

    private static double rounded(double number) {
        return Math.round(number * 1000) / 1000.0;
    }

    /** Entities whose names begin with or hold some letters, the best first. */
    public List<Candidate> suggest(String prefix, Set<EntityType> types, int limit) {
        return search.search(prefix, types, limit).results().stream()
                .map(hit -> candidate(hit.entity(), new ReconciliationQuery(prefix, types, limit, Map.of()), null))
                .toList();
    }

    /**
     * The values of entities' properties: by id of the entity, then by id of the property. An unknown id has none.
     *
     * @param limit how many values of a property at most
     */
    public Map<String, Map<String, List<Map<String, Object>>>> extend(
            List<String> ids, List<EntityProperty> wanted, int limit) {
        Map<String, Row> rows = rows(ids);
        Map<String, Map<String, List<Map<String, Object>>>> table = new LinkedHashMap<>();
        for (String id : ids) {
            Row row = rows.get(id);
            Map<String, List<Map<String, Object>>> cells = new LinkedHashMap<>();
            for (EntityProperty property : wanted) {
                cells.put(
                        property.id(),
                        row == null
                                ? List.of()
                                : property.values(row).stream().limit(limit).toList());
            }
            table.put(id, cells);
        }
        return table;
    }

    private Map<String, Row> rows(List<String> ids) {
        return graph.read(properties, Map.of("ids", ids, "limit", LINKS)).stream()
                .collect(Collectors.toMap(row -> row.row("entity").text("id"), row -> row, (one, same) -> one));
    }
}
