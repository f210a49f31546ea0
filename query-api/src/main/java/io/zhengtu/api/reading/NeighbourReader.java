package io.zhengtu.api.reading;

import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.graph.Row;
import io.zhengtu.api.reading.EntityReader.NeighbourFilter;
import io.zhengtu.loader.ontology.Basis;
import io.zhengtu.loader.ontology.EntityType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pages through what entities are linked to, sorted where there are few, as the database keeps them where there are many. */
final class NeighbourReader {
    /** With more links than this an entity's neighbours are not sorted. */
    static final int HUB = 2000;

    /** Begins the cursors of pages that are not sorted; keys of sorted ones begin with a relationship. */
    private static final String SKIP = "skip ";

    private final Graph graph;
    private final NamedQuery degrees;
    private final NamedQuery links;
    private final NamedQuery sorted;
    private final NamedQuery unsorted;
    private final Evidences evidences;

    NeighbourReader(Graph graph, QueryCatalog catalog, Evidences evidences) {
        this.graph = graph;
        this.degrees = catalog.get("entities/degrees");
        this.links = catalog.get("entities/links");
        this.sorted = catalog.get("entities/neighbours");
        this.unsorted = catalog.get("entities/hub-neighbours");
        this.evidences = evidences;
    }

    /**
     * One page of what an entity is linked to; empty where there is no entity with this id.
     *
     * @param id the entity's id
     */
    Optional<Neighbours> page(String id, NeighbourFilter filter, PageRequest page) {
        return graph.read(degrees, Map.of("id", id)).stream()
                .findFirst()
                .map(row ->
                        page(EntitySummary.of(row.row("entity")), degree(row.row("degrees"), filter), filter, page));
    }

    private Neighbours page(EntitySummary entity, int degree, NeighbourFilter filter, PageRequest page) {
        boolean hub = page.after().isEmpty() ? degree > HUB : page.after().startsWith(SKIP);
        boolean allTypes = filter.types().size() == EntityType.values().length;
        int total = allTypes || hub ? degree : counted(entity, filter);
        int skip = hub ? skipped(page.after()) : 0;
        Map<String, @Nullable Object> parameters = parameters(entity, filter, page);
        parameters.put(hub ? "skip" : "after", hub ? (Object) skip : page.after());
        RowPage read = RowPage.of(
                graph.read(hub ? unsorted : sorted, parameters),
                page,
                row -> hub ? SKIP + (skip + page.limit()) : row.text("key"));
        Evidences.Found evidence =
                evidences.of(read.rows().stream().map(row -> row.row("link")).toList());
        return new Neighbours(
                entity,
                total,
                allTypes || !hub,
                read.hasMore(),
                read.next(),
                read.rows().stream().map(row -> neighbour(row, evidence)).toList());
    }

    /** A cursor that nobody gave leads to the first page. */
    private static int skipped(String after) {
        String number = after.startsWith(SKIP) ? after.substring(SKIP.length()) : "";
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
    }

    private static int degree(Row counts, NeighbourFilter filter) {
        return filter.relationships().stream()
                .mapToInt(relationship -> filter.directions().stream()
                        .mapToInt(direction -> counts.row(relationship.name()).integer(direction.name()))
                        .sum())
                .sum();
    }

    private int counted(EntitySummary entity, NeighbourFilter filter) {
        return graph.read(links, Map.of("id", entity.id())).get(0).rows("links").stream()
                .map(LinkCount::of)
                .filter(filter::admits)
                .mapToInt(LinkCount::count)
                .sum();
    }

    private static Map<String, @Nullable Object> parameters(
            EntitySummary entity, NeighbourFilter filter, PageRequest page) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", entity.id());
        parameters.put(
                "relationships", filter.relationships().stream().map(Enum::name).toList());
        parameters.put(
                "directions", filter.directions().stream().map(Enum::name).toList());
        parameters.put("types", filter.types().stream().map(EntityType::label).toList());
        parameters.put("limit", RowPage.asked(page));
        return parameters;
    }

    private static Neighbour neighbour(Row row, Evidences.Found evidence) {
        Row link = row.row("link");
        return new Neighbour(
                EntitySummary.of(row.row("neighbour")),
                link.text("type"),
                Direction.valueOf(link.text("direction")),
                Basis.valueOf(link.text("basis")),
                link.decimal("confidence"),
                link.integers("years"),
                evidence.of(link));
    }
}
