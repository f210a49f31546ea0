package io.zhengtu.api.reading;

import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.graph.Row;
import io.zhengtu.loader.ontology.Basis;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.ProjectStage;
import io.zhengtu.loader.ontology.RelationType;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Gives what a page that shows the graph needs at once. */
public final class ViewReader {
    /** How many entities a picture may have. */
    public static final int MOST_ENTITIES = 200;

    private static final int LANDING_INDUSTRIES = 6;
    private static final int LANDING_EACH = 5;
    private static final int THERE = 50;
    private static final int STATEMENTS = 50;

    private final Graph graph;
    private final NameResolver names;
    private final NamedQuery landing;
    private final NamedQuery entities;
    private final NamedQuery links;
    private final NamedQuery stages;
    private final NamedQuery places;
    private final NamedQuery link;

    ViewReader(Graph graph, QueryCatalog catalog, NameResolver names) {
        this.graph = graph;
        this.names = names;
        this.landing = catalog.get("views/landing");
        this.entities = catalog.get("views/entities");
        this.links = catalog.get("views/links");
        this.stages = catalog.get("views/stages");
        this.places = catalog.get("views/places");
        this.link = catalog.get("links/details");
    }

    /** The industries that most projects and parks support, with some of those; empty for an empty graph. */
    public Picture landing() {
        List<Row> rows = graph.read(landing, Map.of("industries", LANDING_INDUSTRIES, "each", LANDING_EACH));
        return picture(rows.get(0).texts("ids"));
    }

    /** The entities with these ids and what links them, as far as there are any. */
    public Picture picture(Collection<String> ids) {
        List<String> asked = List.copyOf(new TreeSet<>(ids));
        List<PicturedEntity> found = graph.read(entities, Map.of("ids", asked)).stream()
                .map(row -> new PicturedEntity(EntitySummary.of(row.row("entity")), row.integer("degree")))
                .toList();
        Set<String> known = found.stream().map(entity -> entity.entity().id()).collect(Collectors.toSet());
        return new Picture(
                found,
                graph.read(links, Map.of("ids", asked)).stream()
                        .map(ViewReader::pictured)
                        .toList(),
                asked.stream().filter(id -> !known.contains(id)).toList());
    }

    private static PicturedLink pictured(Row row) {
        return new PicturedLink(
                row.text("from"),
                row.text("relationship"),
                row.text("to"),
                Basis.valueOf(row.text("basis")),
                row.decimal("confidence"),
                row.integers("years"));
    }

    /** Projects by how far they have come. */
    public Stages stages(int limit) {
        List<Row> rows = graph.read(stages, Map.of("limit", limit));
        return new Stages(
                rows.isEmpty() ? 0 : rows.get(0).integer("total"),
                Arrays.stream(ProjectStage.values()).map(Enum::name).toList(),
                rows.stream()
                        .map(row -> new StagedProject(
                                EntitySummary.of(row.row("project")),
                                row.findText("plannedStage"),
                                row.findInteger("plannedYear"),
                                EntitySummary.all(row.rows("places")),
                                EntitySummary.all(row.rows("industries")),
                                EntitySummary.all(row.rows("undertakers")),
                                EntitySummary.all(row.rows("policies"))))
                        .toList());
    }

    /** Places with what is there. */
    public Places places(int limit) {
        List<Row> rows = graph.read(places, Map.of("limit", limit, "each", THERE));
        return new Places(
                rows.isEmpty() ? 0 : rows.get(0).integer("total"),
                rows.stream()
                        .map(row -> new PlaceReading(
                                EntitySummary.of(row.row("place")),
                                EntitySummary.all(row.rows("within")),
                                row.integer("located"),
                                EntitySummary.all(row.rows("there"))))
                        .toList());
    }

    /**
     * One relationship with what it rests on.
     *
     * @throws UnknownNameException if the graph has no such relationship
     */
    public LinkDetails link(String from, RelationType relationship, String to) {
        List<Row> rows = graph.read(
                link, Map.of("from", from, "relationship", relationship.name(), "to", to, "limit", STATEMENTS));
        if (rows.isEmpty()) {
            throw new UnknownNameException(
                    "relationship",
                    from + " " + relationship + " " + to,
                    names.suggest(from, EnumSet.allOf(EntityType.class)));
        }
        Row row = rows.get(0);
        return new LinkDetails(
                EntitySummary.of(row.row("start")),
                relationship.name(),
                EntitySummary.of(row.row("end")),
                Basis.valueOf(row.text("basis")),
                row.decimal("confidence"),
                row.integers("years"),
                row.integer("total"),
                row.rows("statements").stream().map(LinkStatement::of).toList());
    }
}
