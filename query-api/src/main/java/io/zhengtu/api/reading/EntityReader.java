package io.zhengtu.api.reading;

import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.EntityNode;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.graph.Row;
import io.zhengtu.loader.ontology.Basis;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.RelationType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Questions about single entities. */
public final class EntityReader {
    private static final int MENTIONS = 20;

    private final Graph graph;
    private final NamedQuery links;
    private final NamedQuery mentions;
    private final NamedQuery neighbours;
    private final NameResolver names;
    private final Evidences evidences;

    EntityReader(Graph graph, QueryCatalog catalog, NameResolver names, Evidences evidences) {
        this.graph = graph;
        this.links = catalog.get("entities/links");
        this.mentions = catalog.get("entities/mentions");
        this.neighbours = catalog.get("entities/neighbours");
        this.names = names;
        this.evidences = evidences;
    }

    /**
     * Which neighbours are wanted.
     *
     * @param relationships the relationships to follow
     * @param directions which way
     * @param types what the neighbours may be
     */
    public record NeighbourFilter(Set<RelationType> relationships, Set<Direction> directions, Set<EntityType> types) {
        public NeighbourFilter {
            relationships = Set.copyOf(relationships);
            directions = Set.copyOf(directions);
            types = Set.copyOf(types);
        }

        private boolean admits(LinkCount link) {
            return relationships.contains(RelationType.valueOf(link.relationship()))
                    && directions.contains(link.direction())
                    && types.contains(EntityType.ofLabel(link.type()));
        }
    }

    /**
     * What the graph says of an entity itself.
     *
     * @throws UnknownNameException if there is none with this id
     */
    public EntityDetails details(String id) {
        EntityNode node = get(id);
        Row counts = linkCounts(id);
        List<MentionSentence> sentences = graph.read(mentions, Map.of("id", id, "limit", MENTIONS)).stream()
                .map(row -> new MentionSentence(row.text("mention"), EvidenceSentence.of(row, row.findText("rule"))))
                .toList();
        return new EntityDetails(
                node.id(),
                NameResolver.type(node),
                node.name(),
                Optional.ofNullable(node.aliases()).orElse(List.of()),
                node.code(),
                node.stage(),
                node.plannedStage(),
                node.plannedYear(),
                counts.rows("links").stream().map(LinkCount::of).toList(),
                counts.integer("measures"),
                counts.integer("mentions"),
                sentences);
    }

    /**
     * One page of what an entity is linked to.
     *
     * @throws UnknownNameException if there is none with this id
     */
    public Neighbours neighbours(String id, NeighbourFilter filter, PageRequest page) {
        EntityNode node = get(id);
        int total = linkCounts(id).rows("links").stream()
                .map(LinkCount::of)
                .filter(filter::admits)
                .mapToInt(LinkCount::count)
                .sum();
        List<Row> rows = graph.read(
                neighbours,
                Map.of(
                        "id",
                        id,
                        "relationships",
                        filter.relationships().stream().map(Enum::name).toList(),
                        "directions",
                        filter.directions().stream().map(Enum::name).toList(),
                        "types",
                        filter.types().stream().map(EntityType::label).toList(),
                        "after",
                        page.after(),
                        "limit",
                        page.limit() + 1));
        boolean more = rows.size() > page.limit();
        List<Row> shown = more ? rows.subList(0, page.limit()) : rows;
        Evidences.Found evidence =
                evidences.of(shown.stream().map(row -> row.row("link")).toList());
        return new Neighbours(
                new EntitySummary(node.id(), NameResolver.type(node), node.name(), node.stage()),
                total,
                true,
                more,
                more ? PageRequest.cursor(shown.get(shown.size() - 1).text("key")) : null,
                shown.stream().map(row -> neighbour(row, evidence)).toList());
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

    private Row linkCounts(String id) {
        return graph.read(links, Map.of("id", id)).get(0);
    }

    private EntityNode get(String id) {
        return graph.findEntity(id)
                .orElseThrow(() -> new UnknownNameException(
                        "entity with the id", id, names.suggest(id, EnumSet.allOf(EntityType.class))));
    }
}
