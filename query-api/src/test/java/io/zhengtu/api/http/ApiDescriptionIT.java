package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import io.zhengtu.api.http.ApiDocument.Operation;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ServedGraph.class)
class ApiDescriptionIT {
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
        "/api/industries/{industry}/supporters, /api/industries/石化/supporters?limit=2, 200",
        "/api/industries/{industry}/supporters, /api/industries/船然产业/supporters, 404",
        "/api/entities/{id}, /api/entities/project-0000000000000001, 200",
        "/api/entities/{id}, /api/entities/industry-A04, 200",
        "/api/entities/{id}/neighbours, /api/entities/industry-C2511/neighbours?limit=2, 200",
        "/api/paths, /api/paths?from=远帆石油&to=石化, 200",
        "/api/paths, /api/paths?from=渔业&to=没有这个名字, 404",
        "/api/targets, /api/targets?place=大洼区&indicator=地区生产总值, 200",
        "/api/queries/{name}, /api/queries/industry-projects?industry=船燃, 200",
        "/api/queries/{name}, /api/queries/indicator-fate?indicator=地区生产总值&explain=true, 200",
        "/api/queries/{name}, /api/queries/industry-projects, 400",
        "/api/search, /api/search?q=cr&explain=true, 200",
        "/api/views/graph, '/api/views/graph?id=industry-C2511,project-0000000000000001', 200",
        "/api/links/{from}/{relationship}/{to}, /api/links/park-0000000000000001/SUPPORTS/industry-C2511, 200",
        "/api/ready, /api/ready?x=1, 400"
    })
    void shouldAnswerAsDescribed(String path, String request, int status, Running graph) throws Exception {
        ApiDocument document = ApiDocument.of(graph);
        HttpResponse<String> answer = graph.get(request);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        Operation operation = document.operations().stream()
                .filter(one -> one.path().equals(path) && one.reads())
                .findFirst()
                .orElseThrow();
        assertThat(document.faults(operation, answer)).isEmpty();
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
