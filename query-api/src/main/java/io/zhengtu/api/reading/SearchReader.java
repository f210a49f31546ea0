package io.zhengtu.api.reading;

import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.graph.Row;
import io.zhengtu.loader.ontology.EntityType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Searches names and sentences. */
public final class SearchReader {
    private static final int CANDIDATES = 500;
    private static final int SENTENCES = 5;

    private final Graph graph;
    private final NamedQuery entities;
    private final NamedQuery sentences;

    SearchReader(Graph graph, QueryCatalog catalog) {
        this.graph = graph;
        this.entities = catalog.get("entities/search");
        this.sentences = catalog.get("sentences/search");
    }

    /**
     * Entities and sentences that fit some words.
     *
     * @param query the words
     * @param types what the entities may be
     * @param limit how many entities at most
     */
    public SearchResults search(String query, Set<EntityType> types, int limit) {
        List<Row> rows = graph.read(
                entities,
                Map.of(
                        "query",
                        FullTextQuery.parts(query),
                        "types",
                        types.stream().map(EntityType::label).toList(),
                        "candidates",
                        CANDIDATES));
        List<SearchHit> hits = rows.stream()
                .map(row -> hit(row, query))
                .sorted(Comparator.comparingDouble(SearchHit::score).reversed().thenComparing(hit -> hit.entity()
                        .id()))
                .toList();
        Map<String, Integer> counts = hits.stream()
                .collect(Collectors.toMap(hit -> hit.entity().type(), hit -> 1, Integer::sum, TreeMap::new));
        List<EvidenceSentence> quotes =
                graph.read(sentences, Map.of("query", FullTextQuery.phrase(query), "limit", SENTENCES)).stream()
                        .map(row -> EvidenceSentence.of(row, null))
                        .toList();
        return new SearchResults(
                query,
                hits.size(),
                hits.size() < CANDIDATES,
                hits.size() > limit,
                counts.entrySet().stream()
                        .map(count -> new TypeCount(count.getKey(), count.getValue()))
                        .toList(),
                hits.stream().limit(limit).toList(),
                quotes);
    }

    /** The index knows pairs of characters only; a whole name counts more than a part, and a part more than shared pairs. */
    private static SearchHit hit(Row row, String query) {
        String key = NameKey.of(query);
        NamedEntity entity = NamedEntity.of(row.row("entity"));
        String matched = NamedEntity.names(entity)
                .min(Comparator.comparingInt((String name) -> misfit(name, query, key))
                        .thenComparing(name -> name))
                .orElseThrow();
        double share = row.decimal("score") / (1 + row.decimal("score"));
        return new SearchHit(entity, matched, Math.round((4 - misfit(matched, query, key) + share) * 1000) / 1000.0);
    }

    private static int misfit(String name, String query, String key) {
        String other = NameKey.of(name);
        if (name.equals(query)) {
            return 0;
        }
        if (other.equals(key)) {
            return 1;
        }
        if (other.startsWith(key)) {
            return 2;
        }
        return other.contains(key) ? 3 : 4;
    }
}
