package io.zhengtu.api.http;

import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import io.zhengtu.api.reading.GraphStatus;
import io.zhengtu.api.reading.GraphStatusReader;

/** Whether all is well. */
final class HealthRoutes {
    private final GraphStatusReader status;

    HealthRoutes(GraphStatusReader status) {
        this.status = status;
    }

    void register(JavalinDefaultRouting router) {
        router.get("/api/health", this::health);
    }

    @OpenApi(
            path = "/api/health",
            methods = HttpMethod.GET,
            operationId = "getHealth",
            tags = "health",
            summary = "Whether the graph answers, and what it holds",
            responses = {
                @OpenApiResponse(status = "200", content = @OpenApiContent(from = GraphStatus.class)),
                @OpenApiResponse(
                        status = "503",
                        description = "The database does not answer.",
                        content = @OpenApiContent(from = Problem.class, mimeType = ProblemRoutes.CONTENT_TYPE))
            })
    private void health(Context context) {
        QueryParameters.of(context);
        context.json(status.status());
    }
}
