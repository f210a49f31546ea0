package io.zhengtu.api.reading;

import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.EntityNode;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.graph.Row;
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
    private final NeighbourReader neighbours;
    private final NameResolver names;

    EntityReader(Graph graph, QueryCatalog catalog, NameResolver names) {
        this.graph = graph;
        this.links = catalog.get("entities/links");
        this.mentions = catalog.get("entities/mentions");
        this.neighbours = new NeighbourReader(graph, catalog);
        this.names = names;
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

        boolean admits(LinkCount link) {
            return relationships.contains(RelationType.valueOf(link.relationship()))
                    && directions.contains(link.direction())
                    && types.contains(EntityType.ofLabel(link.type()));
        }
    }

    /**
     * What the graph says of an entity itself.
     *
     * @throws FormerIdException if the id leads to another entity now
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
     * One page of what an entity is linked to. One with more than {@value NeighbourReader#HUB} links of the asked kinds is
     * not sorted, and where only some types of neighbours are asked for, its total counts all types.
     *
     * @throws FormerIdException if the id leads to another entity now
     * @throws UnknownNameException if there is none with this id
     */
    public Neighbours neighbours(String id, NeighbourFilter filter, PageRequest page) {
        return neighbours.page(id, filter, page).orElseThrow(() -> unknown(id));
    }

    private Row linkCounts(String id) {
        return graph.read(links, Map.of("id", id)).get(0);
    }

    private EntityNode get(String id) {
        return graph.findEntity(id).orElseThrow(() -> unknown(id));
    }

    private RuntimeException unknown(String id) {
        return names.findFormer(id)
                .<RuntimeException>map(entity -> new FormerIdException(id, entity.id()))
                .orElseGet(() -> new UnknownNameException(
                        "entity with the id", id, names.suggest(id, EnumSet.allOf(EntityType.class))));
    }
}
