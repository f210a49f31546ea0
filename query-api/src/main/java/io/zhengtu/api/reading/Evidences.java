package io.zhengtu.api.reading;

import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.graph.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Fetches the sentences behind relationships, all of an answer's at once. */
final class Evidences {
    /** Of how many statements a relationship shows the sentences; one that every report states has hundreds. */
    static final int STATEMENTS = 20;

    private final Graph graph;
    private final NamedQuery query;

    Evidences(Graph graph, QueryCatalog catalog) {
        this.graph = graph;
        this.query = catalog.get("statements/evidence");
    }

    /** The sentences of each statement, in the order in which they are shown. */
    static final class Found {
        private final Map<String, List<Placed>> byStatement;

        private Found(Map<String, List<Placed>> byStatement) {
            this.byStatement = byStatement;
        }

        /** The sentences behind a relationship, each place once. */
        List<EvidenceSentence> of(Row link) {
            return shown(link)
                    .flatMap(statement -> byStatement.getOrDefault(statement, List.of()).stream())
                    .sorted(Comparator.comparingInt(Placed::place))
                    .map(Placed::sentence)
                    .distinct()
                    .toList();
        }
    }

    private record Placed(int place, EvidenceSentence sentence) {}

    /** The sentences behind relationships. */
    Found of(Collection<Row> links) {
        List<String> statements =
                links.stream().flatMap(Evidences::shown).distinct().toList();
        Map<String, List<Placed>> byStatement = new LinkedHashMap<>();
        if (!statements.isEmpty()) {
            int place = 0;
            for (Row row : graph.read(query, Map.of("statements", statements))) {
                byStatement
                        .computeIfAbsent(row.text("statement"), key -> new ArrayList<>())
                        .add(new Placed(place++, EvidenceSentence.of(row, row.text("rule"))));
            }
        }
        return new Found(byStatement);
    }

    /** The sentences that a query gives with a relationship itself, in its column {@code evidence}, each place once. */
    static List<EvidenceSentence> in(Row row) {
        return row.rows("evidence").stream()
                .map(sentence -> EvidenceSentence.of(sentence, sentence.text("rule")))
                .distinct()
                .toList();
    }

    private static Stream<String> shown(Row link) {
        return link.texts("statements").stream().limit(STATEMENTS);
    }
}
