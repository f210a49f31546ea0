package io.zhengtu.api.metrics;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * How many requests were answered, and how long it took, by route. It counts by itself, so that nothing of Micrometer
 * is loaded before someone asks for metrics. Safe for use by several threads.
 */
public final class RequestCounts {
    private final Map<Answered, Count> counts = new ConcurrentHashMap<>();

    /**
     * What was answered.
     *
     * @param method the method of the request
     * @param route the route's path with names of parameters in braces
     * @param status the HTTP status
     */
    public record Answered(String method, String route, int status) {}

    /** How often, and how long in all. */
    static final class Count {
        private final LongAdder requests = new LongAdder();
        private final LongAdder nanoseconds = new LongAdder();

        long requests() {
            return requests.sum();
        }

        long nanoseconds() {
            return nanoseconds.sum();
        }
    }

    /** Counts a request. */
    public void count(Answered answered, long nanoseconds) {
        Count count = counts.computeIfAbsent(answered, key -> new Count());
        count.requests.increment();
        count.nanoseconds.add(nanoseconds);
    }

    Map<Answered, Count> all() {
        return counts;
    }
}
