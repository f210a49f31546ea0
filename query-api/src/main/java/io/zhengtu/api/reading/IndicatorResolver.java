package io.zhengtu.api.reading;

import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.loader.pipeline.NameNormalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the indicators that people mean by a name. */
final class IndicatorResolver {
    private final Graph graph;
    private final NamedQuery resolve;
    private final NamedQuery list;
    private final IndicatorSynonyms synonyms = new IndicatorSynonyms();

    IndicatorResolver(Graph graph, QueryCatalog catalog) {
        this.graph = graph;
        this.resolve = catalog.get("indicators/resolve");
        this.list = catalog.get("indicators/list");
    }

    /**
     * The indicator that bears a name, else the one for which the name stands, else all whose names hold it; never
     * empty. So 国内生产总值 is the product itself, and not the energy that goes into one unit of it.
     *
     * @throws UnknownNameException if there is none
     */
    List<IndicatorName> resolve(String given) {
        String name = NameNormalizer.simplified(given);
        List<IndicatorName> found = named(name);
        if (found.stream().noneMatch(one -> one.name().equals(name) || one.id().equals(name))) {
            Optional<IndicatorName> meant = standard(name).flatMap(standard -> named(standard).stream()
                    .filter(one -> one.name().equals(standard))
                    .findFirst());
            if (meant.isPresent()) {
                return List.of(meant.get());
            }
        }
        if (found.isEmpty()) {
            List<NearNames.Candidate> all = all().stream()
                    .map(one -> new NearNames.Candidate(
                            one.name(), new Suggestion(one.id(), "Indicator", one.name(), null)))
                    .toList();
            throw new UnknownNameException("indicator", given, NearNames.rank(name, all));
        }
        return found;
    }

    /** The standard name for which a name stands; empty where the table has none. */
    Optional<String> standard(String name) {
        return synonyms.standard(name);
    }

    private List<IndicatorName> named(String name) {
        return graph.read(resolve, Map.of("name", name)).stream()
                .map(IndicatorName::of)
                .toList();
    }

    /** All indicators, by name. */
    List<IndicatorName> all() {
        return graph.read(list, Map.of()).stream().map(IndicatorName::of).toList();
    }
}
