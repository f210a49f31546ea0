package io.zhengtu.loader.graph;

import static io.zhengtu.loader.graph.WriteStatements.*;

import io.zhengtu.loader.ontology.ProjectStage;
import io.zhengtu.loader.store.CypherFile;
import io.zhengtu.loader.store.GraphStore;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * Writes reports to the graph and removes them, each in one transaction: it goes in whole or not at all. Statements,
 * measures and what each report calls its entities are the record; typed relationships, the names and stages of
 * entities, and the links from promises to results are derived from all reports, in the same transaction. So the graph
 * depends on the reports in it alone, not on their order. Safe for use by several threads and processes.
 */
public final class GraphWriter {
    private static final List<String> STAGES =
            Arrays.stream(ProjectStage.values()).map(ProjectStage::name).toList();
    private final Driver driver;

    /** A writer to this store, which stays open. */
    public GraphWriter(GraphStore store) {
        this.driver = store.driver();
    }

    /** The reports that the graph holds, by id. */
    public List<StoredReport> reports() {
        try (Session session = driver.session()) {
            return session.executeRead(tx -> tx.run(REPORT_LIST.text()).list(GraphWriter::stored));
        }
    }

    private static StoredReport stored(Record row) {
        return new StoredReport(
                row.get("id").asString(),
                row.get("sha256").asString(),
                row.get("fingerprint").asString());
    }

    /**
     * Writes a report. A report that was read from the same bytes under another id, by another pipeline, goes; so does
     * what an earlier state of the same file said.
     *
     * @param replace whether a report of the same id may be replaced though it was read from other bytes of another file
     */
    public WriteOutcome write(GraphBatch batch, boolean replace) {
        BatchRows rows = new BatchRows(batch);
        try (Session session = driver.session()) {
            return session.executeWrite(tx -> write(tx, batch.report(), rows, replace));
        }
    }

    /**
     * Removes a report with everything that only it supports.
     *
     * @return whether the graph had it
     */
    public boolean delete(String report) {
        try (Session session = driver.session()) {
            return session.executeWrite(tx -> delete(tx, report));
        }
    }

    private static boolean delete(TransactionContext tx, String report) {
        if (held(tx, report).isEmpty()) {
            return false;
        }
        Support support = new Support();
        remove(tx, report, support);
        derive(tx, support);
        return true;
    }

    private static WriteOutcome write(
            TransactionContext tx, GraphBatch.ReportMeta report, BatchRows rows, boolean replace) {
        Record held = tx.run(REPORT_LOCK.text(), Map.of("id", report.id())).single();
        String sha256 = held.get("sha256").asString(null);
        if (report.sha256().equals(sha256)
                && report.fingerprint().equals(held.get("fingerprint").asString(null))) {
            return WriteOutcome.UNCHANGED;
        }
        boolean edited = report.sourceUri().equals(held.get("sourceUri").asString(null));
        if (sha256 != null && !sha256.equals(report.sha256()) && !edited && !replace) {
            return WriteOutcome.REFUSED;
        }
        Support support = new Support();
        if (sha256 != null) {
            retract(tx, report.id(), support);
        }
        removeOthersOfSameBytes(tx, report, support);
        support.add(rows, report);
        create(tx, report, rows, support);
        if (support.hasHeld()) {
            run(tx, ENTITY_LEAD, Map.of("report", report.id(), "ids", support.entities()));
        }
        derive(tx, support);
        run(tx, REPORT_COMPLETE, Map.of("id", report.id()));
        return sha256 == null ? WriteOutcome.CREATED : WriteOutcome.REPLACED;
    }

    /** Takes out what a report says, and notes what it had a share in. */
    private static void retract(TransactionContext tx, String report, Support support) {
        held(tx, report).ifPresent(held -> {
            run(tx, ENTITY_LOCK, Map.of("ids", support.addHeld(held)));
            run(tx, REPORT_CLEAR, Map.of("id", report));
        });
    }

    private static void remove(TransactionContext tx, String report, Support support) {
        retract(tx, report, support);
        run(tx, REPORT_REMOVE, Map.of("id", report));
    }

    private static Optional<Record> held(TransactionContext tx, String report) {
        return tx.run(REPORT_SUPPORT.text(), Map.of("id", report)).stream().findFirst();
    }

    /** A pipeline that reads place or year better gives the same bytes another id. */
    private static void removeOthersOfSameBytes(TransactionContext tx, GraphBatch.ReportMeta report, Support support) {
        List<String> others = tx.run(REPORT_OF_BYTES.text(), Map.of("sha256", report.sha256())).list().stream()
                .map(row -> row.get("id").asString())
                .filter(id -> !id.equals(report.id()))
                .toList();
        others.forEach(other -> remove(tx, other, support));
    }

    private static void create(TransactionContext tx, GraphBatch.ReportMeta report, BatchRows rows, Support support) {
        String id = report.id();
        run(tx, ENTITY_MERGE, Map.of("entities", rows.entities()));
        run(tx, ENTITY_LOCK, Map.of("ids", support.entities()));
        run(tx, REPORT_DESCRIBE, Map.of("report", rows.report(), "region", report.regionId()));
        if (rows.isDamaged()) {
            run(tx, DAMAGE_CREATE, Map.of("report", id, "damage", rows.damage()));
        }
        run(tx, SECTION_CREATE, Map.of("report", id, "sections", rows.sections()));
        run(tx, SENTENCE_CREATE, Map.of("sentences", rows.sentences()));
        run(tx, ENTITY_NAME, Map.of("report", id, "entities", rows.entities()));
        run(tx, MENTION_CREATE, Map.of("mentions", rows.mentions()));
        run(tx, STATEMENT_CREATE, Map.of("report", id, "statements", rows.statements()));
        run(
                tx,
                INDICATOR_MERGE,
                Map.of("indicators", List.copyOf(rows.indicators().values())));
        run(tx, MEASURE_CREATE, Map.of("report", id, "measures", rows.measures()));
        runForEach(tx, MEASURE_BASELINE, Map.of("baselines", rows.baselines()), rows.baselines());
    }

    /** Brings what derives from several reports up to date with the ones that are there now. */
    private static void derive(TransactionContext tx, Support support) {
        run(tx, RELATIONSHIP_REBUILD, Map.of("pairs", support.pairs()));
        run(tx, ENTITY_DERIVE, Map.of("ids", support.entities(), "stages", STAGES));
        if (support.hasHeld()) {
            run(tx, ENTITY_PRUNE, Map.of("ids", support.entities()));
            run(tx, INDICATOR_PRUNE, Map.of("ids", support.indicators()));
        }
        for (String place : support.places()) {
            linkPromises(tx, Map.of("place", place));
        }
    }

    private static void linkPromises(TransactionContext tx, Map<String, Object> place) {
        if (tx.run(REPORT_OF_PLACE.text(), place).single().get("reports").asInt() > 1) {
            run(tx, PROMISE_CLEAR, place);
            run(tx, PROMISE_LINK, place);
        }
    }

    /** Runs a statement that has a row for each of some; without any it is not even planned, which costs the most. */
    private static void runForEach(
            TransactionContext tx, CypherFile statement, Map<String, Object> parameters, List<?> rows) {
        if (!rows.isEmpty()) {
            run(tx, statement, parameters);
        }
    }

    private static void run(TransactionContext tx, CypherFile statement, Map<String, Object> parameters) {
        tx.run(statement.text(), parameters).consume();
    }
}
