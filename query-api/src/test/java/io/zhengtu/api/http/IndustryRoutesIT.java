package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ServedGraph.class)
class IndustryRoutesIT {
    private static final String SHIP_FUEL = "/api/industries/船燃/supporters";

    @ParameterizedTest
    @CsvSource({
        "industry-C2511, ID",
        "船燃产业, NAME",
        "船燃, ALIAS",
        "船用燃料, ALIAS",
        "绿色船燃, ALIAS",
        "“船燃”行业, VARIANT",
        "用燃料, PART"
    })
    void shouldFindTheIndustryByAnyOfItsNames(String name, String match, Running graph) throws Exception {
        JsonNode answer = graph.json("/api/industries/" + name + "/supporters");

        assertThat(answer.at("/industry/id").asText()).as("%s", answer).isEqualTo("industry-C2511");
        assertThat(answer.path("matchedBy").asText()).isEqualTo(match);
        assertThat(names(answer)).containsExactly("企鸿源", "蓬驰利", "临港经济开发区", "中国北方船用燃料生产基地高质量发展大会", "远帆船燃调和项目", "远帆石油");
    }

    @Test
    void shouldShowWhatEachRowRestsOn(Running graph) throws Exception {
        JsonNode park = row(graph.json(SHIP_FUEL), "临港经济开发区");

        assertThat(park.path("relationship").asText()).isEqualTo("SUPPORTS");
        assertThat(park.path("basis").asText()).isEqualTo("STATED");
        assertThat(park.path("confidence").asDouble()).isEqualTo(0.85);
        assertThat(park.path("direct").asBoolean()).isTrue();
        JsonNode sentence = park.path("evidence").path(0);
        assertThat(sentence.path("text").asText()).startsWith("临港经济开发区做强绿色船燃");
        assertThat(sentence.path("report").asText()).isEqualTo("211104-2025");
        assertThat(sentence.path("title").asText()).isEqualTo("2025年大洼区政府工作报告");
        assertThat(sentence.path("ordinal").asInt()).isEqualTo(3);
        assertThat(sentence.path("end").asInt() - sentence.path("start").asInt())
                .isEqualTo(sentence.path("text").asText().length());
    }

    @Test
    void shouldShowThePathOfIndirectSupport(Running graph) throws Exception {
        JsonNode owner = row(graph.json(SHIP_FUEL), "远帆石油");

        assertThat(owner.path("direct").asBoolean()).isFalse();
        assertThat(owner.path("relationship").asText()).isEqualTo("UNDERTAKES");
        assertThat(owner.path("basis").asText()).isEqualTo("INFERRED");
        assertThat(owner.path("confidence").asDouble()).isEqualTo(0.9 * 0.6);
        assertThat(owner.path("path").findValuesAsText("relationship")).containsExactly("UNDERTAKES", "SUPPORTS");
        assertThat(owner.at("/path/0/to/name").asText()).isEqualTo("远帆船燃调和项目");
        assertThat(owner.at("/path/1/to/name").asText()).isEqualTo("船燃产业");
        assertThat(owner.at("/path/1/evidence")).isNotEmpty();
    }

    @Test
    void shouldCountWhatSupportsANarrowerIndustry(Running graph) throws Exception {
        JsonNode answer = graph.json("/api/industries/石化/supporters");

        JsonNode enterprise = row(answer, "企鸿源");
        assertThat(enterprise.path("path").findValuesAsText("relationship"))
                .containsExactly("OPERATES_IN", "BELONGS_TO");
        assertThat(enterprise.path("direct").asBoolean()).isFalse();
        assertThat(answer.path("total").asInt()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"Enterprise, 企鸿源;蓬驰利;远帆石油", "Park, 临港经济开发区", "'Park,Project', 临港经济开发区;远帆船燃调和项目", "Policy, ''"})
    void shouldAnswerWithTheAskedTypesOnly(String types, String expected, Running graph) throws Exception {
        assertThat(String.join(";", names(graph.json(SHIP_FUEL + "?type=" + types))))
                .isEqualTo(expected);
    }

    @Test
    void shouldAnswerWithAnEmptyListWhereNobodySupportsAnIndustry(Running graph) throws Exception {
        JsonNode answer = graph.json("/api/industries/渔业/supporters");

        assertThat(answer.at("/industry/name").asText()).isEqualTo("渔业");
        assertThat(answer.path("total").asInt()).isZero();
        assertThat(answer.path("hasMore").asBoolean()).isFalse();
        assertThat(answer.path("results").isArray()).isTrue();
        assertThat(answer.path("results")).isEmpty();
    }

    @Test
    void shouldGiveEachSupporterOnceOverAllPages(Running graph) throws Exception {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        JsonNode page;
        do {
            page = graph.json(SHIP_FUEL + "?limit=4" + cursor);
            assertThat(page.path("total").asInt()).isEqualTo(6);
            seen.addAll(names(page));
            cursor = "&cursor=" + page.path("next").asText();
        } while (page.path("hasMore").asBoolean());

        assertThat(seen).isEqualTo(names(graph.json(SHIP_FUEL)));
        assertThat(page.has("next")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"船然产业, 船燃产业", "船燃料, 船燃产业", "石华, 石化产业", "临港经济开发区, ''"})
    void shouldOfferNearNamesForAnUnknownOne(String name, String near, Running graph) throws Exception {
        JsonNode problem = graph.json("/api/industries/" + name + "/supporters");

        assertThat(problem.path("status").asInt()).as("%s", problem).isEqualTo(404);
        assertThat(problem.path("type").asText()).isEqualTo("/api/problems/unknown-name");
        assertThat(problem.path("detail").asText()).contains(name);
        assertThat(problem.path("suggestions").path(0).path("name").asText()).isEqualTo(near);
    }

    private static List<String> names(JsonNode answer) {
        List<String> names = new ArrayList<>();
        answer.path("results").forEach(row -> names.add(row.at("/entity/name").asText()));
        return names;
    }

    private static JsonNode row(JsonNode answer, String name) {
        for (JsonNode row : answer.path("results")) {
            if (row.at("/entity/name").asText().equals(name)) {
                return row;
            }
        }
        throw new AssertionError("No row for " + name + " in " + answer);
    }
}
