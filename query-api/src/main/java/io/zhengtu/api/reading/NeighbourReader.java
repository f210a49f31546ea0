package io.zhengtu.api.reading;

import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.graph.Row;
import io.zhengtu.api.reading.EntityReader.NeighbourFilter;
import io.zhengtu.loader.ontology.Basis;
import io.zhengtu.loader.ontology.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    Neighbours page(EntitySummary entity, NeighbourFilter filter, PageRequest page) {
        int degree = degree(entity, filter);
        boolean hub = page.after().isEmpty() ? degree > HUB : page.after().startsWith(SKIP);
        boolean allTypes = filter.types().size() == EntityType.values().length;
        int total = allTypes || hub ? degree : counted(entity, filter);
        int skip = hub ? skipped(page.after()) : 0;
        Map<String, @Nullable Object> parameters = parameters(entity, filter, page);
        parameters.put(hub ? "skip" : "after", hub ? (Object) skip : page.after());
        List<Row> rows = graph.read(hub ? unsorted : sorted, parameters);
        boolean more = rows.size() > page.limit();
        List<Row> shown = more ? rows.subList(0, page.limit()) : rows;
        String last = !more
                ? ""
                : hub
                        ? SKIP + (skip + page.limit())
                        : shown.get(shown.size() - 1).text("key");
        Evidences.Found evidence =
                evidences.of(shown.stream().map(row -> row.row("link")).toList());
        return new Neighbours(
                entity,
                total,
                allTypes || !hub,
                more,
                more ? PageRequest.cursor(last) : null,
                shown.stream().map(row -> neighbour(row, evidence)).toList());
    }

    /** A cursor that nobody gave leads to the first page. */
    private static int skipped(String after) {
        String number = after.startsWith(SKIP) ? after.substring(SKIP.length()) : "";
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
    }

    private int degree(EntitySummary entity, NeighbourFilter filter) {
        Row counts = graph.read(degrees, Map.of("id", entity.id())).get(0).row("degrees");
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
        parameters.put("limit", page.limit() + 1);
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
