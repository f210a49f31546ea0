package io.zhengtu.api.graph;

import io.zhengtu.api.catalog.NamedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The named queries that the current thread ran between {@link #start} and {@link #stop}; nothing is kept outside of them. */
public final class QueryTrace {
    private static final ThreadLocal<@Nullable List<Executed>> CURRENT = new ThreadLocal<>();

    private QueryTrace() {}

    /**
     * A query that was run.
     *
     * @param query its name in {@code cypher/queries}
     * @param cypher the statement with its values in it, to paste into Neo4j Browser
     */
    public record Executed(String query, String cypher) {}

    /** Begins to keep what this thread runs. */
    public static void start() {
        CURRENT.set(new ArrayList<>());
    }

    /** What this thread ran since it started; empty if it did not. Nothing is kept any more. */
    public static List<Executed> stop() {
        List<Executed> kept = CURRENT.get();
        CURRENT.remove();
        return kept == null ? List.of() : List.copyOf(kept);
    }

    static void add(NamedQuery query, Map<String, ? extends @Nullable Object> parameters) {
        List<Executed> kept = CURRENT.get();
        if (kept != null) {
            kept.add(new Executed(query.name(), query.withValues(parameters)));
        }
    }
}
