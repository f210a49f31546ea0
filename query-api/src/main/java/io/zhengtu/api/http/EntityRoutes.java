package io.zhengtu.api.http;

import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import io.zhengtu.api.reading.Direction;
import io.zhengtu.api.reading.EntityDetails;
import io.zhengtu.api.reading.EntityReader;
import io.zhengtu.api.reading.EntityReader.NeighbourFilter;
import io.zhengtu.api.reading.Neighbours;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.RelationType;
import java.util.List;

/** Single entities and what they are linked to. */
final class EntityRoutes {
    private final EntityReader entities;

    EntityRoutes(EntityReader entities) {
        this.entities = entities;
    }

    void register(JavalinDefaultRouting router) {
        router.get("/api/entities/{id}", this::details);
        router.get("/api/entities/{id}/neighbours", this::neighbours);
    }

    @OpenApi(
            path = "/api/entities/{id}",
            methods = HttpMethod.GET,
            operationId = "getEntity",
            tags = "entities",
            summary = "What the graph says of an entity itself",
            description = "Its names, code and stages, how many links it has of each kind, and where reports name it.",
            pathParams = @OpenApiParam(name = "id", required = true, description = "The entity's id."),
            responses = {
                @OpenApiResponse(status = "200", content = @OpenApiContent(from = EntityDetails.class)),
                @OpenApiResponse(status = "308", description = Descriptions.MOVED)
            })
    private void details(Context context) {
        QueryParameters.of(context);
        context.json(entities.details(QueryParameters.checked("id", context.pathParam("id"))));
    }

    @OpenApi(
            path = "/api/entities/{id}/neighbours",
            methods = HttpMethod.GET,
            operationId = "listNeighbours",
            tags = "entities",
            summary = "What an entity is linked to",
            description = "The entities at the other ends of its relationships, with the sentences that say so.",
            pathParams = @OpenApiParam(name = "id", required = true, description = "The entity's id."),
            queryParams = {
                @OpenApiParam(
                        name = "relationship",
                        description = "Only these relationships, such as SUPPORTS; several with commas."),
                @OpenApiParam(
                        name = "direction",
                        description = "OUT for relationships that start at the entity, IN for those that end there."),
                @OpenApiParam(
                        name = "type",
                        description = "Only neighbours of these types, such as Enterprise; several with commas."),
                @OpenApiParam(name = "limit", type = Integer.class, description = Descriptions.LIMIT),
                @OpenApiParam(name = "cursor", description = Descriptions.CURSOR)
            },
            responses = {
                @OpenApiResponse(status = "200", content = @OpenApiContent(from = Neighbours.class)),
                @OpenApiResponse(status = "308", description = Descriptions.MOVED)
            })
    private void neighbours(Context context) {
        QueryParameters parameters = QueryParameters.of(
                context, "relationship", "direction", "type", "limit", "cursor", AnswerTables.PARAMETER);
        NeighbourFilter filter = new NeighbourFilter(
                parameters.some("relationship", List.of(RelationType.values()), RelationType::name),
                parameters.some("direction", List.of(Direction.values()), Direction::name),
                parameters.some("type", List.of(EntityType.values()), EntityType::label));
        String id = QueryParameters.checked("id", context.pathParam("id"));
        AnswerTables.send(context, parameters, page -> entities.neighbours(id, filter, page));
    }
}
