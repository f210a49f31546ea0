package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ServedGraph.class)
class IndustryRoutesIT {
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
        assertThat(answer.path("results").findValuesAsText("name"))
                .contains("企鸿源", "蓬驰利", "临港经济开发区", "中国北方船用燃料生产基地高质量发展大会", "远帆船燃调和项目", "远帆石油");
    }
}
