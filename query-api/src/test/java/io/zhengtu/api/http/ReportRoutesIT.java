package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ServedGraph.class)
class ReportRoutesIT {
    @Test
    void shouldListReportsTheLatestFirst(Running graph) throws Exception {
        JsonNode answer = graph.json("/api/reports");

        assertThat(answer.path("total").asInt()).isEqualTo(2);
        assertThat(answer.path("results").findValuesAsText("id")).containsExactly("211104-2025", "211104-2024");
        assertThat(answer.at("/results/0/deliveredOn").asText()).isEqualTo("2025-01-08");
        assertThat(answer.at("/results/0/place").asText()).isEqualTo("大洼区");
        assertThat(answer.at("/results/0/placeCode").asText()).isEqualTo("211104");
    }

    @Test
    void shouldTellWhatAReportHolds(Running graph) throws Exception {
        JsonNode report = graph.json("/api/reports/211104-2025");

        assertThat(report.at("/report/title").asText()).isEqualTo("2025年大洼区政府工作报告");
        assertThat(report.path("sentences").asInt()).isEqualTo(6);
        assertThat(report.path("entities").asInt()).isEqualTo(11);
        assertThat(report.path("statements").asInt()).isEqualTo(8);
        assertThat(report.path("targets").asInt()).isEqualTo(1);
        assertThat(report.path("outcomes").asInt()).isEqualTo(1);
        assertThat(report.path("sections").findValuesAsText("part")).containsExactly("REVIEW", "PLAN");
        assertThat(report.path("encoding").asText()).isEqualTo("UTF-8");
        assertThat(report.path("fingerprint").asText()).isEqualTo("fixture");
    }

    @Test
    void shouldOfferTheReportsOfThePlaceForAnUnknownId(Running graph) throws Exception {
        JsonNode problem = graph.json("/api/reports/211104-2035");

        assertThat(problem.path("status").asInt()).isEqualTo(404);
        assertThat(problem.path("suggestions").findValuesAsText("id")).contains("211104-2025");
    }

    @Test
    void shouldTellWhatWasDamaged(Running graph) throws Exception {
        JsonNode damage = graph.json("/api/reports/211104-2025/damage");

        assertThat(damage.path("total").asInt()).isEqualTo(3);
        assertThat(damage.path("certain").asInt()).isEqualTo(1);
        assertThat(damage.path("chosen").asInt()).isEqualTo(1);
        assertThat(damage.path("unresolved").asInt()).isEqualTo(1);
        assertThat(damage.path("results").findValuesAsText("received")).containsExactly("蓬驰利", "与石化", "5.5%");
        JsonNode first = damage.path("results").path(0);
        assertThat(first.path("kind").asText()).isEqualTo("LOST_BYTES");
        assertThat(first.path("certainty").asText()).isEqualTo("CHOSEN");
        assertThat(first.path("alternatives")).extracting(JsonNode::asText).containsExactly("蓬驰力", "蓬池利");
        assertThat(first.path("end").asInt() - first.path("start").asInt()).isEqualTo(3);
        assertThat(first.path("cleanStart").asInt())
                .isEqualTo(first.path("start").asInt());
    }

    @Test
    void shouldPageThroughDamageOfAKind(Running graph) throws Exception {
        JsonNode one = graph.json("/api/reports/211104-2025/damage?kind=LOST_BYTES&limit=1");
        JsonNode two = graph.json("/api/reports/211104-2025/damage?kind=LOST_BYTES&limit=1&cursor="
                + one.path("next").asText());

        assertThat(one.path("total").asInt()).isEqualTo(2);
        assertThat(one.path("hasMore").asBoolean()).isTrue();
        assertThat(two.path("results").findValuesAsText("received")).containsExactly("5.5%");
        assertThat(two.path("hasMore").asBoolean()).isFalse();
        assertThat(two.has("next")).isFalse();
    }

    @Test
    void shouldFindNoDamageInASoundReport(Running graph) throws Exception {
        assertThat(graph.json("/api/reports/211104-2024/damage").path("total").asInt())
                .isZero();
    }
}
