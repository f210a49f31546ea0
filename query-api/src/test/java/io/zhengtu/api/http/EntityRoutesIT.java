package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Session;

@ExtendWith(ServedGraph.class)
class EntityRoutesIT {
    private static final String NEIGHBOURS = "/api/entities/industry-C2511/neighbours";

    @Test
    void shouldTellWhatAnEntityIs(Running graph) throws Exception {
        JsonNode project = graph.json("/api/entities/project-0000000000000001");

        assertThat(project.path("type").asText()).isEqualTo("Project");
        assertThat(project.path("name").asText()).isEqualTo("远帆船燃调和项目");
        assertThat(project.path("aliases").path(0).asText()).isEqualTo("船燃调和项目");
        assertThat(project.path("stage").asText()).isEqualTo("SIGNED");
        assertThat(project.path("plannedStage").asText()).isEqualTo("STARTED");
        assertThat(project.path("plannedYear").asInt()).isEqualTo(2025);
        assertThat(project.has("code")).isFalse();
    }

    @Test
    void shouldCountLinksByKindAndShowMentions(Running graph) throws Exception {
        JsonNode industry = graph.json("/api/entities/industry-C2511");

        assertThat(industry.path("code").asText()).isEqualTo("C2511");
        assertThat(industry.path("links").toString())
                .contains("{\"relationship\":\"OPERATES_IN\",\"direction\":\"IN\",\"type\":\"Enterprise\",\"count\":2}")
                .contains("{\"relationship\":\"BELONGS_TO\",\"direction\":\"OUT\",\"type\":\"Industry\",\"count\":1}");
        assertThat(industry.path("mentionsTotal").asInt())
                .isEqualTo(industry.path("mentions").size())
                .isPositive();
        JsonNode mention = industry.path("mentions").path(0);
        assertThat(mention.path("mention").asText()).isEqualTo("船燃产业");
        assertThat(mention.at("/sentence/text").asText()).contains("船燃产业");
    }

    @Test
    void shouldLinkNothingWhereNothingIs(Running graph) throws Exception {
        JsonNode fishery = graph.json("/api/entities/industry-A04");

        assertThat(fishery.path("links")).isEmpty();
        assertThat(graph.json("/api/entities/industry-A04/neighbours")
                        .path("total")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 6",
        "?relationship=SUPPORTS, 3",
        "'?relationship=SUPPORTS,BELONGS_TO', 4",
        "?direction=OUT, 1",
        "?type=Enterprise, 2",
        "?type=Enterprise&relationship=SUPPORTS, 0",
        "?type=Enterprise&type=Park&direction=IN, 3"
    })
    void shouldFilterNeighbours(String query, int total, Running graph) throws Exception {
        JsonNode answer = graph.json(NEIGHBOURS + query);

        assertThat(answer.path("total").asInt()).as("%s", answer).isEqualTo(total);
        assertThat(answer.path("totalIsExact").asBoolean()).isTrue();
        assertThat(answer.path("results")).hasSize(total);
    }

    @Test
    void shouldShowDirectionAndEvidenceOfANeighbour(Running graph) throws Exception {
        JsonNode out = graph.json(NEIGHBOURS + "?direction=OUT").path("results").path(0);

        assertThat(out.at("/entity/name").asText()).isEqualTo("石化产业");
        assertThat(out.path("relationship").asText()).isEqualTo("BELONGS_TO");
        assertThat(out.path("direction").asText()).isEqualTo("OUT");
        assertThat(out.path("years").toString()).isEqualTo("[2025]");
        assertThat(out.at("/evidence/0/text").asText()).isEqualTo("船燃与石化产业一体发展。");
        assertThat(out.at("/evidence/0/rule").asText()).isEqualTo("fixture.fact");
    }

    @Test
    void shouldGiveEachNeighbourOnceOverAllPages(Running graph) throws Exception {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        JsonNode page;
        do {
            page = graph.json(NEIGHBOURS + "?limit=1" + cursor);
            assertThat(page.path("total").asInt()).isEqualTo(6);
            page.path("results").forEach(row -> seen.add(row.at("/entity/id").asText()));
            cursor = "&cursor=" + page.path("next").asText();
        } while (page.path("hasMore").asBoolean());

        assertThat(seen).hasSize(6).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"industry-C9999", "船燃", "..", "%20x"})
    void shouldSayThatAnIdIsUnknown(String id, Running graph) throws Exception {
        for (String path : List.of("/api/entities/" + id, "/api/entities/" + id + "/neighbours")) {
            assertThat(graph.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void shouldOfferTheIdForAName(Running graph) throws Exception {
        JsonNode problem = graph.json("/api/entities/企鸿源");

        assertThat(problem.at("/suggestions/0/id").asText()).isEqualTo("enterprise-0000000000000001");
    }

    @Test
    void shouldLeadOnFromAFormerId(Running graph) throws Exception {
        String former = "enterprise-00000000000000ff";
        String now = "enterprise-0000000000000001";
        try (Session session = graph.store().driver().session()) {
            session.run(
                            "MATCH (entity:Entity {id: $now}) CREATE (:FormerId {id: $former})-[:LEADS_TO]->(entity)",
                            Map.of("now", now, "former", former))
                    .consume();
            try {
                assertThat(graph.get("/api/entities/" + former))
                        .returns(308, HttpResponse::statusCode)
                        .returns(Optional.of("/api/entities/" + now), EntityRoutesIT::location);
                assertThat(graph.get("/api/entities/" + former + "/neighbours?direction=OUT&limit=1"))
                        .returns(308, HttpResponse::statusCode)
                        .returns(
                                Optional.of("/api/entities/" + now + "/neighbours?direction=OUT&limit=1"),
                                EntityRoutesIT::location);
                assertThat(graph.json("/api/paths?from=" + former + "&to=industry-C2511")
                                .at("/from/id")
                                .asText())
                        .isEqualTo(now);
            } finally {
                session.run("MATCH (former:FormerId) DETACH DELETE former").consume();
            }
        }
        assertThat(graph.get("/api/entities/" + former).statusCode()).isEqualTo(404);
    }

    private static Optional<String> location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location");
    }
}
