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
class MeasureRoutesIT {
    @ParameterizedTest
    @CsvSource({
        "/api/targets, 2",
        "/api/targets?indicator=地区生产总值, 2",
        "/api/targets?indicator=生产总值, 2",
        "/api/targets?indicator=地区生产总值&year=2025, 1",
        "/api/targets?indicator=国内生产总值, 2",
        "/api/targets?indicator=GDP&year=2025, 1",
        "/api/targets?year=2023, 0",
        "/api/targets?place=211104, 2",
        "/api/targets?place=大洼区&year=2024, 1",
        "/api/targets?place=全区, 2",
        "/api/targets?place=盘锦市, 0",
        "/api/outcomes, 1",
        "/api/outcomes?indicator=地区生产总值&year=2024, 1",
        "/api/outcomes?year=2025, 0"
    })
    void shouldFilterByIndicatorYearAndPlace(String path, int total, Running graph) throws Exception {
        JsonNode answer = graph.json(path);

        assertThat(answer.path("total").asInt()).as("%s", answer).isEqualTo(total);
        assertThat(answer.path("results")).hasSize(total);
    }

    @Test
    void shouldTellAllOfATarget(Running graph) throws Exception {
        JsonNode target = graph.json("/api/targets?year=2025").at("/results/0");

        assertThat(target.path("kind").asText()).isEqualTo("TARGET");
        assertThat(target.at("/indicator/name").asText()).isEqualTo("地区生产总值");
        assertThat(target.path("aspect").asText()).isEqualTo("GROWTH");
        assertThat(target.path("comparator").asText()).isEqualTo(">=");
        assertThat(target.path("value").asDouble()).isEqualTo(5.5);
        assertThat(target.path("unit").asText()).isEqualTo("%");
        assertThat(target.path("ambition").asText()).isEqualTo("COMMITTED");
        assertThat(target.at("/about/name").asText()).isEqualTo("大洼区");
        assertThat(target.at("/report/id").asText()).isEqualTo("211104-2025");
        assertThat(target.at("/evidence/0/text").asText()).isEqualTo("地区生产总值必保增长5.5%以上。");
        assertThat(target.path("related").findValuesAsText("relationship")).containsExactly("BASELINE");
        assertThat(target.at("/related/0/value").asDouble()).isEqualTo(4.6);
    }

    @Test
    void shouldShowWhatBecameOfAPromise(Running graph) throws Exception {
        JsonNode missed = graph.json("/api/targets?year=2024").at("/results/0/related");

        assertThat(missed.findValuesAsText("relationship")).containsExactly("MISSED_BY");
        assertThat(missed.at("/0/report").asText()).isEqualTo("211104-2025");
        assertThat(missed.at("/0/quote").asText()).isEqualTo("地区生产总值增长4.6%");
    }

    @Test
    void shouldPutTheLatestYearFirstAndPage(Running graph) throws Exception {
        JsonNode first = graph.json("/api/targets?limit=1");
        JsonNode second =
                graph.json("/api/targets?limit=1&cursor=" + first.path("next").asText());

        assertThat(first.at("/results/0/year").asInt()).isEqualTo(2025);
        assertThat(first.path("hasMore").asBoolean()).isTrue();
        assertThat(second.at("/results/0/year").asInt()).isEqualTo(2024);
        assertThat(second.path("hasMore").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/targets?indicator=地区生产总额, 地区生产总值",
        "/api/outcomes?place=大哇区, 大洼区",
        "/api/targets?indicator=犬只登记数, ''"
    })
    void shouldOfferNearNamesForAnUnknownOne(String path, String near, Running graph) throws Exception {
        JsonNode problem = graph.json(path);

        assertThat(problem.path("status").asInt()).as("%s", problem).isEqualTo(404);
        assertThat(problem.at("/suggestions/0/name").asText()).isEqualTo(near);
    }
}
