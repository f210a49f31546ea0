package io.zhengtu.api.export;

import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.loader.ontology.EntityType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the graph, or a part of it, as a file, row by row and so in little memory. Safe for use by several threads. */
public final class Exports {
    private static final Duration LIMIT = Duration.ofMinutes(30);

    private final Graph graph;
    private final NamedQuery entities;
    private final NamedQuery links;
    private final NamedQuery nodes;
    private final NamedQuery relationships;

    /** Exports of a graph. */
    public Exports(Graph graph, QueryCatalog catalog) {
        this.graph = graph;
        this.entities = catalog.get("exports/entities");
        this.links = catalog.get("exports/links");
        this.nodes = catalog.get("exports/nodes");
        this.relationships = catalog.get("exports/relationships");
    }

    /**
     * Writes a file; the stream stays open.
     *
     * @throws UncheckedIOException if it cannot be written
     * @throws io.zhengtu.api.graph.GraphUnavailableException if the store does not answer
     */
    public void write(ExportFormat format, ExportFilter filter, OutputStream out) {
        try (GraphFile file = format.begin(out)) {
            Map<String, @Nullable Object> about = new HashMap<>();
            if (!filter.isWhole()) {
                about.put("types", labels(filter));
                about.put("report", filter.report());
                about.put("year", filter.year());
            }
            graph.stream(filter.isWhole() ? nodes : entities, about, LIMIT, row -> {
                try {
                    file.node(ExportedNode.of(row));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            file.links();
            if (!filter.isWhole()) {
                about.put(
                        "relationships",
                        filter.relationships().stream().map(Enum::name).sorted().toList());
            }
            graph.stream(filter.isWhole() ? relationships : links, about, LIMIT, row -> {
                try {
                    file.link(ExportedLink.of(row));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The export could not be written", e);
        }
    }

    private static List<String> labels(ExportFilter filter) {
        return filter.types().stream().map(EntityType::label).sorted().toList();
    }
}
