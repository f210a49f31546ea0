package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengtu.api.MeasuredGraph;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Asked;
import io.zhengtu.api.ServedGraph.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ServedGraph.class)
class IndicatorRoutesIT {
    @Test
    void shouldListWhatThereAreFiguresOf(Running graph) throws Exception {
        JsonNode answer = graph.json("/api/indicators");

        assertThat(answer.path("total").asInt()).as("%s", answer).isEqualTo(1);
        JsonNode product = answer.at("/results/0");
        assertThat(product.path("name").asText()).isEqualTo("地区生产总值");
        assertThat(product.path("targets").asInt()).isEqualTo(2);
        assertThat(product.path("outcomes").asInt()).isEqualTo(1);
        assertThat(product.path("reports").asInt()).isEqualTo(2);
        assertThat(product.path("firstYear").asInt()).isEqualTo(2024);
        assertThat(product.path("lastYear").asInt()).isEqualTo(2025);
        assertThat(graph.json("/api/indicators/" + product.path("id").asText() + "/series")
                        .path("lines"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/indicators?q=生产总值, 1",
        "/api/indicators?q=生產總值, 1",
        "/api/indicators?q=GDP, 1",
        "/api/indicators?q=收入, 0",
        "/api/indicators?year=2024, 1",
        "/api/indicators?year=2023, 0",
        "/api/indicators?place=大洼区, 1",
        "/api/indicators?place=盘锦市, 0"
    })
    void shouldFilterByNameYearAndPlace(String path, int total, Running graph) throws Exception {
        JsonNode answer = graph.json(path);

        assertThat(answer.path("total").asInt()).as("%s", answer).isEqualTo(total);
        assertThat(answer.path("results")).hasSize(total);
    }

    @Test
    void shouldGiveTheMostReportedFirstInPages() throws Exception {
        try (Running graph = new Running(MeasuredGraph.reports())) {
            JsonNode first = graph.json("/api/indicators?limit=2");
            JsonNode second = graph.json(
                    "/api/indicators?limit=2&cursor=" + first.path("next").asText());

            assertThat(first.path("total").asInt()).as("%s", first).isEqualTo(3);
            assertThat(first.path("hasMore").asBoolean()).isTrue();
            assertThat(first.path("results").findValuesAsText("name")).containsExactly("发电量", "出口总额");
            assertThat(second.path("results").findValuesAsText("name")).containsExactly("粮食产量");
            assertThat(second.path("hasMore").asBoolean()).isFalse();
            assertThat(graph.json("/api/indicators?year=2025").path("results").findValuesAsText("name"))
                    .containsExactly("出口总额", "发电量");
        }
    }

    @Test
    void shouldRefuseWhatItDoesNotKnow(Running graph) throws Exception {
        assertThat(graph.json("/api/indicators?dimension=1").path("parameter").asText())
                .isEqualTo("dimension");
        assertThat(graph.json("/api/indicators?year=1").path("parameter").asText())
                .isEqualTo("year");
        assertThat(graph.json("/api/indicators?place=企鸿源").path("status").asInt())
                .isEqualTo(404);
    }

    @Test
    void shouldJoinTargetsAndOutcomesOverYearsAndReports(Running graph) throws Exception {
        JsonNode answer = graph.json("/api/indicators/地区生产总值/series");

        assertThat(answer.path("lines")).as("%s", answer).hasSize(1);
        JsonNode line = answer.at("/lines/0");
        assertThat(line.path("aspect").asText()).isEqualTo("GROWTH");
        assertThat(line.at("/about/name").asText()).isEqualTo("大洼区");
        JsonNode last = line.at("/points/0");
        assertThat(last.path("year").asInt()).isEqualTo(2024);
        assertThat(last.at("/targets/0/fate").asText()).isEqualTo("MISSED");
        assertThat(last.at("/targets/0/target/evidence/0/report").asText()).isEqualTo("211104-2024");
        assertThat(last.at("/targets/0/decidedBy/0/report").asText()).isEqualTo("211104-2025");
        assertThat(last.at("/outcomes/0/value").asDouble()).isEqualTo(4.6);
        JsonNode next = line.at("/points/1");
        assertThat(next.at("/targets/0/fate").asText()).isEqualTo("OPEN");
        assertThat(next.at("/targets/0/target/related/0/relationship").asText()).isEqualTo("BASELINE");
        assertThat(next.path("outcomes")).isEmpty();
    }

    @Test
    void shouldMarkAPromiseThatWasKept(@Asked Running graph) throws Exception {
        JsonNode point = graph.json("/api/indicators/地区生产总值/series?place=栖霞湾区").at("/lines/0/points/0");

        assertThat(point.at("/targets/0/fate").asText()).isEqualTo("KEPT");
        assertThat(point.at("/targets/0/decidedBy/0/text").asText()).isEqualTo("地区生产总值增长5.6%。");
    }

    @Test
    void shouldAnswerWithNoLinesForAPlaceWithoutFigures(Running graph) throws Exception {
        JsonNode answer = graph.json("/api/indicators/地区生产总值/series?place=临港经济开发区");

        assertThat(answer.path("lines").isArray()).as("%s", answer).isTrue();
        assertThat(answer.path("lines")).isEmpty();
        assertThat(answer.at("/places/0/name").asText()).isEqualTo("临港经济开发区");
    }

    @Test
    void shouldSayWhatIsWrong(Running graph) throws Exception {
        assertThat(graph.json("/api/indicators/没有这个指标/series").path("status").asInt())
                .isEqualTo(404);
        assertThat(graph.json("/api/indicators/地区生产总值/series?place=企鸿源")
                        .path("status")
                        .asInt())
                .isEqualTo(404);
        assertThat(graph.json("/api/indicators/地区生产总值/series?year=2024")
                        .path("parameter")
                        .asText())
                .isEqualTo("year");
    }
}
