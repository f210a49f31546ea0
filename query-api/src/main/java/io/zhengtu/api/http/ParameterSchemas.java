package io.zhengtu.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhengtu.api.export.ExportFormat;
import io.zhengtu.api.reading.Direction;
import io.zhengtu.api.reading.IndustryReader;
import io.zhengtu.api.reading.PathReader;
import io.zhengtu.api.reading.ViewReader;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.ProjectStage;
import io.zhengtu.loader.ontology.RelationType;
import io.zhengtu.loader.pipeline.DamageReport;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Which values the query parameters take, in the API's description. */
final class ParameterSchemas {
    private ParameterSchemas() {}

    static void narrow(JsonNode paths) {
        paths.properties()
                .forEach(path -> path.getValue().findValues("parameters").forEach(parameters -> {
                    for (JsonNode parameter : parameters) {
                        if ("query".equals(parameter.path("in").asText())) {
                            narrow(path.getKey(), (ObjectNode) parameter);
                        }
                    }
                }));
    }

    private static void narrow(String path, ObjectNode parameter) {
        switch (parameter.path("name").asText()) {
            case "limit" ->
                number(parameter, 1, QueryParameters.MAXIMUM_LIMIT).put("default", QueryParameters.DEFAULT_LIMIT);
            case "year" -> number(parameter, QueryParameters.FIRST_YEAR, QueryParameters.LAST_YEAR);
            case "type" ->
                some(
                        parameter,
                        labels(
                                path.endsWith("/supporters")
                                        ? IndustryReader.SUPPORTER_TYPES
                                        : List.of(EntityType.values())));
            case "kind" -> some(parameter, DamageReport.KINDS);
            case "relationship" ->
                some(
                        parameter,
                        Arrays.stream(RelationType.values()).map(Enum::name).toList());
            case "format" -> one(parameter, ExportFormat.names());
            case "scope" -> one(parameter, ExportRoutes.SCOPES);
            case "stage" ->
                some(
                        parameter,
                        Arrays.stream(ProjectStage.values()).map(Enum::name).toList());
            case "direction" ->
                some(
                        parameter,
                        Arrays.stream(Direction.values()).map(Enum::name).toList());
            case "maxHops" -> number(parameter, 1, PathReader.LONGEST).put("default", PathReader.USUAL);
            case "id" -> {
                if (path.endsWith("/graph")) {
                    texts(parameter).put("maxItems", ViewReader.MOST_ENTITIES);
                } else {
                    text(parameter);
                }
            }
            case "q",
                    "indicator",
                    "place",
                    "places",
                    "years",
                    "industry",
                    "enterprise",
                    "from",
                    "to",
                    "prefix",
                    "report" -> text(parameter);
            default -> {
                // A cursor is any text that an answer gave.
            }
        }
    }

    private static ObjectNode number(ObjectNode parameter, int least, int most) {
        return parameter.withObject("schema").put("minimum", least).put("maximum", most);
    }

    private static void one(ObjectNode parameter, List<String> values) {
        ArrayNode all = parameter.withObject("schema").putArray("enum");
        values.forEach(all::add);
    }

    /** Several values with commas between them. */
    private static void some(ObjectNode parameter, List<String> values) {
        ArrayNode all = texts(parameter).withObject("items").putArray("enum");
        values.forEach(all::add);
    }

    private static ObjectNode texts(ObjectNode parameter) {
        parameter.put("style", "form").put("explode", false);
        ObjectNode schema = parameter.putObject("schema").put("type", "array");
        schema.putObject("items").put("type", "string");
        return schema;
    }

    private static void text(ObjectNode parameter) {
        parameter.withObject("schema").put("minLength", 1).put("maxLength", QueryParameters.LONGEST_TEXT);
    }

    private static List<String> labels(Collection<EntityType> types) {
        return types.stream().map(EntityType::label).sorted().toList();
    }
}
