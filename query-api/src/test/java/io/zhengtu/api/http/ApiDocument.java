package io.zhengtu.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.api.ServedGraph.Running;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The API's own description, as tests read it: what operations there are, how to ask them, what they may answer. */
record ApiDocument(JsonNode json) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** A comparison needs one of two parameters, each with a mate, which the description says in words only. */
    private static final Map<String, String> COMPARED = Map.of("places", "places", "year", "places");

    static ApiDocument of(Running graph) throws IOException, InterruptedException {
        return new ApiDocument(graph.json("/openapi.json"));
    }

    /** A method of a path. */
    record Operation(String path, String method, JsonNode json) {
        String id() {
            return json.path("operationId").asText();
        }

        boolean reads() {
            return method.equals("GET");
        }

        Stream<Parameter> parameters() {
            return StreamSupport.stream(json.path("parameters").spliterator(), false)
                    .map(Parameter::new);
        }

        /** What has to be given: all of the path and what is required of the query, as in the examples. */
        Map<String, String> needed() {
            return with("");
        }

        /** What has to be given for a parameter to be, and the parameter itself, as in the examples. */
        Map<String, String> with(String name) {
            String mate = id().equals("compare") ? COMPARED.getOrDefault(name, "years") : name;
            return parameters()
                    .filter(parameter -> parameter.isInPath()
                            || parameter.isRequired()
                            || List.of(name, mate).contains(parameter.name()))
                    .collect(Collectors.toMap(Parameter::name, Parameter::example, (one, other) -> one, TreeMap::new));
        }

        /** The same with another value than the example's. */
        Map<String, String> with(String name, String value) {
            Map<String, String> values = with(name);
            values.put(name, value);
            return values;
        }

        /** The address with these values of parameters, each given once. */
        String address(Map<String, String> values) {
            String filled = path;
            List<String> query = new ArrayList<>();
            for (Map.Entry<String, String> value : values.entrySet()) {
                String placeholder = "{" + value.getKey() + "}";
                if (path.contains(placeholder)) {
                    filled = filled.replace(placeholder, encoded(value.getValue()));
                } else {
                    query.add(value.getKey() + "=" + encoded(value.getValue()));
                }
            }
            return query.isEmpty() ? filled : filled + "?" + String.join("&", query);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** A parameter of an operation. */
    record Parameter(JsonNode json) {
        String name() {
            return json.path("name").asText();
        }

        boolean isInPath() {
            return json.path("in").asText().equals("path");
        }

        boolean isRequired() {
            return json.path("required").asBoolean();
        }

        JsonNode schema() {
            return json.path("schema");
        }

        /** The example as it stands in an address; empty where there is none. */
        String example() {
            JsonNode example = json.path("example");
            return example.isArray()
                    ? StreamSupport.stream(example.spliterator(), false)
                            .map(JsonNode::asText)
                            .collect(Collectors.joining(","))
                    : example.asText();
        }
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    List<Operation> operations() {
        return json.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> new Operation(
                                path.getKey(), method.getKey().toUpperCase(Locale.ROOT), method.getValue())))
                .toList();
    }

    /** What an answer has that the description of its operation does not let expect; empty where all is as described. */
    List<String> faults(Operation operation, HttpResponse<String> answer) throws IOException {
        JsonNode response = operation.json().path("responses").path(String.valueOf(answer.statusCode()));
        if (response.isMissingNode()) {
            return List.of("status " + answer.statusCode() + " is not described: " + answer.body());
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        if (type.isEmpty() && answer.body().isEmpty()) {
            return List.of();
        }
        JsonNode content = response.path("content").path(type);
        if (content.isMissingNode()) {
            return List.of("type " + type + " is not described for status " + answer.statusCode());
        }
        List<String> faults = new ArrayList<>();
        if (content.has("schema") && type.endsWith("json")) {
            check(MAPPER.readTree(answer.body()), content.path("schema"), "", faults);
        }
        return faults;
    }

    /**
     * Just as much of JSON Schema as the document uses: references, types, required and known properties, enums; an empty
     * schema takes all.
     */
    private void check(JsonNode value, JsonNode schema, String at, List<String> faults) {
        if (schema.has("$ref")) {
            check(value, json.at(schema.path("$ref").asText().substring(1)), at, faults);
            return;
        }
        if (schema.isEmpty()) {
            return;
        }
        String type = schema.path("type").asText();
        boolean fits =
                switch (type) {
                    case "object" -> value.isObject();
                    case "array" -> value.isArray();
                    case "string" -> value.isTextual();
                    case "integer" -> value.isIntegralNumber();
                    case "number" -> value.isNumber();
                    case "boolean" -> value.isBoolean();
                    default -> false;
                };
        if (!fits) {
            faults.add(at + " is no '" + type + "': " + value);
            return;
        }
        if (schema.has("enum")
                && !MAPPER.convertValue(schema.path("enum"), List.class).contains(value.asText())) {
            faults.add(at + " is none of " + schema.path("enum") + ": " + value);
        }
        for (JsonNode name : schema.path("required")) {
            if (!value.has(name.asText())) {
                faults.add(at + " lacks " + name);
            }
        }
        for (Map.Entry<String, JsonNode> property : value.properties()) {
            JsonNode inner = schema.path("properties").path(property.getKey());
            if (!inner.isMissingNode()) {
                check(property.getValue(), inner, at + "/" + property.getKey(), faults);
            } else if (!schema.has("additionalProperties")
                    || !schema.path("additionalProperties").asBoolean(true)) {
                faults.add(at + " has the unknown " + property.getKey());
            }
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            check(value.get(i), schema.path("items"), at + "/" + i, faults);
        }
    }
}
