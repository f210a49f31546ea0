package io.zhengtu.api.http;

import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import io.zhengtu.api.reading.SearchReader;
import io.zhengtu.api.reading.SearchResults;
import io.zhengtu.loader.ontology.EntityType;
import java.util.List;
import java.util.Set;

/** Search in names and sentences. */
final class SearchRoutes {
    private final SearchReader search;

    SearchRoutes(SearchReader search) {
        this.search = search;
    }

    void register(JavalinDefaultRouting router) {
        router.get("/api/search", this::search);
    }

    @OpenApi(
            path = "/api/search",
            methods = HttpMethod.GET,
            operationId = "search",
            tags = "search",
            summary = "Entities and sentences that fit some words",
            description =
                    "Entities whose names or aliases fit, the best first, counted by type; and sentences that hold"
                            + " the words. The words may be in Simplified or Traditional characters, in pinyin or its"
                            + " initials (chuanran or cr for 船燃), unfinished, and have one character wrong.",
            queryParams = {
                @OpenApiParam(name = "q", required = true, description = "The words, up to 200 characters."),
                @OpenApiParam(
                        name = "type",
                        description = "Only entities of these types, such as Enterprise; several with commas."),
                @OpenApiParam(name = "limit", type = Integer.class, description = Descriptions.LIMIT)
            },
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(from = SearchResults.class)))
    private void search(Context context) {
        QueryParameters parameters = QueryParameters.of(context, "q", "type", "limit", AnswerTables.PARAMETER);
        String q = parameters.text("q");
        Set<EntityType> types = parameters.some("type", List.of(EntityType.values()), EntityType::label);
        AnswerTables.sendWhole(
                context, parameters, limit -> search.search(q, types, Math.min(limit, QueryParameters.MAXIMUM_LIMIT)));
    }
}
