package io.zhengtu.api.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.summary.QueryType;

/** Runs statements that others write, if all they do is read the graph, within a time and a number of rows. */
final class FreeCypher {
    private static final SessionConfig READING = SessionConfig.builder()
            .withDefaultAccessMode(AccessMode.READ)
            .withFetchSize(200)
            .build();

    private final Driver driver;
    private final TransactionConfig bounds;

    FreeCypher(Driver driver, Duration timeout) {
        this.driver = driver;
        this.bounds = TransactionConfig.builder().withTimeout(timeout).build();
    }

    /** @throws CypherRefusedException if it is no statement, or does more than read */
    CypherTable run(String statement, Map<String, ? extends @Nullable Object> parameters, int limit) {
        try (Session session = driver.session(READING)) {
            Map<String, Object> given = new HashMap<>(parameters);
            requireReading(session, statement, given);
            Result result = session.run(statement, given, bounds);
            List<List<Object>> rows = new ArrayList<>();
            while (rows.size() < limit && result.hasNext()) {
                rows.add(row(result.next()));
            }
            return new CypherTable(result.keys(), rows, result.hasNext());
        } catch (ClientException e) {
            if (String.valueOf(e.code()).startsWith("Neo.ClientError.Statement")) {
                throw new CypherRefusedException(
                        String.valueOf(e.getMessage()).lines().findFirst().orElse("It is no statement"));
            }
            throw e;
        }
    }

    private void requireReading(Session session, String statement, Map<String, Object> parameters) {
        var summary = session.run("EXPLAIN " + statement, parameters, bounds).consume();
        Optional<String> objection =
                summary.hasPlan() ? CypherPlan.objection(summary.plan()) : Optional.of("a statement without a plan");
        boolean writes = summary.queryType() == QueryType.WRITE_ONLY || summary.queryType() == QueryType.READ_WRITE;
        if (writes || objection.isPresent()) {
            throw new CypherRefusedException(
                    "Only statements that read the graph are run; this one has " + objection.orElse("a write"));
        }
    }

    private static List<Object> row(Record given) {
        List<Object> row = new ArrayList<>();
        for (Value value : given.values()) {
            row.add(PlainValues.of(value));
        }
        return row;
    }
}
