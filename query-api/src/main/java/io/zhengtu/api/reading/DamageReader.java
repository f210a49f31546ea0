package io.zhengtu.api.reading;

import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.graph.Row;
import io.zhengtu.loader.pipeline.DamageReport.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks what was damaged in a report's source. */
final class DamageReader {
    private final Graph graph;
    private final NamedQuery damage;

    DamageReader(Graph graph, QueryCatalog catalog) {
        this.graph = graph;
        this.damage = catalog.get("reports/damage");
    }

    /** A page of the damaged spots of these kinds; the report is known to be there. */
    ReportDamage read(String report, Set<String> kinds, PageRequest page) {
        List<Spot> spots = spots(graph.read(damage, Map.of("id", report)).get(0)).stream()
                .filter(spot -> kinds.contains(spot.kind()))
                .toList();
        int from = 0;
        while (from < spots.size() && key(from).compareTo(page.after()) <= 0) {
            from++;
        }
        int to = Math.min(spots.size(), from + page.limit());
        boolean hasMore = to < spots.size();
        return new ReportDamage(
                report,
                spots.size(),
                count(spots, "CERTAIN"),
                count(spots, "CHOSEN"),
                count(spots, "UNRESOLVED"),
                hasMore,
                hasMore ? page.cursor(key(to - 1)) : null,
                spots.subList(from, to));
    }

    /** A spot's place in the list, as text in the same order. */
    private static String key(int place) {
        return String.format("%09d", place);
    }

    private static int count(List<Spot> spots, String certainty) {
        return Math.toIntExact(spots.stream()
                .filter(spot -> spot.certainty().equals(certainty))
                .count());
    }

    private static List<Spot> spots(Row row) {
        List<String> kinds = row.texts("kinds");
        List<String> certainties = row.texts("certainties");
        List<Integer> starts = row.integers("starts");
        List<Integer> ends = row.integers("ends");
        List<Integer> cleanStarts = row.integers("cleanStarts");
        List<Integer> cleanEnds = row.integers("cleanEnds");
        List<String> received = row.texts("received");
        List<String> readings = row.texts("readings");
        List<String> alternatives = row.texts("alternatives");
        List<Spot> spots = new ArrayList<>(kinds.size());
        for (int i = 0; i < kinds.size(); i++) {
            spots.add(new Spot(
                    kinds.get(i),
                    certainties.get(i),
                    starts.get(i),
                    ends.get(i),
                    cleanStarts.get(i),
                    cleanEnds.get(i),
                    received.get(i),
                    readings.get(i),
                    alternatives.get(i).lines().toList()));
        }
        return spots;
    }
}
