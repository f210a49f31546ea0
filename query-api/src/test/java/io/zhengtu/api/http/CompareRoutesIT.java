package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengtu.api.ComparedGraph;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ServedGraph.class)
class CompareRoutesIT {
    @Test
    void shouldLayTwoPlacesSideBySide() throws Exception {
        try (Running graph = new Running(ComparedGraph.reports())) {
            JsonNode answer = graph.json("/api/compare?places=大洼区,990201&year=2025");

            assertThat(answer.path("isWhole").asBoolean()).as("%s", answer).isTrue();
            assertThat(answer.at("/common/results/0/industry/name").asText()).isEqualTo("船燃产业");
            assertThat(answer.at("/common/total").asInt()).isEqualTo(1);
            assertThat(answer.at("/common/results/0/first").findValuesAsText("report"))
                    .isNotEmpty()
                    .containsOnly("211104-2025");
            assertThat(answer.at("/common/results/0/second/0/text").asText()).isEqualTo("船燃产业扩大规模，风电产业并网。");
            assertThat(answer.at("/onlyFirst/results").findValuesAsText("name")).containsExactly("石化产业");
            assertThat(answer.at("/onlySecond/results").findValuesAsText("name"))
                    .containsExactly("风电产业");
            JsonNode pair = answer.at("/targets/results/0");
            assertThat(pair.at("/indicator/name").asText()).isEqualTo("地区生产总值");
            assertThat(pair.path("unit").asText()).isEqualTo("%");
            assertThat(pair.path("year").asInt()).isEqualTo(2025);
            assertThat(pair.path("difference").asDouble()).isEqualTo(0.5);
            assertThat(pair.at("/first/0/evidence/0/text").asText()).isEqualTo("地区生产总值必保增长5.5%以上。");
            assertThat(pair.at("/second/0/evidence/0/report").asText()).isEqualTo("990201-2025");
            assertThat(graph.json("/api/compare?places=大洼区,月牙湾区")
                            .at("/targets/total")
                            .asInt())
                    .as("values for another year are no counterpart")
                    .isEqualTo(1);
        }
    }

    @Test
    void shouldLayTwoYearsSideBySide(Running graph) throws Exception {
        JsonNode answer = graph.json("/api/compare?years=2024,2025&place=大洼区&explain=true");

        assertThat(answer.at("/first/reports/0/id").asText()).as("%s", answer).isEqualTo("211104-2024");
        assertThat(answer.at("/second/reports").findValuesAsText("id")).containsExactly("211104-2025");
        assertThat(answer.at("/common/results")).isEmpty();
        assertThat(answer.at("/onlyFirst/results").findValuesAsText("name")).containsExactly("渔业");
        assertThat(answer.at("/onlySecond/results").findValuesAsText("name")).containsExactly("石化产业", "船燃产业");
        JsonNode pair = answer.at("/targets/results/0");
        assertThat(pair.at("/first/0/value").asDouble()).isEqualTo(5);
        assertThat(pair.at("/second/0/value").asDouble()).isEqualTo(5.5);
        assertThat(pair.at("/about/name").asText()).isEqualTo("大洼区");
        assertThat(answer.path("explain").findValuesAsText("query")).contains("ask/place-industries", "measures/list");
    }

    @Test
    void shouldCountWhatStandsInAPlaceAsItsOwn(Running graph) throws Exception {
        JsonNode answer = graph.json("/api/compare?places=大洼区,临港开发区&limit=1");

        assertThat(answer.at("/common/results/0/industry/name").asText())
                .as("%s", answer)
                .isEqualTo("船燃产业");
        assertThat(answer.at("/common/results/0/second/0/text").asText()).contains("临港经济开发区做强绿色船燃");
        assertThat(answer.at("/onlyFirst/total").asInt()).isEqualTo(2);
        assertThat(answer.at("/onlyFirst/results")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"years=1990%2C1991", "'years=1990,1991&place=盘锦市'", "'places=盘锦市,大洼区&year=1990'"})
    void shouldAnswerWithEmptyListsWhereThereIsNothing(String query, Running graph) throws Exception {
        JsonNode answer = graph.json("/api/compare?" + query);

        for (String list : new String[] {"common", "onlyFirst", "onlySecond", "targets"}) {
            assertThat(answer.path(list).path("total").asInt(-1))
                    .as("%s %s", list, answer)
                    .isZero();
            assertThat(answer.path(list).path("results").isArray()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', places",
        "'?places=大洼区', places",
        "'?places=大洼区,', places",
        "'?places=大洼区,盘锦市,临港开发区', places",
        "'?places=大洼区,全区', places",
        "'?years=2024,2024', years",
        "'?years=2024,soon', years",
        "'?years=2024,1', years",
        "'?years=2024', years",
        "'?years=2024,2025&places=大洼区,盘锦市', places",
        "'?years=2024,2025&year=2024', year",
        "'?places=大洼区,盘锦市&place=大洼区', place",
        "'?places=大洼区,盘锦市&limit=0', limit"
    })
    void shouldSayWhichParameterIsWrong(String query, String parameter, Running graph) throws Exception {
        JsonNode problem = graph.json("/api/compare" + query);

        assertThat(problem.path("status").asInt()).as("%s", problem).isEqualTo(400);
        assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
    }

    @Test
    void shouldOfferNearNamesForAnUnknownPlace(Running graph) throws Exception {
        JsonNode problem = graph.json("/api/compare?places=大洼区,盘金市");

        assertThat(problem.path("status").asInt()).as("%s", problem).isEqualTo(404);
        assertThat(problem.at("/suggestions/0/name").asText()).isEqualTo("盘锦市");
    }
}
