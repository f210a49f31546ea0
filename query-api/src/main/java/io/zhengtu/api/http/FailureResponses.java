package io.zhengtu.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** What every route can answer beside what it is for, in the API's description: routes say only what is theirs alone. */
final class FailureResponses {
    /** Query parameters that take names, of which there may be no bearer. */
    static final Set<String> NAMES =
            Set.of("place", "places", "indicator", "industry", "enterprise", "from", "to", "report");

    private static final String BAD_REQUEST =
            "A parameter is unknown, missing or cannot be used, or the request cannot be read; detail says which and why.";
    private static final String UNAUTHORIZED =
            "A key is needed: for writing, and for reading where the operator asks it.";
    private static final String UNKNOWN_NAME = "Nothing bears the name or id; suggestions offers near names.";
    private static final String TOO_MANY = "This address has made more requests than the limit.";
    private static final String UNAVAILABLE = "The database does not answer, or not yet.";

    private FailureResponses() {}

    static void describe(ObjectNode document) {
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> operation.getValue() instanceof ObjectNode)
                .forEach(operation -> describe(path.getKey(), operation.getKey(), (ObjectNode) operation.getValue())));
    }

    private static void describe(String path, String method, ObjectNode operation) {
        ObjectNode responses = operation.withObject("/responses");
        add(responses, "400", BAD_REQUEST);
        boolean reads = method.equals("get");
        if (mayNotBeFound(path, method, operation.path("parameters"))) {
            add(responses, "404", UNKNOWN_NAME);
        }
        if (reads && !Validators.isWithout(path)) {
            responses.putObject("304").put("description", "The caller has the answer that the ETag is of.");
        }
        if (!Admission.WATCHED.contains(path)) {
            add(responses, "401", UNAUTHORIZED);
            retryable(add(responses, "429", TOO_MANY));
        }
        retryable(add(responses, "503", UNAVAILABLE));
    }

    private static boolean mayNotBeFound(String path, String method, JsonNode parameters) {
        if (path.contains("{")) {
            return !method.equals("put");
        }
        for (JsonNode parameter : parameters) {
            if (NAMES.contains(parameter.path("name").asText()) || path.endsWith("/preview")) {
                return true;
            }
        }
        return false;
    }

    private static ObjectNode add(ObjectNode responses, String status, String description) {
        ObjectNode response = responses.withObject("/" + status);
        response.put("description", description);
        response.putObject("content")
                .putObject(ProblemRoutes.CONTENT_TYPE)
                .putObject("schema")
                .put("$ref", "#/components/schemas/" + Problem.class.getSimpleName());
        return response;
    }

    private static void retryable(ObjectNode response) {
        ObjectNode header = response.putObject("headers").putObject("Retry-After");
        header.put("description", "In how many seconds to try again.");
        header.putObject("schema").put("type", "integer");
    }
}
