package io.zhengtu.api.http;

import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import io.zhengtu.api.reading.BadArgumentException;
import io.zhengtu.api.reading.Queries;
import io.zhengtu.api.reading.QueryAnswer;
import io.zhengtu.api.reading.QueryDescription.ParameterDescription;
import io.zhengtu.api.reading.QueryReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The named queries that callers may run. */
final class QueryRoutes {
    private static final String LIMIT = "limit";

    private final QueryReader queries;

    QueryRoutes(QueryReader queries) {
        this.queries = queries;
    }

    void register(JavalinDefaultRouting router) {
        router.get("/api/queries", this::list);
        router.get("/api/queries/{name}", this::run);
        router.exception(
                BadArgumentException.class,
                (e, context) -> ProblemRoutes.answer(
                        context,
                        Problem.of(
                                        ProblemType.BAD_PARAMETER,
                                        "The parameter " + e.parameter() + " " + e.getMessage(),
                                        context.path())
                                .about(e.parameter())));
    }

    @OpenApi(
            path = "/api/queries",
            methods = HttpMethod.GET,
            operationId = "listQueries",
            tags = "queries",
            summary = "The questions that can be asked by name",
            description = "Each with what it needs, what its rows hold, and its Cypher.",
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(from = Queries.class)))
    private void list(Context context) {
        QueryParameters.of(context);
        context.json(queries.list());
    }

    @OpenApi(
            path = "/api/queries/{name}",
            methods = HttpMethod.GET,
            operationId = "runQuery",
            tags = "queries",
            summary = "The answer to a question by its name",
            description =
                    "Takes the query's own parameters beside limit; /api/queries lists them. Where a parameter is an"
                            + " entity or an indicator, it takes its id or any of its names.",
            pathParams =
                    @OpenApiParam(
                            name = "name",
                            required = true,
                            description = "The query, such as industry-projects."),
            queryParams = @OpenApiParam(name = "limit", type = Integer.class, description = Descriptions.LIMIT),
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(from = QueryAnswer.class)))
    private void run(Context context) {
        String name = QueryParameters.checked("name", context.pathParam("name"));
        String[] known = queries.get(name).parameters().stream()
                .map(ParameterDescription::name)
                .filter(parameter -> !parameter.equals(LIMIT))
                .toArray(String[]::new);
        QueryParameters parameters = QueryParameters.of(context, with(known, LIMIT, AnswerTables.PARAMETER));
        if (List.of(known).contains("year")) {
            parameters.findYear();
        }
        Map<String, String> given = new HashMap<>();
        for (String parameter : known) {
            String value = parameters.findText(parameter);
            if (value != null) {
                given.put(parameter, value);
            }
        }
        AnswerTables.sendWhole(context, parameters, limit -> queries.run(name, given, limit));
    }

    private static String[] with(String[] names, String... more) {
        return Stream.of(names, more).flatMap(Arrays::stream).toArray(String[]::new);
    }
}
