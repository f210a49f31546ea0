package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the JSON schemas of the specification itself, which lie in the resources. */
@ExtendWith(ServedGraph.class)
class ReconciliationRoutesIT {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SPACE = "https://reconciliation-api.github.io/specs/0.2/schemas/";

    @Test
    void shouldDescribeTheService(Running graph) throws Exception {
        JsonNode manifest = valid("manifest", graph.json("/api/reconcile"));

        assertThat(manifest.path("versions").toString()).isEqualTo("[\"0.2\"]");
        String origin = graph.uri("/").toString().replaceAll("/$", "");
        assertThat(manifest.at("/preview/url").asText()).startsWith(origin);
        String view = manifest.at("/view/url").asText().replace(origin, "").replace("{{id}}", "industry-C2511");
        assertThat(graph.get(view).statusCode()).isEqualTo(200);
        for (String service : List.of("entity", "type", "property")) {
            JsonNode suggest = manifest.at("/suggest/" + service);
            String path = (suggest.path("service_url").asText()
                            + suggest.path("service_path").asText())
                    .replace(origin, "");
            assertThat(graph.get(path + "?prefix=a").statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void shouldFindCandidatesForABatchOfNames(Running graph) throws Exception {
        String batch = """
                {"q0": {"query": "船燃", "type": "Industry"},
                 "q1": {"query": "企鸿源石油", "limit": 3},
                 "q2": {"query": "不存在的名字zzz"},
                 "q3": {"query": "船燃产业", "type": ["Enterprise"]},
                 "q4": {"query": "船燃", "type": "Galaxy"}}""";
        valid("reconciliation-query-batch", MAPPER.readTree(batch));

        JsonNode answer = valid("reconciliation-result-batch", form(graph, "queries", batch, 200));

        JsonNode industry = answer.at("/q0/result/0");
        assertThat(industry.path("id").asText()).isEqualTo("industry-C2511");
        assertThat(industry.path("match").asBoolean()).isTrue();
        assertThat(industry.path("score").asDouble()).isEqualTo(97);
        assertThat(feature(industry, "alias")).isEqualTo(1);
        assertThat(feature(industry, "name")).isZero();
        JsonNode firm = answer.at("/q1/result/0");
        assertThat(firm.path("name").asText()).isEqualTo("企鸿源");
        assertThat(firm.path("match").asBoolean()).isFalse();
        assertThat(feature(firm, "similarity")).isEqualTo(0.6);
        assertThat(answer.at("/q2/result")).isEmpty();
        assertThat(answer.at("/q3/result").findValuesAsText("id")).doesNotContain("industry-C2511");
        assertThat(answer.at("/q4/result")).isEmpty();
        JsonNode byGet = graph.json("/api/reconcile?queries="
                + URLEncoder.encode(batch, StandardCharsets.UTF_8).replace("+", "%20"));
        assertThat(byGet).isEqualTo(answer);
    }

    @Test
    void shouldWeighPropertiesThatAQueryGives(Running graph) throws Exception {
        JsonNode answer = form(graph, "queries", """
                {"right": {"query": "远帆船燃调和项目", "properties": [{"pid": "SUPPORTS", "v": "船燃产业"}]},
                 "wrong": {"query": "远帆船燃调和项目", "properties": [{"pid": "SUPPORTS", "v": {"id": "industry-A04"}}]}}""", 200);

        assertThat(answer.at("/right/result/0/score").asDouble()).isEqualTo(100);
        assertThat(answer.at("/wrong/result/0/score").asDouble()).isEqualTo(70);
        assertThat(feature(answer.at("/right/result/0"), "property:SUPPORTS")).isEqualTo(1);
        assertThat(answer.at("/wrong/result/0/match").asBoolean()).isFalse();
    }

    @Test
    void shouldFillColumns(Running graph) throws Exception {
        String query = """
                {"ids": ["project-0000000000000001", "industry-C2511", "nothing"],
                 "properties": [{"id": "name"}, {"id": "stage"}, {"id": "plannedYear"}, {"id": "SUPPORTS"},
                                {"id": "inverse:OPERATES_IN"}]}""";
        valid("data-extension-query", MAPPER.readTree(query));

        JsonNode answer = valid("data-extension-response", form(graph, "extend", query, 200));

        JsonNode project = answer.at("/rows/project-0000000000000001");
        assertThat(project.at("/stage/0/str").asText()).isEqualTo("SIGNED");
        assertThat(project.at("/plannedYear/0/int").asInt()).isEqualTo(2025);
        assertThat(project.at("/SUPPORTS/0/id").asText()).isEqualTo("industry-C2511");
        assertThat(answer.at("/rows/industry-C2511/inverse:OPERATES_IN")).hasSize(2);
        assertThat(answer.at("/rows/nothing/name")).isEmpty();
        assertThat(answer.at("/meta")).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "entity, 船燃, suggest-entities-response, industry-C2511",
        "type, indus, suggest-types-response, Industry",
        "property, 阶段, suggest-properties-response, stage"
    })
    void shouldSuggestWhilePeopleType(String what, String prefix, String schema, String id, Running graph)
            throws Exception {
        JsonNode answer = valid(schema, graph.json("/api/reconcile/suggest/" + what + "?prefix=" + prefix));

        assertThat(answer.path("result").findValuesAsText("id")).contains(id);
        assertThat(graph.json("/api/reconcile/suggest/" + what + "?prefix=zzzzqqq")
                        .path("result"))
                .isEmpty();
        assertThat(graph.get("/api/reconcile/suggest/" + what).statusCode()).isEqualTo(400);
    }

    @Test
    void shouldProposeProperties(Running graph) throws Exception {
        JsonNode ofProjects =
                valid("data-extension-property-proposal", graph.json("/api/reconcile/properties?type=Project"));
        assertThat(ofProjects.path("properties").findValuesAsText("id")).contains("stage", "SUPPORTS");
        assertThat(graph.json("/api/reconcile/properties?type=Industry")
                        .path("properties")
                        .findValuesAsText("id"))
                .contains("SUPPORTS")
                .doesNotContain("stage");
        assertThat(graph.get("/api/reconcile/properties?type=Galaxy").statusCode())
                .isEqualTo(400);
    }

    @Test
    void shouldShowACard(Running graph) throws Exception {
        HttpResponse<String> card = graph.get("/api/reconcile/preview?id=policy-0000000000000001");

        assertThat(card.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(card.body()).contains("“减船转产”行动", "<small>Policy</small>", "开展“减船转产”行动。");
        assertThat(graph.get("/api/reconcile/preview?id=%3Cscript%3E").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "queries | {nonsense",
                "queries | []",
                "queries | {\"q\": 1}",
                "queries | {\"q\": {}}",
                "queries | {\"q\": {\"properties\": []}}",
                "extend | {\"ids\": [], \"properties\": [{\"id\": \"height\"}]}",
                "other | {}"
            })
    void shouldSayWhatIsWrong(String name, String text, Running graph) throws Exception {
        assertThat(form(graph, name, text, 400).path("detail").asText()).isNotEmpty();
    }

    private static double feature(JsonNode candidate, String id) {
        for (JsonNode feature : candidate.path("features")) {
            if (feature.path("id").asText().equals(id)) {
                return feature.path("value").asDouble();
            }
        }
        throw new AssertionError("No feature " + id + " in " + candidate);
    }

    private static JsonNode form(Running graph, String name, String value, int status) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(graph.uri("/api/reconcile"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .build();
        HttpResponse<String> answer = graph.client().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return MAPPER.readTree(answer.body());
    }

    private static JsonNode valid(String schema, JsonNode value) throws IOException {
        Map<String, String> schemas = new HashMap<>();
        for (String name : List.of(schema, "type")) {
            schemas.put(SPACE + name + ".json", resource(name));
        }
        // Authentication refers to a schema elsewhere; nothing here uses it.
        schemas.put(
                "http://swagger.io/v2/schema.json",
                "{\"definitions\":{\"securityDefinitions\":" + "{\"additionalProperties\":{}}}}");
        Schema read = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_7, builder -> builder.schemas(schemas))
                .getSchema(((com.fasterxml.jackson.databind.node.ObjectNode) MAPPER.readTree(resource(schema)))
                        .without(List.of("$schema")));
        assertThat(read.validate(value)).as("%s: %s", schema, value).isEmpty();
        return value;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in =
                ReconciliationRoutesIT.class.getResourceAsStream("/reconciliation-0.2/" + name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\"$schema\": \"http://json-schema.org/schema#\",", "");
        }
    }
}
