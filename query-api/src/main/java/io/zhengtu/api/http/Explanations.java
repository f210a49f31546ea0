package io.zhengtu.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRouting;
import io.zhengtu.api.graph.QueryTrace;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Adds to any answer, where {@code explain=true} asks for it, the Cypher that gave it. */
final class Explanations {
    static final String PARAMETER = "explain";

    private static final String SCHEMA = "ExecutedQuery";
    private static final ObjectMapper MAPPER = HttpApi.mapper();

    private Explanations() {}

    static void register(JavalinDefaultRouting router, BrowserRoutes browser) {
        router.before(context -> {
            // A thread of the pool may have kept what a refused request before it ran.
            QueryTrace.stop();
            if (isAsked(context)) {
                QueryTrace.start();
            }
        });
        router.after(context -> explain(context, browser));
    }

    private static boolean isAsked(Context context) {
        return context.path().startsWith("/api/") && "true".equals(context.queryParam(PARAMETER));
    }

    private static void explain(Context context, BrowserRoutes browser) {
        ArrayNode queries = MAPPER.valueToTree(QueryTrace.stop());
        for (JsonNode query : queries) {
            String cypher = query.path("cypher").asText();
            ((ObjectNode) query).put("browser", browser.linkTo(cypher, context));
        }
        if (isAsked(context) && context.statusCode() == 200 && isJson(context)) {
            try (var result = context.resultInputStream()) {
                if (result != null && MAPPER.readTree(result) instanceof ObjectNode answer) {
                    answer.set(PARAMETER, queries);
                    context.json(answer);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Pages and tables have no place for it. */
    private static boolean isJson(Context context) {
        String type = context.res().getContentType();
        return type != null && type.startsWith("application/json");
    }

    /** Adds the parameter and what it brings to the description of every question. */
    static void describe(ObjectNode document) {
        ObjectNode executed = document.withObject("/components/schemas").putObject(SCHEMA);
        executed.put("type", "object").put("additionalProperties", false);
        ObjectNode properties = executed.putObject("properties");
        properties.putObject("query").put("type", "string");
        properties.putObject("cypher").put("type", "string");
        properties.putObject("browser").put("type", "string").put("format", "uri");
        executed.putArray("required").add("query").add("cypher").add("browser");
        document.path("paths").properties().forEach(path -> {
            if (path.getValue().path("get") instanceof ObjectNode operation) {
                describe(operation, document);
            }
        });
    }

    private static void describe(ObjectNode operation, ObjectNode document) {
        ArrayNode parameters = operation.withArray("parameters");
        ObjectNode parameter = parameters.addObject();
        parameter.put("name", PARAMETER).put("in", "query").put("required", false);
        parameter.put(
                "description",
                "true adds 'explain': the Cypher that gave the answer, and a link that opens it in Neo4j Browser.");
        parameter.putObject("schema").put("type", "boolean").put("default", false);
        String reference = operation
                .at("/responses/200/content/application~1json/schema/$ref")
                .asText();
        JsonNode schema = reference.isEmpty() ? null : document.at(reference.substring(1));
        if (schema instanceof ObjectNode answer) {
            ObjectNode list = answer.withObject("/properties").putObject(PARAMETER);
            list.put("type", "array").putObject("items").put("$ref", "#/components/schemas/" + SCHEMA);
        }
    }
}
