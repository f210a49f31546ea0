package io.zhengtu.api.http;

import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import io.zhengtu.api.graph.GraphUnavailableException;
import io.zhengtu.api.graph.GraphVersion;
import io.zhengtu.api.metrics.PrometheusMetrics;
import io.zhengtu.api.metrics.RequestCounts;
import io.zhengtu.api.reading.GraphStatus;
import io.zhengtu.api.reading.GraphStatusReader;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What those ask who watch the server: whether it takes requests, and its metrics. */
final class WatchRoutes {
    private final GraphStatusReader status;
    private final GraphVersion version;
    private final RequestCounts counts;
    private final @Nullable KeptAnswers kept;
    private @Nullable PrometheusMetrics metrics;

    /**
     * @param kept the answers that are kept; null where none are
     */
    WatchRoutes(GraphStatusReader status, GraphVersion version, RequestCounts counts, @Nullable KeptAnswers kept) {
        this.status = status;
        this.version = version;
        this.counts = counts;
        this.kept = kept;
    }

    /**
     * That the server takes requests.
     *
     * @param status {@code READY}
     * @param graphVersion another text after every change of the graph
     */
    record Readiness(String status, String graphVersion) {}

    void register(JavalinDefaultRouting router) {
        router.get("/api/ready", this::ready);
        router.get("/metrics", this::metrics);
    }

    @OpenApi(
            path = "/api/ready",
            methods = HttpMethod.GET,
            operationId = "getReadiness",
            tags = "health",
            summary = "Whether the server takes requests now",
            description = "Cheaper than /api/health: one empty question to the database.",
            responses = {
                @OpenApiResponse(status = "200", content = @OpenApiContent(from = Readiness.class)),
                @OpenApiResponse(
                        status = "503",
                        description = "The server still starts, or the database does not answer.",
                        content = @OpenApiContent(from = Problem.class, mimeType = ProblemRoutes.CONTENT_TYPE))
            })
    private void ready(Context context) {
        QueryParameters.of(context);
        version.changed();
        context.json(new Readiness("READY", version.get()));
    }

    /** Text for Prometheus; what the graph holds stays out while it does not answer. */
    private void metrics(Context context) {
        QueryParameters.of(context);
        context.contentType("text/plain; version=0.0.4; charset=utf-8").result(shown().text(holdings()));
    }

    private synchronized PrometheusMetrics shown() {
        if (metrics == null) {
            metrics = new PrometheusMetrics(counts, kept == null ? null : kept.cache());
        }
        return metrics;
    }

    private Map<String, Integer> holdings() {
        try {
            GraphStatus held = status.status();
            Map<String, Integer> numbers = new TreeMap<>(Map.of(
                    "report", held.reports(),
                    "statement", held.statements(),
                    "target", held.targets(),
                    "outcome", held.outcomes()));
            held.entities().forEach(type -> numbers.put(type.type(), type.count()));
            return numbers;
        } catch (GraphUnavailableException e) {
            return Map.of();
        }
    }
}
