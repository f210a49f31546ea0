package io.zhengtu.loader.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.Record;

/** What the reports of a transaction have a share in, before it and after it: all that may have to change with them. */
final class Support {
    private final SortedSet<String> entities = new TreeSet<>();
    private final SortedMap<String, Map<String, Object>> pairs = new TreeMap<>();
    private final SortedSet<String> indicators = new TreeSet<>();
    private final SortedSet<String> places = new TreeSet<>();
    private boolean held;

    /**
     * Adds what the graph holds of a report.
     *
     * @param row a row of {@code report/support}
     * @return the entities that the report names, sorted
     */
    List<String> addHeld(Record row) {
        held = true;
        List<String> named = row.get("entities").asList(value -> value.asString());
        entities.addAll(named);
        indicators.addAll(row.get("indicators").asList(value -> value.asString()));
        row.get("pairs").asList(value -> value.asMap()).forEach(this::addPair);
        if (!row.get("place").isNull()) {
            places.add(row.get("place").asString());
        }
        return named;
    }

    /** Adds what a batch brings. */
    void add(BatchRows rows, GraphBatch.ReportMeta report) {
        rows.entities().forEach(entity -> entities.add(String.valueOf(entity.get("id"))));
        rows.pairs().forEach(this::addPair);
        indicators.addAll(rows.indicators().keySet());
        places.add(report.header().place().code());
    }

    /** Whether the graph held some of it, so that something may have lost its support. */
    boolean hasHeld() {
        return held;
    }

    private void addPair(Map<String, Object> pair) {
        pairs.put(pair.get("subject") + " " + pair.get("type") + " " + pair.get("object"), pair);
    }

    List<String> entities() {
        return List.copyOf(entities);
    }

    Collection<Map<String, Object>> pairs() {
        return pairs.values();
    }

    List<String> indicators() {
        return List.copyOf(indicators);
    }

    Collection<String> places() {
        return places;
    }
}
