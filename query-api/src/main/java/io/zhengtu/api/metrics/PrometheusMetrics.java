package io.zhengtu.api.metrics;

import com.github.benmanes.caffeine.cache.Cache;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Requests, memory, threads, processor and what the graph holds, in the text format of Prometheus. */
public final class PrometheusMetrics {
    private final RequestCounts requests;
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Set<RequestCounts.Answered> shown = new HashSet<>();
    private final Map<String, Number> holdings = new ConcurrentHashMap<>();

    /**
     * Metrics that show these counts.
     *
     * @param answers the answers that are kept, whose hits and misses are shown; null where none are
     */
    public PrometheusMetrics(RequestCounts requests, @Nullable Cache<?, ?> answers) {
        this.requests = requests;
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        if (answers != null) {
            CaffeineCacheMetrics.monitor(registry, answers, "answers");
        }
    }

    /**
     * The metrics as they are now.
     *
     * @param graph what the graph holds, by kind; empty while it does not answer
     */
    public synchronized String text(Map<String, ? extends Number> graph) {
        requests.all().forEach((answered, count) -> {
            if (shown.add(answered)) {
                FunctionTimer.builder(
                                "http.server.requests",
                                count,
                                RequestCounts.Count::requests,
                                RequestCounts.Count::nanoseconds,
                                TimeUnit.NANOSECONDS)
                        .description("Requests that were answered, and the time that it took")
                        .tag("method", answered.method())
                        .tag("route", answered.route())
                        .tag("status", String.valueOf(answered.status()))
                        .register(registry);
            }
        });
        graph.forEach((kind, number) -> {
            if (holdings.put(kind, number) == null) {
                Gauge.builder("zhengtu.graph", holdings, all -> all.getOrDefault(kind, 0)
                                .doubleValue())
                        .description("How many of each kind the graph holds")
                        .tag("kind", kind)
                        .register(registry);
            }
        });
        return registry.scrape();
    }
}
