package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ServedGraph.class)
class ApiDescriptionIT {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void shouldDescribeExactlyTheRoutesThereAre(Running graph) throws Exception {
        Set<String> described = new TreeSet<>();
        graph.json("/openapi.json").path("paths").fieldNames().forEachRemaining(described::add);

        assertThat(described).isEqualTo(new TreeSet<>(graph.apiRoutes()));
    }

    @Test
    void shouldSayWhatEachOperationIsFor(Running graph) throws Exception {
        JsonNode paths = graph.json("/openapi.json").path("paths");
        List<String> ids = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                describes(path.getKey() + " " + operation.getKey(), operation.getValue());
                ids.add(operation.getValue().path("operationId").asText());
            }
        }
        assertThat(ids).doesNotHaveDuplicates();
    }

    private static void describes(String name, JsonNode operation) {
        assertThat(operation.path("summary").asText()).as(name).isNotEmpty();
        assertThat(operation.path("tags")).as(name).isNotEmpty();
        assertThat(operation.path("responses").properties())
                .as("answers of %s that go well", name)
                .anyMatch(answer -> answer.getKey().startsWith("2"));
        JsonNode plain = operation.at("/responses/200/content/application~1json/schema");
        assertThat(plain.isMissingNode() || plain.at("/$ref").asText().startsWith("#/components/schemas/"))
                .as("schema of %s", name)
                .isTrue();
        assertThat(operation
                        .at("/responses/400/content/application~1problem+json/schema/$ref")
                        .asText())
                .as(name)
                .endsWith("/Problem");
        for (JsonNode parameter : operation.path("parameters")) {
            assertThat(parameter.path("description").asText())
                    .as("%s %s", name, parameter)
                    .isNotEmpty();
        }
        Matcher placeholder = Pattern.compile("\\{(\\w+)}").matcher(name);
        while (placeholder.find()) {
            assertThat(operation.path("parameters").findValuesAsText("name")).contains(placeholder.group(1));
        }
    }

    @Test
    void shouldTakeTheParametersThatItDescribesAndNoOthers(Running graph) throws Exception {
        for (Map.Entry<String, JsonNode> path :
                graph.json("/openapi.json").path("paths").properties()) {
            Set<String> described = new TreeSet<>();
            path.getValue().at("/get/parameters").forEach(parameter -> {
                if ("query".equals(parameter.path("in").asText())) {
                    described.add(parameter.path("name").asText());
                }
            });
            JsonNode problem = graph.json(
                    path.getKey().replace("{name}", "reports").replaceAll("\\{\\w+}", "x") + "?surely=unknown");
            String detail = problem.path("detail").asText();
            Set<String> taken = new TreeSet<>();
            if (detail.contains("takes ")) {
                taken.addAll(List.of(detail.replaceAll(".*takes ", "").split(", ", -1)));
            }
            assertThat(taken).as("%s: %s", path.getKey(), problem).isEqualTo(described);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/industries/{industry}/supporters, /api/industries/船燃/supporters, 200",
        "/api/industries/{industry}/supporters, /api/industries/石化/supporters?limit=2, 200",
        "/api/industries/{industry}/supporters, /api/industries/船然产业/supporters, 404",
        "/api/industries/{industry}/supporters, /api/industries/船燃/supporters?limit=0, 400",
        "/api/entities/{id}, /api/entities/project-0000000000000001, 200",
        "/api/entities/{id}, /api/entities/industry-A04, 200",
        "/api/entities/{id}, /api/entities/none, 404",
        "/api/entities/{id}/neighbours, /api/entities/industry-C2511/neighbours?limit=2, 200",
        "/api/paths, /api/paths?from=远帆石油&to=石化, 200",
        "/api/paths, /api/paths?from=渔业&to=石化, 200",
        "/api/paths, /api/paths?from=渔业&to=没有这个名字, 404",
        "/api/search, /api/search?q=船燃, 200",
        "/api/search, /api/search, 400",
        "/api/targets, /api/targets, 200",
        "/api/targets, /api/targets?place=大洼区&indicator=地区生产总值, 200",
        "/api/outcomes, /api/outcomes, 200",
        "/api/projects, /api/projects?limit=1, 200",
        "/api/indicators/{id}/series, /api/indicators/地区生产总值/series, 200",
        "/api/ask, /api/ask?q=哪些项目支撑船燃产业, 200",
        "/api/ask, /api/ask?q=天气, 200",
        "/api/queries, /api/queries, 200",
        "/api/queries/{name}, /api/queries/industry-projects?industry=船燃, 200",
        "/api/queries/{name}, /api/queries/indicator-fate?indicator=地区生产总值&explain=true, 200",
        "/api/queries/{name}, /api/queries/industry-projects, 400",
        "/api/queries/{name}, /api/queries/none, 404",
        "/api/reports, /api/reports?explain=true, 200",
        "/api/search, /api/search?q=cr&explain=true, 200",
        "/api/reports, /api/reports, 200",
        "/api/reports/{id}, /api/reports/211104-2025, 200",
        "/api/reports/{id}, /api/reports/x, 404",
        "/api/reports/{id}/sentences, /api/reports/211104-2025/sentences, 200",
        "/api/reports/{id}/sentences, /api/reports/x/sentences, 404",
        "/api/views/landing, /api/views/landing, 200",
        "/api/views/graph, '/api/views/graph?id=industry-C2511,project-0000000000000001', 200",
        "/api/views/graph, /api/views/graph, 400",
        "/api/views/stages, /api/views/stages, 200",
        "/api/views/places, /api/views/places, 200",
        "/api/links/{from}/{relationship}/{to}, /api/links/park-0000000000000001/SUPPORTS/industry-C2511, 200",
        "/api/links/{from}/{relationship}/{to}, /api/links/x/SUPPORTS/y, 404",
        "/api/reports/{id}/damage, /api/reports/211104-2025/damage?limit=1, 200",
        "/api/reports/{id}/damage, /api/reports/x/damage, 404",
        "/api/reports/{id}/damage, /api/reports/211104-2025/damage?kind=x, 400",
        "/api/health, /api/health, 200",
        "/api/ready, /api/ready, 200",
        "/api/ready, /api/ready?x=1, 400",
        "/api/problems/{type}, /api/problems/unknown-name, 200",
        "/api/problems/{type}, /api/problems/x, 404"
    })
    void shouldAnswerAsDescribed(String path, String request, int status, Running graph) throws Exception {
        JsonNode document = graph.json("/openapi.json");
        HttpResponse<String> answer = graph.get(request);
        String type = answer.headers().firstValue("Content-Type").orElseThrow();

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode schema = document.path("paths")
                .path(path)
                .path("get")
                .path("responses")
                .path(String.valueOf(status))
                .path("content")
                .path(type)
                .path("schema");
        assertThat(schema.isMissingNode()).as("%s %s %s", path, status, type).isFalse();
        List<String> faults = new ArrayList<>();
        check(MAPPER.readTree(answer.body()), schema, document, "", faults);
        assertThat(faults).isEmpty();
    }

    /** Just as much of JSON Schema as the document uses: references, types, required and known properties, enums. */
    private static void check(JsonNode value, JsonNode schema, JsonNode document, String at, List<String> faults) {
        if (schema.has("$ref")) {
            check(value, document.at(schema.path("$ref").asText().substring(1)), document, at, faults);
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
        Map<String, JsonNode> properties = new TreeMap<>();
        schema.path("properties").properties().forEach(entry -> properties.put(entry.getKey(), entry.getValue()));
        if (value.isObject()) {
            value.properties().forEach(entry -> {
                JsonNode inner = properties.get(entry.getKey());
                if (inner == null && schema.has("additionalProperties")) {
                    assertThat(schema.path("additionalProperties").asBoolean(true))
                            .isTrue();
                } else if (inner == null) {
                    faults.add(at + " has the unknown " + entry.getKey());
                } else {
                    check(entry.getValue(), inner, document, at + "/" + entry.getKey(), faults);
                }
            });
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            check(value.get(i), schema.path("items"), document, at + "/" + i, faults);
        }
    }

    @Test
    void shouldServeSwaggerUiWithoutAnyAddressOutside(Running graph) throws Exception {
        HttpResponse<String> page = graph.get("/docs", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("/openapi.json").doesNotContain("http://", "https://");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).startsWith("default-src 'self'").doesNotContain("http"));
        Matcher asset = Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page.body());
        int assets = 0;
        while (asset.find()) {
            assertThat(graph.get(asset.group(1)).statusCode())
                    .as(asset.group(1))
                    .isEqualTo(200);
            assets++;
        }
        assertThat(assets).isGreaterThan(2);
    }
}
