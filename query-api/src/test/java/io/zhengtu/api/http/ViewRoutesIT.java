package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Asked;
import io.zhengtu.api.ServedGraph.Running;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ServedGraph.class)
class ViewRoutesIT {
    @Test
    void shouldLandOnTheIndustriesThatProjectsAndParksSupport(Running graph) throws Exception {
        JsonNode picture = graph.json("/api/views/landing");

        assertThat(picture.path("entities").findValuesAsText("name"))
                .containsExactlyInAnyOrder("船燃产业", "临港经济开发区", "远帆船燃调和项目");
        assertThat(picture.path("links").findValuesAsText("relationship")).containsExactly("SUPPORTS", "SUPPORTS");
        assertThat(picture.at("/links/0/to").asText()).isEqualTo("industry-C2511");
    }

    @Test
    void shouldGiveSomeEntitiesWithAllThatLinksThem(Running graph) throws Exception {
        JsonNode picture =
                graph.json("/api/views/graph?id=industry-C2511,enterprise-0000000000000001,project-0000000000000001");

        assertThat(picture.path("entities").findValuesAsText("id"))
                .containsExactly("enterprise-0000000000000001", "industry-C2511", "project-0000000000000001");
        assertThat(picture.path("links").findValuesAsText("relationship"))
                .containsExactlyInAnyOrder("OPERATES_IN", "SUPPORTS");
        assertThat(picture.at("/entities/1/degree").asInt()).isEqualTo(6);
        assertThat(picture.path("unknown")).isEmpty();
    }

    @Test
    void shouldSayWhichIdsNothingBears(Running graph) throws Exception {
        JsonNode picture = graph.json("/api/views/graph?id=industry-C2511,none,none");

        assertThat(picture.path("entities")).hasSize(1);
        assertThat(picture.at("/unknown/0").asText()).isEqualTo("none");
        assertThat(picture.path("unknown")).hasSize(1);
    }

    @Test
    void shouldRefuseAPictureOfNothingAndOfTooMuch(Running graph) throws Exception {
        String many = IntStream.range(0, 201).mapToObj(number -> "e" + number).collect(Collectors.joining(","));

        assertThat(graph.json("/api/views/graph").path("detail").asText()).contains("id is missing");
        assertThat(graph.json("/api/views/graph?id=" + many).path("detail").asText())
                .contains("201 ids", "at most 200");
        assertThat(graph.json("/api/views/graph?id=one,,two").path("status").asInt())
                .isEqualTo(400);
    }

    @Test
    void shouldPutProjectsWithTheirStagesAndLinks(Running graph) throws Exception {
        JsonNode stages = graph.json("/api/views/stages");

        assertThat(stages.path("total").asInt()).isEqualTo(1);
        assertThat(stages.at("/order/0").asText()).isEqualTo("PROPOSED");
        assertThat(stages.at("/results/0/project/stage").asText()).isEqualTo("SIGNED");
        assertThat(stages.at("/results/0/plannedStage").asText()).isEqualTo("STARTED");
        assertThat(stages.at("/results/0/industries/0/name").asText()).isEqualTo("船燃产业");
        assertThat(stages.at("/results/0/undertakers/0/name").asText()).isEqualTo("远帆石油");
        assertThat(stages.at("/results/0/policies").isArray()).isTrue();
    }

    @Test
    void shouldSayWhichPoliciesAdvanceAProject(@Asked Running graph) throws Exception {
        JsonNode all = graph.json("/api/views/stages").path("results");

        assertThat(all).hasSize(2).anySatisfy(one -> {
            assertThat(one.at("/project/name").asText()).isEqualTo("星海船坞扩建项目");
            assertThat(one.path("policies").findValuesAsText("name")).containsExactly("“工业强区”行动");
        });
    }

    @Test
    void shouldListPlacesWithWhatTheyArePartOf(Running graph) throws Exception {
        JsonNode places = graph.json("/api/views/places?limit=2");

        assertThat(places.path("total").asInt()).isEqualTo(3);
        assertThat(places.path("results")).hasSize(2);
        assertThat(graph.json("/api/views/places")
                        .path("results")
                        .findValue("within")
                        .isArray())
                .isTrue();
        assertThat(graph.json("/api/views/places").toString()).contains("\"within\":[{\"id\":\"region-211100\"");
    }

    @Test
    void shouldGiveTheSentencesBehindALink(Running graph) throws Exception {
        JsonNode link = graph.json("/api/links/park-0000000000000001/SUPPORTS/industry-C2511");

        assertThat(link.at("/from/name").asText()).isEqualTo("临港经济开发区");
        assertThat(link.path("total").asInt()).isEqualTo(1);
        assertThat(link.at("/statements/0/rule").asText()).isEqualTo("fixture.fact");
        assertThat(link.at("/statements/0/confidence").asDouble()).isEqualTo(0.85);
        assertThat(link.at("/statements/0/report/id").asText()).isEqualTo("211104-2025");
        assertThat(link.at("/statements/0/evidence/0/text").asText()).startsWith("临港经济开发区做强");
    }

    @Test
    void shouldTellALinkThatIsNotThereFromOneThatCannotBe(Running graph) throws Exception {
        assertThat(graph.get("/api/links/park-0000000000000001/PRODUCES/industry-C2511")
                        .statusCode())
                .isEqualTo(404);
        assertThat(graph.json("/api/links/park-0000000000000001/LIKES/industry-C2511")
                        .path("detail")
                        .asText())
                .contains("SUPPORTS", "not 'LIKES'");
    }
}
