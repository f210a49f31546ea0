package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Asked;
import io.zhengtu.api.ServedGraph.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ServedGraph.class)
class SeriesRoutesIT {
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
