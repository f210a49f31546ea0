package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ServedGraph.class)
class ReportTextRoutesIT {
    @Test
    void shouldGiveSentencesWithAllThatWasDrawnFromThem(Running graph) throws Exception {
        JsonNode text = graph.json("/api/reports/211104-2025/sentences");

        assertThat(text.path("total").asInt()).isEqualTo(6);
        assertThat(text.path("hasMore").asBoolean()).isFalse();
        assertThat(text.path("sections").findValuesAsText("heading")).containsExactly("2024年工作回顾", "2025年工作安排");
        JsonNode sentence = text.at("/results/1");
        assertThat(sentence.path("ordinal").asInt()).isEqualTo(1);
        assertThat(sentence.path("mentions").findValuesAsText("text")).contains("企鸿源", "蓬驰利", "船燃产业");
        assertThat(sentence.at("/statements").findValuesAsText("relationship"))
                .containsExactlyInAnyOrder("OPERATES_IN", "OPERATES_IN", "SUPPORTS");
        assertThat(sentence.at("/statements/0/rule").asText()).isEqualTo("fixture.fact");
        assertThat(text.at("/results/0/measures/0/indicator").asText()).isEqualTo("地区生产总值");
        assertThat(text.at("/results/0/measures/0/kind").asText()).isEqualTo("OUTCOME");
    }

    @Test
    void shouldPageInTheOrderOfTheText(Running graph) throws Exception {
        JsonNode first = graph.json("/api/reports/211104-2025/sentences?limit=4");
        JsonNode second = graph.json("/api/reports/211104-2025/sentences?limit=4&cursor="
                + first.path("next").asText());

        assertThat(first.path("results").findValuesAsText("ordinal")).containsExactly("0", "1", "2", "3");
        assertThat(second.path("results").findValuesAsText("ordinal")).containsExactly("4", "5");
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void shouldSayThatTheFileIsNotAtHand(Running graph) throws Exception {
        JsonNode text = graph.json("/api/reports/211104-2025/sentences");

        assertThat(text.path("hasSource").asBoolean()).isFalse();
        assertThat(text.at("/results/0").has("source")).isFalse();
    }

    @Test
    void shouldRefuseACursorOfAnotherListAndAnUnknownReport(Running graph) throws Exception {
        String other = graph.json("/api/reports/211104-2024/sentences?limit=1")
                .path("next")
                .asText();
        assertThat(other).isNotEmpty();
        assertThat(graph.json("/api/reports/211104-2025/sentences?cursor=" + other)
                        .path("detail")
                        .asText())
                .contains("cursor is none that this server gave for this list");
        JsonNode unknown = graph.json("/api/reports/211104-2035/sentences");
        assertThat(unknown.path("status").asInt()).isEqualTo(404);
        assertThat(unknown.path("suggestions").findValuesAsText("id")).contains("211104-2025");
    }
}
