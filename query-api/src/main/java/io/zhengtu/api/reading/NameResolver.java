package io.zhengtu.api.reading;

import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.EntityNode;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.graph.Row;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.pipeline.NameNormalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the entity that people mean by a name. */
final class NameResolver {
    private static final int CANDIDATES = 200;
    private static final Pattern ID = Pattern.compile("[a-z]+-\\w+");

    private final Graph graph;
    private final NamedQuery byId;
    private final NamedQuery byFormerId;
    private final NamedQuery exact;
    private final NamedQuery search;

    NameResolver(Graph graph, QueryCatalog catalog) {
        this.graph = graph;
        this.byId = catalog.get("entities/named");
        this.byFormerId = catalog.get("entities/former");
        this.exact = catalog.get("entities/resolve");
        this.search = catalog.get("entities/search");
    }

    /**
     * What a name led to.
     *
     * @param entities the entities, all equally well named; never empty
     * @param by how
     */
    record Resolution(List<NamedEntity> entities, NameMatch by) {
        /** The one with the least id. */
        NamedEntity first() {
            return entities.get(0);
        }
    }

    /**
     * The entities of these types that a name names: by id, else by name, alias, a variant of either, or a part that
     * only one entity has.
     *
     * @param what what is looked for, in words, for the error
     * @throws UnknownNameException if there is none
     */
    Resolution resolve(String what, String given, Set<EntityType> types) {
        String name = NameNormalizer.simplified(given);
        Optional<NamedEntity> identified =
                find(name).filter(entity -> types.contains(EntityType.ofLabel(entity.type())));
        if (identified.isPresent()) {
            return new Resolution(List.of(identified.get()), NameMatch.ID);
        }
        List<String> labels = types.stream().map(EntityType::label).sorted().toList();
        List<Row> bearers =
                graph.read(exact, Map.of("phrase", FullTextQuery.phrase(name), "name", name, "types", labels));
        if (!bearers.isEmpty()) {
            boolean owned = bearers.get(0).truth("named");
            List<NamedEntity> best = bearers.stream()
                    .filter(row -> row.truth("named") == owned)
                    .map(row -> NamedEntity.of(row.row("entity")))
                    .toList();
            return new Resolution(best, owned ? NameMatch.NAME : NameMatch.ALIAS);
        }
        List<NamedEntity> candidates = candidates(name, labels);
        return byKey(name, candidates)
                .orElseThrow(() -> new UnknownNameException(what, name, suggestions(name, candidates)));
    }

    /** Whether a text has the form of ids, so that it can be one. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The entity with this id, or the one to which it leads. */
    private Optional<NamedEntity> find(String id) {
        return one(byId, id).or(() -> one(byFormerId, id));
    }

    /** The entity to which an id leads that was one's before. */
    Optional<NamedEntity> findFormer(String id) {
        return one(byFormerId, id);
    }

    /** What a query finds by an id; a text that has not the form of one is not asked for. */
    private Optional<NamedEntity> one(NamedQuery query, String id) {
        if (!isId(id)) {
            return Optional.empty();
        }
        return graph.read(query, Map.of("id", id)).stream()
                .map(row -> NamedEntity.of(row.row("entity")))
                .findFirst();
    }

    /** Near names of any of these types. */
    List<Suggestion> suggest(String name, Set<EntityType> types) {
        List<String> labels = types.stream().map(EntityType::label).sorted().toList();
        return suggestions(name, candidates(name, labels));
    }

    private List<NamedEntity> candidates(String name, List<String> labels) {
        return graph
                .read(search, Map.of("query", FullTextQuery.near(name), "types", labels, "candidates", CANDIDATES))
                .stream()
                .map(row -> NamedEntity.of(row.row("entity")))
                .toList();
    }

    private static Optional<Resolution> byKey(String name, List<NamedEntity> candidates) {
        String key = NameKey.of(name);
        List<NamedEntity> variants = candidates.stream()
                .filter(entity -> NamedEntity.names(entity).map(NameKey::of).anyMatch(key::equals))
                .sorted(Comparator.comparing(NamedEntity::id))
                .toList();
        if (!variants.isEmpty()) {
            return Optional.of(new Resolution(variants, NameMatch.VARIANT));
        }
        List<NamedEntity> holders = key.length() < 2
                ? List.of()
                : candidates.stream()
                        .filter(entity ->
                                NamedEntity.names(entity).map(NameKey::of).anyMatch(other -> other.contains(key)))
                        .toList();
        return holders.size() == 1 ? Optional.of(new Resolution(holders, NameMatch.PART)) : Optional.empty();
    }

    private static List<Suggestion> suggestions(String name, List<NamedEntity> candidates) {
        return NearNames.rank(
                name,
                candidates.stream()
                        .flatMap(entity -> NamedEntity.names(entity)
                                .map(other -> new NearNames.Candidate(
                                        other,
                                        new Suggestion(
                                                entity.id(),
                                                entity.type(),
                                                entity.name(),
                                                other.equals(entity.name()) ? null : other))))
                        .toList());
    }

    /** The label beside {@code Entity}. */
    static String type(EntityNode node) {
        return node.labels().stream()
                .filter(label -> Stream.of(EntityType.values())
                        .anyMatch(type -> type.label().equals(label)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The entity " + node.id() + " has no label that names its type: " + node.labels()));
    }
}
