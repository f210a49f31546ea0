package io.zhengtu.api.http;

import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import io.zhengtu.api.reading.EntityDetails;
import io.zhengtu.api.reading.EntityReader;
import io.zhengtu.api.reconciliation.EntityProperty;
import io.zhengtu.api.reconciliation.Reconciler;
import io.zhengtu.loader.ontology.EntityType;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a reconciliation client offers while people type, and the card that it shows for an entity. */
final class SuggestRoutes {
    private static final String PATH = ReconciliationRoutes.PATH;
    private static final int SUGGESTED = 10;
    private static final String CARD_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Reconciler reconciler;
    private final EntityReader entities;

    SuggestRoutes(Reconciler reconciler, EntityReader entities) {
        this.reconciler = reconciler;
        this.entities = entities;
    }

    void register(JavalinDefaultRouting router) {
        router.get(PATH + "/suggest/entity", this::entity);
        router.get(PATH + "/suggest/type", this::type);
        router.get(PATH + "/suggest/property", this::property);
        router.get(PATH + "/properties", this::properties);
        router.get(PATH + "/preview", this::preview);
    }

    @OpenApi(
            path = PATH + "/suggest/entity",
            methods = HttpMethod.GET,
            operationId = "suggestEntity",
            tags = "reconciliation",
            summary = "Entities whose names hold some letters",
            queryParams = @OpenApiParam(name = "prefix", required = true, description = "The letters."),
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")))
    private void entity(Context context) {
        String prefix = QueryParameters.of(context, "prefix").text("prefix");
        Set<EntityType> types = EnumSet.allOf(EntityType.class);
        context.json(result(reconciler.suggest(prefix, types, SUGGESTED).stream()
                .map(found -> Map.of(
                        "id",
                        found.id(),
                        "name",
                        found.name(),
                        "description",
                        Optional.ofNullable(found.description()).orElse(""),
                        "notable",
                        found.type()))
                .toList()));
    }

    @OpenApi(
            path = PATH + "/suggest/type",
            methods = HttpMethod.GET,
            operationId = "suggestType",
            tags = "reconciliation",
            summary = "Types whose names hold some letters",
            queryParams = @OpenApiParam(name = "prefix", required = true, description = "The letters."),
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")))
    private void type(Context context) {
        String prefix = QueryParameters.of(context, "prefix").text("prefix");
        context.json(result(Stream.of(EntityType.values())
                .filter(type -> holds(type.label(), prefix))
                .map(type -> Map.of("id", type.label(), "name", type.label()))
                .toList()));
    }

    @OpenApi(
            path = PATH + "/suggest/property",
            methods = HttpMethod.GET,
            operationId = "suggestProperty",
            tags = "reconciliation",
            summary = "Properties whose names hold some letters",
            queryParams = @OpenApiParam(name = "prefix", required = true, description = "The letters."),
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")))
    private void property(Context context) {
        String prefix = QueryParameters.of(context, "prefix").text("prefix");
        context.json(result(EntityProperty.list().stream()
                .filter(property -> holds(property.name(), prefix) || holds(property.id(), prefix))
                .toList()));
    }

    @OpenApi(
            path = PATH + "/properties",
            methods = HttpMethod.GET,
            operationId = "proposeProperties",
            tags = "reconciliation",
            summary = "Properties for which entities of a type can have values",
            queryParams = {
                @OpenApiParam(name = "type", description = "What the entities are."),
                @OpenApiParam(name = "limit", type = Integer.class, description = Descriptions.LIMIT)
            },
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")))
    private void properties(Context context) {
        QueryParameters parameters = QueryParameters.of(context, "type", "limit");
        Set<EntityType> types = parameters.some("type", List.of(EntityType.values()), EntityType::label);
        @Nullable EntityType only = types.size() == 1 ? types.iterator().next() : null;
        context.json(Map.of(
                "properties",
                EntityProperty.of(only).stream().limit(parameters.limit()).toList()));
    }

    @OpenApi(
            path = PATH + "/preview",
            methods = HttpMethod.GET,
            operationId = "previewEntity",
            tags = "reconciliation",
            summary = "An entity as a small page",
            queryParams = @OpenApiParam(name = "id", required = true, description = "The entity's id."),
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "text/html")))
    private void preview(Context context) {
        EntityDetails entity =
                entities.details(QueryParameters.of(context, "id").text("id"));
        String said = entity.mentions().isEmpty()
                ? ""
                : entity.mentions().get(0).sentence().text();
        context.header("Content-Security-Policy", CARD_POLICY).html("""
                <!doctype html>
                <html lang="zh"><head><meta charset="utf-8"><title>%1$s</title></head>
                <body style="font: 14px sans-serif; margin: 8px">
                <b>%1$s</b> <small>%2$s</small><p>%3$s</p><p>%4$s</p>
                </body></html>
                """.formatted(
                        Html.escaped(entity.name()),
                        Html.escaped(entity.type()),
                        Html.escaped(String.join("、", entity.aliases())),
                        Html.escaped(said)));
    }

    private static Map<String, Object> result(List<?> found) {
        return Map.of("result", found);
    }

    private static boolean holds(String name, String letters) {
        return name.toLowerCase(Locale.ROOT).contains(letters.toLowerCase(Locale.ROOT));
    }
}
