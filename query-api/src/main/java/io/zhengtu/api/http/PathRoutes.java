package io.zhengtu.api.http;

import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import io.zhengtu.api.reading.PathReader;
import io.zhengtu.api.reading.Paths;
import io.zhengtu.api.reading.SameEntityException;

/** How two entities are linked. */
final class PathRoutes {
    private final PathReader paths;

    PathRoutes(PathReader paths) {
        this.paths = paths;
    }

    void register(JavalinDefaultRouting router) {
        router.get("/api/paths", this::between);
    }

    @OpenApi(
            path = "/api/paths",
            methods = HttpMethod.GET,
            operationId = "listPaths",
            tags = "entities",
            summary = "How two entities are linked",
            description =
                    "The shortest paths between two entities and the next ones, each relationship with the sentences that"
                            + " say it. Only relationships between entities count: being named in one report, section or"
                            + " sentence links nothing. An empty list means that no path of that length is known.",
            queryParams = {
                @OpenApiParam(name = "from", required = true, description = "Id or any name of the first entity."),
                @OpenApiParam(name = "to", required = true, description = "Id or any name of the second entity."),
                @OpenApiParam(
                        name = "maxHops",
                        type = Integer.class,
                        description = "How many relationships a path may have, from 1 to 6; 4 unless told otherwise."),
                @OpenApiParam(name = "limit", type = Integer.class, description = Descriptions.LIMIT)
            },
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(from = Paths.class)))
    private void between(Context context) {
        QueryParameters parameters =
                QueryParameters.of(context, "from", "to", "maxHops", "limit", AnswerTables.PARAMETER);
        Integer maxHops = parameters.findInteger("maxHops", 1, PathReader.LONGEST);
        try {
            String from = parameters.text("from");
            String to = parameters.text("to");
            AnswerTables.sendWhole(
                    context,
                    parameters,
                    limit -> paths.between(from, to, maxHops == null ? PathReader.USUAL : maxHops, limit));
        } catch (SameEntityException e) {
            throw new BadParameterException("to", String.valueOf(e.getMessage()));
        }
    }
}
