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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pages through what entities are linked to, sorted where there are few, as the database keeps them where there are many. */
final class NeighbourReader {
    /** With more links than this an entity's neighbours are not sorted. */
    static final int HUB = 2000;

    /** Begins the cursors of pages that are not sorted; keys of sorted ones begin with a relationship. */
    private static final String SKIP = "skip ";

    private final Graph graph;
    private final NamedQuery links;
    private final NamedQuery sorted;
    private final NamedQuery unsorted;

    NeighbourReader(Graph graph, QueryCatalog catalog) {
        this.graph = graph;
        this.links = catalog.get("entities/links");
        this.sorted = catalog.get("entities/neighbours");
        this.unsorted = catalog.get("entities/hub-neighbours");
    }

    /**
     * One page of what an entity is linked to; empty where there is no entity with this id. One statement answers all but
     * hubs: a message to the database and back costs more than what the statement does.
     *
     * @param id the entity's id
     */
    Optional<Neighbours> page(String id, NeighbourFilter filter, PageRequest page) {
        boolean goesOnUnsorted = page.after().startsWith(SKIP);
        // What is sorted stays sorted on all its pages, whatever was loaded between them.
        int most = goesOnUnsorted ? 0 : page.after().isEmpty() ? HUB : Integer.MAX_VALUE;
        Map<String, @Nullable Object> parameters = parameters(id, filter, page);
        parameters.put("most", most);
        parameters.put("after", page.after());
        return graph.read(sorted, parameters).stream().findFirst().map(row -> {
            EntitySummary entity = EntitySummary.of(row.row("entity"));
            int degree = row.integer("degree");
            return goesOnUnsorted || degree > most
                    ? hub(entity, degree, filter, page)
                    : leaf(entity, degree, filter, page, row.rows("rows"));
        });
    }

    private Neighbours leaf(
            EntitySummary entity, int degree, NeighbourFilter filter, PageRequest page, List<Row> rows) {
        int total = isOfAllTypes(filter) ? degree : counted(entity, filter);
        return answer(entity, total, true, RowPage.of(rows, page, row -> row.text("key")));
    }

    private Neighbours hub(EntitySummary entity, int degree, NeighbourFilter filter, PageRequest page) {
        int skip = skipped(page.after());
        Map<String, @Nullable Object> parameters = parameters(entity.id(), filter, page);
        parameters.put("skip", skip);
        RowPage read = RowPage.of(graph.read(unsorted, parameters), page, row -> SKIP + (skip + page.limit()));
        return answer(entity, degree, isOfAllTypes(filter), read);
    }

    private static Neighbours answer(EntitySummary entity, int total, boolean isExact, RowPage read) {
        return new Neighbours(
                entity,
                total,
                isExact,
                read.hasMore(),
                read.next(),
                read.rows().stream().map(NeighbourReader::neighbour).toList());
    }

    private static boolean isOfAllTypes(NeighbourFilter filter) {
        return filter.types().size() == EntityType.values().length;
    }

    /** A cursor that nobody gave leads to the first page. */
    private static int skipped(String after) {
        String number = after.startsWith(SKIP) ? after.substring(SKIP.length()) : "";
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
    }

    private int counted(EntitySummary entity, NeighbourFilter filter) {
        return graph.read(links, Map.of("id", entity.id())).get(0).rows("links").stream()
                .map(LinkCount::of)
                .filter(filter::admits)
                .mapToInt(LinkCount::count)
                .sum();
    }

    private static Map<String, @Nullable Object> parameters(String id, NeighbourFilter filter, PageRequest page) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put(
                "relationships", filter.relationships().stream().map(Enum::name).toList());
        parameters.put(
                "directions", filter.directions().stream().map(Enum::name).toList());
        parameters.put("types", filter.types().stream().map(EntityType::label).toList());
        parameters.put("limit", RowPage.asked(page));
        parameters.put("statements", Evidences.STATEMENTS);
        return parameters;
    }

    private static Neighbour neighbour(Row row) {
        Row link = row.row("link");
        return new Neighbour(
                EntitySummary.of(row.row("neighbour")),
                link.text("type"),
                Direction.valueOf(link.text("direction")),
                Basis.valueOf(link.text("basis")),
                link.decimal("confidence"),
                link.integers("years"),
                Evidences.in(row));
    }
}
