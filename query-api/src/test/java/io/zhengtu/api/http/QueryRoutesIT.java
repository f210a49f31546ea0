package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Session;

@ExtendWith(ServedGraph.class)
class QueryRoutesIT {
    @Test
    void shouldListWhatCanBeAskedWithItsParameters(Running graph) throws Exception {
        JsonNode all = graph.json("/api/queries");

        assertThat(all.path("total").asInt())
                .isGreaterThan(25)
                .isEqualTo(all.path("results").size());
        for (JsonNode query : all.path("results")) {
            if (query.path("name").asText().equals("industry-projects")) {
                assertThat(query.path("purpose").asText()).isNotBlank();
                assertThat(query.at("/parameters/0/name").asText()).isEqualTo("industry");
                assertThat(query.at("/parameters/0/required").asBoolean()).isTrue();
                assertThat(query.at("/parameters/0/entityTypes/0").asText()).isEqualTo("Industry");
                assertThat(query.at("/columns/0/name").asText()).isEqualTo("entity");
                assertThat(query.path("cypher").asText()).contains("$industry");
                return;
            }
        }
        throw new AssertionError("industry-projects is not listed: " + all);
    }

    @Test
    void shouldRunEachQueryWithItsExamples(Running graph) throws Exception {
        for (JsonNode query : graph.json("/api/queries").path("results")) {
            StringBuilder path =
                    new StringBuilder("/api/queries/" + query.path("name").asText() + "?limit=3");
            for (JsonNode parameter : query.path("parameters")) {
                if (parameter.path("required").asBoolean()) {
                    String example = parameter.path("indicator").asBoolean()
                            ? "地区生产总值"
                            : parameter.path("example").asText();
                    path.append('&')
                            .append(parameter.path("name").asText())
                            .append('=')
                            .append(example);
                }
            }
            var answer = graph.get(path.toString());
            assertThat(answer.statusCode()).as("%s %s", path, answer.body()).isIn(200, 404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "industry-projects?industry=船燃, 远帆船燃调和项目",
        "industry-enterprises?industry=船燃产业&limit=1, 企鸿源",
        "industry-parks?industry=石化产业, 临港经济开发区",
        "industry-events?industry=industry-C2511, 中国北方船用燃料生产基地高质量发展大会",
        "entity-projects?entity=远帆石油, 远帆船燃调和项目",
        "project-undertakers?project=远帆船燃调和项目, 远帆石油",
        "entity-industries?entity=企鸿源, 船燃产业",
        "place-whole?place=大洼区, 盘锦市",
        "stage-projects?stage=SIGNED, 远帆船燃调和项目",
        "planned-projects?year=2025&place=大洼区, 远帆船燃调和项目"
    })
    void shouldAnswerWithEvidence(String query, String first, Running graph) throws Exception {
        JsonNode answer = graph.json("/api/queries/" + query);

        assertThat(answer.at("/results/0/values/entity/name").asText())
                .as("%s", answer)
                .isEqualTo(first);
        assertThat(answer.at("/results/0/evidence/0/text").asText()).isNotBlank();
        assertThat(answer.path("arguments")).isNotEmpty();
    }

    @Test
    void shouldTellWhichPromisesWereKept(Running graph) throws Exception {
        JsonNode answer = graph.json("/api/queries/indicator-fate?indicator=地区生产总值");

        assertThat(answer.path("results").findValuesAsText("fate")).containsExactly("OPEN", "MISSED");
        assertThat(answer.at("/results/1/values/outcome/value").asDouble()).isEqualTo(4.6);
        assertThat(graph.json("/api/queries/promises?year=2024").path("results").findValuesAsText("fate"))
                .containsExactly("MISSED");
        JsonNode missed = graph.json("/api/queries/promises-missed?year=2024").at("/results/0");
        assertThat(missed.path("evidence").findValuesAsText("report")).containsExactly("211104-2024", "211104-2025");
    }

    @ParameterizedTest
    @CsvSource({"industry-policies?industry=渔业", "stage-projects?stage=OPERATING", "promises-kept?year=2024"})
    void shouldAnswerWithAnEmptyListWhereThereIsNothing(String query, Running graph) throws Exception {
        JsonNode answer = graph.json("/api/queries/" + query);

        assertThat(answer.path("results").isArray()).as("%s", answer).isTrue();
        assertThat(answer.path("results")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "industry-projects, 400, industry",
        "industry-projects?industry=船燃&x=1, 400, x",
        "industry-projects?industry=企鸿源, 404, ''",
        "stage-projects?stage=DONE, 400, stage",
        "promises-kept?year=soon, 400, year",
        "promises-kept?year=25, 400, year",
        "promises-kept?explain=perhaps, 400, explain",
        "industry-project?industry=船燃, 404, ''",
        "industry-project, 404, ''"
    })
    void shouldSayWhatIsWrong(String query, int status, String parameter, Running graph) throws Exception {
        JsonNode problem = graph.json("/api/queries/" + query);

        assertThat(problem.path("status").asInt()).as("%s", problem).isEqualTo(status);
        assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/queries/industry-projects?industry=船燃",
        "/api/industries/船燃/supporters",
        "/api/search?q=\\'}) DETACH DELETE n //",
        "/api/targets?place=大洼区",
        "/api/paths?from=远帆石油&to=石化产业"
    })
    void shouldShowCypherThatCanBePasted(String path, Running graph) throws Exception {
        JsonNode answer =
                graph.json(path.replace(" ", "%20").replace("\\", "%5C").replace("}", "%7D")
                        + "&explain=true".replace("&", path.contains("?") ? "&" : "?"));

        assertThat(answer.path("explain")).as("%s", answer).isNotEmpty();
        try (Session session = graph.store().driver().session()) {
            for (JsonNode query : answer.path("explain")) {
                assertThat(query.path("cypher").asText()).doesNotContain("$");
                assertThat(query.path("browser").asText())
                        .startsWith("http://localhost:")
                        .contains("/browser/?dbms=neo4j://neo4j@localhost:")
                        .endsWith(
                                "&cmd=edit&arg=" + encoded(query.path("cypher").asText()));
                session.run("EXPLAIN " + query.path("cypher").asText()).consume();
            }
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
