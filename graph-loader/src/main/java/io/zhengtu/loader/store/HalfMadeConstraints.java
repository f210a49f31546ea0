package io.zhengtu.loader.store;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.neo4j.driver.Session;

/**
 * Clears away what a kill leaves of a constraint in the making. Neo4j makes the constraint's index in a transaction of
 * its own; killed after it, it keeps the index, which is never taken into use and whose name stops the constraint from
 * being made again. {@code IF NOT EXISTS} does not help, as the constraint does not exist.
 */
final class HalfMadeConstraints {
    private static final CypherFile OWNERLESS = CypherFile.read("schema/ownerless-indexes");
    private static final CypherFile DROP = CypherFile.read("schema/drop-index");

    /** An ordinary index looks the same for the moment before it is taken into use. */
    private static final Duration MOMENT = Duration.ofSeconds(2);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private HalfMadeConstraints() {}

    /** Drops the indexes of half-made constraints; only for a database whose schema nobody else is changing. */
    static void clear(Session session) {
        Set<String> remains = ownerless(session);
        long end = System.nanoTime() + MOMENT.toNanos();
        while (!remains.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            remains.retainAll(ownerless(session));
        }
        remains.forEach(name -> session.run(DROP.text(), Map.of("name", name)).consume());
    }

    private static Set<String> ownerless(Session session) {
        return new TreeSet<>(
                session.run(OWNERLESS.text()).list(row -> row.get("name").asString()));
    }
}
