package io.zhengtu.api.http;

import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import io.zhengtu.api.reading.LinkDetails;
import io.zhengtu.api.reading.Picture;
import io.zhengtu.api.reading.Places;
import io.zhengtu.api.reading.Stages;
import io.zhengtu.api.reading.ViewReader;
import io.zhengtu.loader.ontology.RelationType;
import java.util.Arrays;

/** What a page that shows the graph needs at once: pictures, boards, and what is behind a line. */
final class ViewRoutes {
    private final ViewReader views;

    ViewRoutes(ViewReader views) {
        this.views = views;
    }

    void register(JavalinDefaultRouting router) {
        router.get("/api/views/landing", this::landing);
        router.get("/api/views/graph", this::graph);
        router.get("/api/views/stages", this::stages);
        router.get("/api/views/places", this::places);
        router.get("/api/links/{from}/{relationship}/{to}", this::link);
    }

    @OpenApi(
            path = "/api/views/landing",
            methods = HttpMethod.GET,
            operationId = "viewLanding",
            tags = "views",
            summary = "The industries that most projects and parks support, with some of those",
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(from = Picture.class)))
    private void landing(Context context) {
        QueryParameters.of(context);
        context.json(views.landing());
    }

    @OpenApi(
            path = "/api/views/graph",
            methods = HttpMethod.GET,
            operationId = "viewGraph",
            tags = "views",
            summary = "Some entities and all that links them to one another",
            queryParams =
                    @OpenApiParam(
                            name = "id",
                            required = true,
                            description = "Ids of the entities, with commas between them; at most 200."),
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(from = Picture.class)))
    private void graph(Context context) {
        QueryParameters parameters = QueryParameters.of(context, "id");
        context.json(views.picture(parameters.ids("id", ViewReader.MOST_ENTITIES)));
    }

    @OpenApi(
            path = "/api/views/stages",
            methods = HttpMethod.GET,
            operationId = "viewStages",
            tags = "views",
            summary = "Projects by how far they have come, those first that reports name most",
            queryParams = @OpenApiParam(name = "limit", type = Integer.class, description = Descriptions.LIMIT),
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(from = Stages.class)))
    private void stages(Context context) {
        context.json(views.stages(QueryParameters.of(context, "limit").limit()));
    }

    @OpenApi(
            path = "/api/views/places",
            methods = HttpMethod.GET,
            operationId = "viewPlaces",
            tags = "views",
            summary = "Towns, parks and regions with what is there",
            queryParams = @OpenApiParam(name = "limit", type = Integer.class, description = Descriptions.LIMIT),
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(from = Places.class)))
    private void places(Context context) {
        context.json(views.places(QueryParameters.of(context, "limit").limit()));
    }

    @OpenApi(
            path = "/api/links/{from}/{relationship}/{to}",
            methods = HttpMethod.GET,
            operationId = "getLink",
            tags = "entities",
            summary = "One relationship with the statements and sentences that it rests on",
            pathParams = {
                @OpenApiParam(name = "from", required = true, description = "Id of the entity where it starts."),
                @OpenApiParam(name = "relationship", required = true, description = "Its type: SUPPORTS."),
                @OpenApiParam(name = "to", required = true, description = "Id of the entity where it ends.")
            },
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(from = LinkDetails.class)))
    private void link(Context context) {
        QueryParameters.of(context);
        String type = context.pathParam("relationship");
        RelationType relationship = Arrays.stream(RelationType.values())
                .filter(one -> one.name().equals(type))
                .findFirst()
                .orElseThrow(() -> new BadParameterException(
                        "relationship",
                        "is one of " + Arrays.toString(RelationType.values()) + ", not '" + type + "'"));
        context.json(views.link(
                QueryParameters.checked("from", context.pathParam("from")),
                relationship,
                QueryParameters.checked("to", context.pathParam("to"))));
    }
}
