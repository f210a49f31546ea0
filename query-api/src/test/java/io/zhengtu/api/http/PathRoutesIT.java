package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ServedGraph.class)
class PathRoutesIT {
    @Test
    void shouldGiveThePathWithTheSentencesOfEachHop(Running graph) throws Exception {
        JsonNode answer = graph.json("/api/paths?from=远帆石油&to=石化");

        JsonNode path = answer.at("/results/0");
        assertThat(path.path("length").asInt()).as("%s", answer).isEqualTo(3);
        assertThat(path.path("entities").findValuesAsText("name")).containsExactly("远帆石油", "远帆船燃调和项目", "船燃产业", "石化产业");
        assertThat(path.path("hops").findValuesAsText("relationship"))
                .containsExactly("UNDERTAKES", "SUPPORTS", "BELONGS_TO");
        assertThat(path.path("basis").asText()).isEqualTo("INFERRED");
        assertThat(path.path("confidence").asDouble()).isEqualTo(0.9 * 0.6 * 0.7);
        assertThat(path.at("/hops/0/evidence/0/text").asText()).contains("远帆石油的船燃调和项目");
        assertThat(path.at("/hops/2/evidence/0/text").asText()).isEqualTo("船燃与石化产业一体发展。");
    }

    @Test
    void shouldFollowRelationshipsAgainstTheirDirection(Running graph) throws Exception {
        JsonNode path = graph.json("/api/paths?from=企鸿源&to=临港经济开发区").at("/results/0");

        assertThat(path.path("entities").findValuesAsText("name")).containsExactly("企鸿源", "船燃产业", "临港经济开发区");
        assertThat(path.at("/hops/1/from/name").asText()).isEqualTo("临港经济开发区");
        assertThat(path.at("/hops/1/to/name").asText()).isEqualTo("船燃产业");
    }

    @Test
    void shouldPassThroughEntitiesOnlyAndThroughEachOnce(Running graph) throws Exception {
        Set<String> types =
                Set.of("Industry", "Enterprise", "Project", "Park", "Event", "Region", "Policy", "Town", "Product");
        for (JsonNode path : graph.json("/api/paths?from=企鸿源&to=远帆石油&maxHops=6").path("results")) {
            assertThat(types).containsAll(path.path("entities").findValuesAsText("type"));
            assertThat(path.path("entities").findValuesAsText("id")).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({"渔业, 企鸿源, 6", "远帆石油, 石化产业, 2", "大洼区, 船燃产业, 6"})
    void shouldAnswerWithAnEmptyListWhereOnlyReportsJoinThem(String from, String to, int hops, Running graph)
            throws Exception {
        JsonNode answer = graph.json("/api/paths?from=" + from + "&to=" + to + "&maxHops=" + hops);

        assertThat(answer.path("results").isArray()).as("%s", answer).isTrue();
        assertThat(answer.path("results")).isEmpty();
        assertThat(answer.path("hasMore").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'?from=企鸿源', to",
        "'?to=企鸿源', from",
        "'?from=企鸿源&to=企鸿源', to",
        "'?from=船燃&to=船用燃料', to",
        "'?from=企鸿源&to=船燃&maxHops=0', maxHops",
        "'?from=企鸿源&to=船燃&maxHops=7', maxHops",
        "'?from=企鸿源&to=船燃&maxHops=many', maxHops",
        "'?from=企鸿源&to=船燃&limit=0', limit",
        "'?from=&to=船燃', from"
    })
    void shouldSayWhichParameterIsWrong(String query, String parameter, Running graph) throws Exception {
        JsonNode problem = graph.json("/api/paths" + query);

        assertThat(problem.path("status").asInt()).as("%s", problem).isEqualTo(400);
        assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
    }

    @Test
    void shouldOfferNearNamesForAnUnknownEnd(Running graph) throws Exception {
        JsonNode problem = graph.json("/api/paths?from=企鸿园&to=船燃");

        assertThat(problem.path("status").asInt()).isEqualTo(404);
        assertThat(List.of(problem.at("/suggestions/0/name").asText())).containsExactly("企鸿源");
    }
}
