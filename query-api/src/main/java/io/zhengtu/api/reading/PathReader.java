package io.zhengtu.api.reading;

import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.graph.Row;
import io.zhengtu.loader.ontology.EntityType;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Questions about how two entities are linked. */
public final class PathReader {
    /** How many relationships a path has at most, whatever is asked for. */
    public static final int LONGEST = 6;

    /** How many it has at most unless told otherwise. */
    public static final int USUAL = 4;

    private final Graph graph;
    private final NamedQuery shortest;
    private final NameResolver names;
    private final Evidences evidences;

    PathReader(Graph graph, QueryCatalog catalog, NameResolver names, Evidences evidences) {
        this.graph = graph;
        this.shortest = catalog.get("paths/shortest");
        this.names = names;
        this.evidences = evidences;
    }

    /**
     * The shortest paths between two entities, and the next ones.
     *
     * @param from id or any name of the first entity
     * @param to id or any name of the second
     * @param maxHops how many relationships a path may have, from 1 to {@link #LONGEST}
     * @param limit how many paths at most
     * @throws UnknownNameException if no entity bears one of the names
     * @throws SameEntityException if both mean the same entity
     */
    public Paths between(String from, String to, int maxHops, int limit) {
        NamedEntity first = resolve(from);
        NamedEntity last = resolve(to);
        if (first.id().equals(last.id())) {
            throw new SameEntityException(first.name());
        }
        List<Row> found = graph.read(shortest, Map.of("from", first.id(), "to", last.id(), "maxHops", maxHops)).stream()
                .sorted(Comparator.comparing((Row row) -> row.rows("links").size())
                        .thenComparing(row -> row.integer("busiest"))
                        .thenComparing(row -> Hop.weakest(row.rows("links")))
                        .thenComparing(Comparator.comparingDouble((Row row) -> Hop.confidence(row.rows("links")))
                                .reversed())
                        .thenComparing(PathReader::route))
                .toList();
        List<Row> shown = found.stream().limit(limit).toList();
        Evidences.Found evidence = evidences.of(
                shown.stream().flatMap(row -> row.rows("links").stream()).toList());
        return new Paths(
                first,
                last,
                maxHops,
                found.size() > shown.size(),
                shown.stream().map(row -> path(row, evidence)).toList());
    }

    private NamedEntity resolve(String name) {
        return names.resolve("entity", name, EnumSet.allOf(EntityType.class)).first();
    }

    private static String route(Row row) {
        List<String> ids =
                row.rows("entities").stream().map(entity -> entity.text("id")).toList();
        List<String> types =
                row.rows("links").stream().map(link -> link.text("type")).toList();
        return ids + " " + types;
    }

    private static EntityPath path(Row row, Evidences.Found evidence) {
        List<Row> links = row.rows("links");
        return new EntityPath(
                links.size(),
                Hop.weakest(links),
                Hop.confidence(links),
                EntitySummary.all(row.rows("entities")),
                links.stream().map(link -> Hop.of(link, evidence.of(link))).toList());
    }
}
