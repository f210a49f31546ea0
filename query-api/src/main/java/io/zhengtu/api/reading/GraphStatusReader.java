package io.zhengtu.api.reading;

import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.graph.Row;
import io.zhengtu.loader.ontology.EntityType;
import java.util.Map;
import java.util.stream.Stream;

/** Tells whether the graph answers. */
public final class GraphStatusReader {
    private final Graph graph;
    private final NamedQuery counts;
    private final NamedQuery version;

    GraphStatusReader(Graph graph, QueryCatalog catalog) {
        this.graph = graph;
        this.counts = catalog.get("graph/counts");
        this.version = catalog.get("graph/version");
    }

    /**
     * The database's version and edition.
     *
     * @param version such as {@code 5.26.30}
     * @param edition {@code community} or {@code enterprise}
     */
    public record DatabaseVersion(String version, String edition) {}

    /** The database's version and edition. */
    public DatabaseVersion database() {
        Row row = graph.read(version, Map.of()).get(0);
        return new DatabaseVersion(row.text("version"), row.text("edition"));
    }

    /** What the graph holds; that it comes back at all says that the graph answers. */
    public GraphStatus status() {
        DatabaseVersion database = database();
        Row row = graph.read(counts, Map.of()).get(0);
        Row entities = row.row("entities");
        return new GraphStatus(
                "UP",
                database.version(),
                database.edition(),
                row.integer("reports"),
                row.integer("statements"),
                row.integer("targets"),
                row.integer("outcomes"),
                Stream.of(EntityType.values())
                        .map(type -> new TypeCount(type.label(), entities.integer(type.label())))
                        .toList());
    }
}
