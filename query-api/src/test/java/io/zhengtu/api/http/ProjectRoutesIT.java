package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ServedGraph.class)
class ProjectRoutesIT {
    @ParameterizedTest
    @CsvSource({
        "''",
        "stage=SIGNED",
        "'stage=SIGNED,OPERATING'",
        "industry=船燃",
        "industry=石化产业",
        "place=大洼区",
        "enterprise=远帆石油",
        "year=2025",
        "stage=SIGNED&industry=船燃&enterprise=远帆石油&year=2025"
    })
    void shouldFindTheProject(String filter, Running graph) throws Exception {
        JsonNode answer = graph.json("/api/projects?" + filter);

        assertThat(answer.path("total").asInt()).as("%s", answer).isEqualTo(1);
        assertThat(answer.at("/results/0/project/name").asText()).isEqualTo("远帆船燃调和项目");
        assertThat(answer.at("/results/0/industries/0/name").asText()).isEqualTo("船燃产业");
        assertThat(answer.at("/results/0/undertakers/0/name").asText()).isEqualTo("远帆石油");
        assertThat(answer.at("/results/0/plannedStage").asText()).isEqualTo("STARTED");
        assertThat(answer.at("/results/0/evidence/0/text").asText()).contains("船燃调和项目");
    }

    @Test
    void shouldCountByEachProperty(Running graph) throws Exception {
        JsonNode facets = graph.json("/api/projects").path("facets");

        assertThat(facets.findValuesAsText("name"))
                .contains("stage", "industry", "place", "enterprise", "year", "SIGNED", "船燃产业", "远帆石油", "2025");
        assertThat(facets.at("/0/values/0/count").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"stage=OPERATING", "industry=渔业", "year=2024", "enterprise=企鸿源"})
    void shouldAnswerWithAnEmptyListWhereNoneFits(String filter, Running graph) throws Exception {
        JsonNode answer = graph.json("/api/projects?" + filter);

        assertThat(answer.path("total").asInt()).as("%s", answer).isZero();
        assertThat(answer.path("results").isArray()).isTrue();
        assertThat(answer.path("results")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "stage=DONE, 400, stage",
        "year=1, 400, year",
        "limit=x, 400, limit",
        "cursor=!, 400, cursor",
        "owner=x, 400, owner",
        "industry=没有这个产业名, 404, ''",
        "place=企鸿源, 404, ''"
    })
    void shouldSayWhatIsWrong(String filter, int status, String parameter, Running graph) throws Exception {
        JsonNode problem = graph.json("/api/projects?" + filter);

        assertThat(problem.path("status").asInt()).as("%s", problem).isEqualTo(status);
        assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
    }
}
