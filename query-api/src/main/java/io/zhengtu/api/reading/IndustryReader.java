package io.zhengtu.api.reading;

import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.graph.Row;
import io.zhengtu.loader.ontology.Basis;
import io.zhengtu.loader.ontology.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Questions about industries. */
public final class IndustryReader {
    /** What may support an industry or work in it. */
    public static final Set<EntityType> SUPPORTER_TYPES =
            Set.of(EntityType.PROJECT, EntityType.PARK, EntityType.POLICY, EntityType.EVENT, EntityType.ENTERPRISE);

    private final Graph graph;
    private final NamedQuery supporters;
    private final NameResolver names;
    private final Evidences evidences;

    IndustryReader(Graph graph, QueryCatalog catalog, NameResolver names, Evidences evidences) {
        this.graph = graph;
        this.supporters = catalog.get("industries/supporters");
        this.names = names;
        this.evidences = evidences;
    }

    /**
     * Who supports an industry or works in it, itself or one within it.
     *
     * @param industry the industry's id or any of its names
     * @param types what the supporters may be
     * @throws UnknownNameException if no industry bears the name
     */
    public Supporters supporters(String industry, Set<EntityType> types, PageRequest page) {
        NameResolver.Resolution asked = names.resolve("industry", industry, Set.of(EntityType.INDUSTRY));
        List<Found> found = strongest(graph.read(
                supporters,
                Map.of(
                        "industry",
                        asked.first().id(),
                        "types",
                        types.stream().map(EntityType::label).sorted().toList())));
        List<Found> rest = found.stream()
                .filter(one -> one.key().compareTo(page.after()) > 0)
                .toList();
        List<Found> shown = rest.stream().limit(page.limit()).toList();
        boolean more = rest.size() > shown.size();
        Evidences.Found evidence =
                evidences.of(shown.stream().flatMap(one -> one.links.stream()).toList());
        return new Supporters(
                asked.first(),
                asked.by(),
                found.size(),
                more,
                more ? PageRequest.cursor(shown.get(shown.size() - 1).key()) : null,
                shown.stream().map(one -> one.read(evidence)).toList());
    }

    /** The strongest path of each supporter, in the order of the answer. */
    private static List<Found> strongest(List<Row> rows) {
        Map<String, List<Found>> bySupporter = new LinkedHashMap<>();
        for (Row row : rows) {
            Found found = new Found(EntitySummary.of(row.row("supporter")), row.rows("path"), 0);
            bySupporter
                    .computeIfAbsent(found.supporter.id(), id -> new ArrayList<>())
                    .add(found);
        }
        return bySupporter.values().stream()
                .map(paths -> paths.stream()
                        .min(Comparator.comparing(Found::key))
                        .orElseThrow()
                        .besides(paths.size() - 1))
                .sorted(Comparator.comparing(Found::key))
                .toList();
    }

    /** A path from a supporter to the industry, before its sentences are fetched. */
    private record Found(EntitySummary supporter, List<Row> links, int others) {
        Found besides(int count) {
            return new Found(supporter, links, count);
        }

        Basis basis() {
            return Hop.weakest(links);
        }

        double confidence() {
            return Hop.confidence(links);
        }

        /** Orders answers: the shortest path first, then the best basis, then the highest confidence. */
        String key() {
            long doubt = Math.round((1 - confidence()) * 1_000_000);
            int rank =
                    switch (basis()) {
                        case STATED -> 1;
                        case REFERENCE -> 2;
                        case INFERRED -> 3;
                    };
            String route = links.stream()
                    .map(link -> link.row("to").text("id"))
                    .toList()
                    .toString();
            return String.format(
                    Locale.ROOT,
                    "%d %d %07d %s %s %s",
                    links.size(),
                    rank,
                    doubt,
                    supporter.name(),
                    supporter.id(),
                    route);
        }

        Supporter read(Evidences.Found evidence) {
            List<Hop> path = links.stream().map(link -> Hop.of(link, evidence)).toList();
            return new Supporter(
                    supporter,
                    path.get(0).relationship(),
                    basis(),
                    confidence(),
                    path.size() == 1,
                    path,
                    path.stream()
                            .flatMap(hop -> hop.evidence().stream())
                            .distinct()
                            .toList(),
                    others);
        }
    }
}
