package io.zhengtu.api.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiContentProperty;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiRequestBody;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import io.zhengtu.api.reconciliation.EntityProperty;
import io.zhengtu.api.reconciliation.Reconciler;
import io.zhengtu.api.reconciliation.ReconciliationQuery;
import io.zhengtu.loader.ontology.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The service that OpenRefine reconciles against: its manifest, batches of queries and columns of values. */
final class ReconciliationRoutes {
    static final String PATH = "/api/reconcile";

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int MOST_QUERIES = 100;
    private static final int MOST_IDS = 500;
    private static final int MOST_PROPERTIES = 20;
    private static final int MOST_VALUES = 200;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Reconciler reconciler;

    ReconciliationRoutes(Reconciler reconciler) {
        this.reconciler = reconciler;
    }

    void register(JavalinDefaultRouting router) {
        router.get(PATH, this::ask);
        router.post(PATH, this::post);
    }

    @OpenApi(
            path = PATH,
            methods = HttpMethod.GET,
            operationId = "reconcile",
            tags = "reconciliation",
            summary = "Reconciliation Service API 0.2, as OpenRefine uses it",
            description =
                    "Without a parameter the manifest; with 'queries' candidates for a batch of names, with scores"
                            + " and what they were made of; with 'extend' values of properties.",
            queryParams = {
                @OpenApiParam(name = "queries", description = "A batch of queries, in JSON."),
                @OpenApiParam(name = "extend", description = "Ids and properties, in JSON.")
            },
            responses =
                    @OpenApiResponse(
                            status = "200",
                            description = "As the specification's JSON schemas say.",
                            content = @OpenApiContent(mimeType = "application/json")))
    private void ask(Context context) {
        QueryParameters parameters = QueryParameters.of(context, "queries", "extend");
        answer(context, parameters.findOnly("queries"), parameters.findOnly("extend"));
    }

    @OpenApi(
            path = PATH,
            methods = HttpMethod.POST,
            operationId = "reconcileForm",
            tags = "reconciliation",
            summary = "The same with the parameters in a form, which may be longer",
            description = "A body application/x-www-form-urlencoded with 'queries' or 'extend'.",
            requestBody =
                    @OpenApiRequestBody(
                            required = true,
                            content =
                                    @OpenApiContent(
                                            mimeType = FORM,
                                            properties = {
                                                @OpenApiContentProperty(name = "queries", type = "string"),
                                                @OpenApiContentProperty(name = "extend", type = "string")
                                            })),
            responses =
                    @OpenApiResponse(
                            status = "200",
                            description = "As the specification's JSON schemas say.",
                            content = @OpenApiContent(mimeType = "application/json")))
    private void post(Context context) {
        QueryParameters.of(context);
        Map<String, List<String>> form = form(context);
        String queries =
                form.getOrDefault("queries", List.of()).stream().findFirst().orElse(null);
        String extend =
                form.getOrDefault("extend", List.of()).stream().findFirst().orElse(null);
        if (queries == null && extend == null) {
            throw new RefusedException(ProblemType.BAD_REQUEST, "The form has neither 'queries' nor 'extend'");
        }
        answer(context, queries, extend);
    }

    private static Map<String, List<String>> form(Context context) {
        String type = context.contentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
            throw new RefusedException(ProblemType.BAD_REQUEST, "The body is " + FORM + ", not " + type);
        }
        try {
            return context.formParamMap();
        } catch (IllegalArgumentException e) {
            throw new RefusedException(ProblemType.BAD_REQUEST, "The form cannot be decoded");
        }
    }

    private void answer(Context context, @Nullable String queries, @Nullable String extend) {
        if (queries != null) {
            context.json(batch(json("queries", queries)));
        } else if (extend != null) {
            context.json(extension(json("extend", extend)));
        } else {
            context.json(manifest(context.scheme() + "://" + context.host()));
        }
    }

    private Map<String, Object> batch(JsonNode queries) {
        if (queries.size() > MOST_QUERIES) {
            throw new BadParameterException(
                    "queries", "has " + queries.size() + " queries; at most " + MOST_QUERIES + " are answered");
        }
        Map<String, Object> results = new LinkedHashMap<>();
        queries.properties().forEach(entry -> {
            try {
                results.put(
                        entry.getKey(),
                        Map.of("result", reconciler.candidates(ReconciliationQuery.of(entry.getValue()))));
            } catch (IllegalArgumentException e) {
                throw new BadParameterException("queries", "has in " + entry.getKey() + " no query: " + e.getMessage());
            }
        });
        return results;
    }

    private Map<String, Object> extension(JsonNode query) {
        List<String> ids = new ArrayList<>();
        query.path("ids").forEach(id -> ids.add(id.asText()));
        List<EntityProperty> wanted = new ArrayList<>();
        for (JsonNode property : query.path("properties")) {
            String id = property.path("id").asText();
            wanted.add(EntityProperty.find(id)
                    .orElseThrow(() -> new BadParameterException("extend", "has the unknown property '" + id + "'")));
        }
        if (ids.size() > MOST_IDS || wanted.size() > MOST_PROPERTIES) {
            throw new BadParameterException(
                    "extend", "has at most " + MOST_IDS + " ids and " + MOST_PROPERTIES + " properties");
        }
        List<Map<String, Object>> meta = wanted.stream()
                .map(property -> Map.<String, Object>of("id", property.id(), "name", property.name()))
                .toList();
        return Map.of("meta", meta, "rows", reconciler.extend(ids, wanted, MOST_VALUES));
    }

    private static JsonNode json(String parameter, String text) {
        try {
            JsonNode json = MAPPER.readTree(text);
            if (json != null && json.isObject()) {
                return json;
            }
        } catch (JsonProcessingException e) {
            throw new BadParameterException(parameter, "is no JSON: " + e.getOriginalMessage());
        }
        throw new BadParameterException(parameter, "is no JSON object");
    }

    private static Map<String, Object> manifest(String origin) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("versions", List.of("0.2"));
        manifest.put("name", "政图 Zhengtu");
        manifest.put("identifierSpace", "urn:zhengtu:node:");
        manifest.put("schemaSpace", "urn:zhengtu:ontology:");
        manifest.put("documentation", origin + "/docs");
        manifest.put(
                "defaultTypes",
                Stream.of(EntityType.values())
                        .map(type -> Map.of("id", type.label(), "name", type.label()))
                        .toList());
        manifest.put("view", Map.of("url", origin + "/api/entities/{{id}}"));
        manifest.put("preview", Map.of("url", origin + PATH + "/preview?id={{id}}", "width", 420, "height", 200));
        manifest.put(
                "suggest",
                Map.of(
                        "entity", service(origin, "/suggest/entity"),
                        "type", service(origin, "/suggest/type"),
                        "property", service(origin, "/suggest/property")));
        manifest.put(
                "extend", Map.of("propose_properties", service(origin, "/properties"), "property_settings", List.of()));
        return manifest;
    }

    private static Map<String, String> service(String origin, String path) {
        return Map.of("service_url", origin + PATH, "service_path", path);
    }
}
