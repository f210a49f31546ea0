package io.zhengtu.api.http;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * A value for each parameter and body of the API's description, which a caller can send as it stands: the reports that
 * come with the program have an answer to each.
 */
final class ParameterExamples {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** By the parameter's name, which means the same on nearly every path. */
    private static final Map<String, String> USUAL = Map.ofEntries(
            entry("direction", "IN"),
            entry("enterprise", "企鸿源"),
            entry(Explanations.PARAMETER, "true"),
            entry("extend", "{\"ids\": [\"region-211104\"], \"properties\": [{\"id\": \"name\"}]}"),
            entry("force", "false"),
            entry("format", "csv"),
            entry("from", "临港经济开发区"),
            entry("id", "region-211104"),
            entry("indicator", "地区生产总值"),
            entry("industry", "船燃"),
            entry("kind", "LOST_BYTES"),
            entry("limit", "20"),
            entry("maxHops", "3"),
            entry("name", "reports"),
            entry("place", "大洼区"),
            entry("places", "大洼区,盘锦市"),
            entry("prefix", "船"),
            entry("q", "船燃"),
            entry("queries", "{\"q0\": {\"query\": \"船燃\", \"type\": \"Industry\"}}"),
            entry("relationship", "SUPPORTS"),
            entry("replace", "false"),
            entry("report", "211104-2025"),
            entry("scope", "links"),
            entry("stage", "SIGNED"),
            entry("to", "船燃"),
            entry("type", "Project"),
            entry("year", "2025"),
            entry("years", "2024,2025"));

    /** Where a path takes something else by the same name. */
    private static final Map<String, Map<String, String>> OF_PATH = Map.of(
            "/api/ask",
            Map.of("q", "哪些园区支撑船燃产业"),
            "/api/indicators",
            Map.of("q", "收入"),
            "/api/indicators/{id}/series",
            Map.of("id", "地区生产总值"),
            "/api/links/{from}/{relationship}/{to}",
            Map.of("from", "region-211104", "relationship", "PART_OF", "to", "region-211100"),
            "/api/problems/{type}",
            Map.of("type", "unknown-name"),
            "/api/reports/{id}",
            Map.of("id", "211104-2025"),
            "/api/reports/{id}/damage",
            Map.of("id", "211104-2025"),
            "/api/reports/{id}/sentences",
            Map.of("id", "211104-2025"),
            ReconciliationRoutes.PATH + "/suggest/property",
            Map.of("prefix", "stage"),
            ReconciliationRoutes.PATH + "/suggest/type",
            Map.of("prefix", "Ind"));

    /** By the operation's id. */
    private static final Map<String, ObjectNode> BODIES = Map.of(
            "reconcileForm",
            MAPPER.createObjectNode().put("queries", USUAL.get("queries")),
            "runCypher",
            MAPPER.createObjectNode()
                    .put(
                            "statement",
                            "MATCH (project:Project)-[:SUPPORTS]->(industry:Industry)"
                                    + " WHERE industry.name CONTAINS $name RETURN project.name AS project, industry.name AS industry")
                    .set("parameters", MAPPER.createObjectNode().put("name", "船燃")));

    private ParameterExamples() {}

    /** Writes the examples into a description. */
    static void describe(ObjectNode document) {
        document.path("paths").properties().forEach(path -> path.getValue().forEach(operation -> {
            for (JsonNode parameter : operation.path("parameters")) {
                describe(path.getKey(), (ObjectNode) parameter);
            }
            ObjectNode body = BODIES.get(operation.path("operationId").asText());
            if (body != null) {
                operation.at("/requestBody/content").forEach(content -> ((ObjectNode) content).set("example", body));
            }
        }));
    }

    /** A cursor has none: it comes with an answer. */
    private static void describe(String path, ObjectNode parameter) {
        String name = parameter.path("name").asText();
        String text = OF_PATH.getOrDefault(path, Map.of()).getOrDefault(name, USUAL.get(name));
        if (text == null) {
            return;
        }
        switch (parameter.at("/schema/type").asText()) {
            case "integer" -> parameter.put("example", Integer.parseInt(text));
            case "boolean" -> parameter.put("example", Boolean.parseBoolean(text));
            case "array" -> List.of(text.split(",", -1)).forEach(parameter.putArray("example")::add);
            default -> parameter.put("example", text);
        }
    }
}
