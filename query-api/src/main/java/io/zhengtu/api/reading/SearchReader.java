package io.zhengtu.api.reading;

import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.graph.Row;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.pipeline.NameNormalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Searches names and sentences. */
public final class SearchReader {
    private static final int CANDIDATES = 500;
    private static final int SENTENCES = 5;
    private static final List<String> ALL_TYPES =
            Stream.of(EntityType.values()).map(EntityType::label).toList();

    private final Graph graph;
    private final NamedQuery entities;
    private final NamedQuery pinyin;
    private final NamedQuery sentences;

    SearchReader(Graph graph, QueryCatalog catalog) {
        this.graph = graph;
        this.entities = catalog.get("entities/search");
        this.pinyin = catalog.get("entities/pinyin");
        this.sentences = catalog.get("sentences/search");
    }

    /**
     * Entities and sentences that fit some words, in Simplified or Traditional characters, in pinyin or initials.
     *
     * @param query the words
     * @param types what the entities may be
     * @param limit how many entities at most
     */
    public SearchResults search(String query, Set<EntityType> types, int limit) {
        String words = NameNormalizer.simplified(query);
        Set<String> labels = types.stream().map(EntityType::label).collect(Collectors.toSet());
        List<SearchHit> all = hits(words);
        Map<String, Integer> counts = all.stream()
                .collect(Collectors.toMap(hit -> hit.entity().type(), hit -> 1, Integer::sum, TreeMap::new));
        List<SearchHit> hits =
                all.stream().filter(hit -> labels.contains(hit.entity().type())).toList();
        return new SearchResults(
                query,
                hits.size(),
                all.size() < CANDIDATES,
                hits.size() > limit,
                counts.entrySet().stream()
                        .map(count -> new TypeCount(count.getKey(), count.getValue()))
                        .toList(),
                hits.stream().limit(limit).toList(),
                sentences(words));
    }

    private List<SentenceHit> sentences(String words) {
        return graph.read(sentences, Map.of("query", FullTextQuery.phrase(words), "limit", SENTENCES)).stream()
                .map(row -> SentenceHit.of(EvidenceSentence.of(row, null), words))
                .toList();
    }

    /** The best of each entity, the best first; what only shares characters counts where nothing better is there. */
    private List<SearchHit> hits(String words) {
        Stream<SearchHit> found = Stream.concat(byName(words, FullTextQuery.parts(words)), byPinyin(words));
        Map<String, SearchHit> best = found.collect(best());
        if (best.values().stream().allMatch(hit -> hit.match().compareTo(SearchMatch.MISTAKE) >= 0)) {
            Stream<SearchHit> mistaken =
                    byName(words, FullTextQuery.near(words)).filter(hit -> hit.match() != SearchMatch.NEAR);
            best = Stream.concat(best.values().stream(), mistaken).collect(best());
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(SearchHit::score).reversed().thenComparing(hit -> hit.entity()
                        .id()))
                .toList();
    }

    private static Collector<SearchHit, ?, Map<String, SearchHit>> best() {
        return Collectors.toMap(
                hit -> hit.entity().id(),
                Function.identity(),
                (one, other) -> one.score() >= other.score() ? one : other);
    }

    private Stream<SearchHit> byName(String words, String lucene) {
        return graph.read(entities, Map.of("query", lucene, "types", ALL_TYPES, "candidates", CANDIDATES)).stream()
                .map(row -> hit(row, words));
    }

    private Stream<SearchHit> byPinyin(String words) {
        Optional<PinyinQuery> typed = PinyinQuery.of(words);
        return typed.stream()
                .flatMap(query -> graph.read(pinyin, Map.of("query", query.lucene(), "candidates", CANDIDATES)).stream()
                        .flatMap(row -> query.best(row).stream().map(fit -> hit(row, fit))));
    }

    private static SearchHit hit(Row row, PinyinQuery.Fit fit) {
        double nearness = (fit.whole() ? 0.5 : 0) + 0.4 / fit.name().length();
        return new SearchHit(
                NamedEntity.of(row.row("entity")), fit.name(), fit.match(), score(fit.match(), nearness), List.of());
    }

    /** The index knows pairs of characters only; a whole name counts more than a part, and a part more than shared pairs. */
    private static SearchHit hit(Row row, String words) {
        NamedEntity entity = NamedEntity.of(row.row("entity"));
        String matched = NamedEntity.names(entity)
                .min(Comparator.comparing((String name) -> NameFit.of(name, words))
                        .thenComparing(name -> name))
                .orElseThrow();
        SearchMatch match = NameFit.of(matched, words);
        double share = row.decimal("score") / (1 + row.decimal("score"));
        return new SearchHit(entity, matched, match, score(match, share), Highlights.of(matched, words));
    }

    private static double score(SearchMatch match, double share) {
        return Math.round((match.merit() + share) * 1000) / 1000.0;
    }
}
