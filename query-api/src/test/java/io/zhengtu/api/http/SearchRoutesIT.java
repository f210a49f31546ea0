package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ServedGraph.class)
class SearchRoutesIT {
    @ParameterizedTest
    @CsvSource({
        "船燃, 船燃产业, 船燃",
        "船燃产业, 船燃产业, 船燃产业",
        "绿色船燃, 船燃产业, 绿色船燃",
        "企鸿源, 企鸿源, 企鸿源",
        "临港, 临港经济开发区, 临港开发区",
        "开发区, 临港经济开发区, 临港开发区",
        "企, 企鸿源, 企鸿源"
    })
    void shouldPutTheBestNameFirst(String query, String first, String matched, Running graph) throws Exception {
        JsonNode answer = graph.json("/api/search?q=" + query);

        assertThat(answer.at("/results/0/entity/name").asText())
                .as("%s", answer)
                .isEqualTo(first);
        assertThat(answer.at("/results/0/matched").asText()).isEqualTo(matched);
    }

    @ParameterizedTest
    @CsvSource({
        "chuanran, 船燃产业, PINYIN",
        "ChuanRan ChanYe, 船燃产业, PINYIN",
        "chuanr, 船燃产业, PINYIN",
        "cr, 船燃产业, PINYIN",
        "crcy, 船燃产业, PINYIN",
        "qihongyuan, 企鸿源, PINYIN",
        "qhy, 企鸿源, PINYIN",
        "kaifaqu, 临港经济开发区, PINYIN_PART",
        "kfq, 临港经济开发区, PINYIN_PART",
        "企鴻源, 企鸿源, EXACT",
        "漁業, 渔业, EXACT",
        "船然产业, 船燃产业, MISTAKE",
        "企洪源, 企鸿源, MISTAKE",
        "临港经济发区, 临港经济开发区, MISTAKE",
        "临岗经, 临港经济开发区, MISTAKE"
    })
    void shouldTakeWhatPeopleType(String query, String first, String match, Running graph) throws Exception {
        JsonNode answer = graph.json("/api/search?q=" + query.replace(" ", "%20"));

        assertThat(answer.at("/results/0/entity/name").asText())
                .as("%s", answer)
                .isEqualTo(first);
        assertThat(answer.at("/results/0/match").asText()).isEqualTo(match);
    }

    @Test
    void shouldMarkTheWords(Running graph) throws Exception {
        JsonNode answer = graph.json("/api/search?q=提质增效");

        JsonNode sentence = answer.at("/sentences/0");
        String marked = sentence.path("snippet")
                .asText()
                .substring(
                        sentence.at("/highlights/0/start").asInt(),
                        sentence.at("/highlights/0/end").asInt());
        assertThat(marked).isEqualTo("提质增效");
        assertThat(graph.json("/api/search?q=鸿源").at("/results/0/highlights").toString())
                .isEqualTo("[{\"start\":1,\"end\":3}]");
    }

    @Test
    void shouldAnswerWithEmptyListsWhereNothingFits(Running graph) throws Exception {
        JsonNode answer = graph.json("/api/search?q=zzzzqq");

        assertThat(answer.path("total").asInt()).isZero();
        assertThat(answer.path("results")).isEmpty();
        assertThat(answer.path("sentences")).isEmpty();
    }

    @Test
    void shouldCountTypesAndKeepToTheAskedOnes(Running graph) throws Exception {
        JsonNode all = graph.json("/api/search?q=船燃");
        JsonNode projects = graph.json("/api/search?q=船燃&type=Project");

        assertThat(all.path("types").toString()).contains("{\"type\":\"Project\",\"count\":1}", "\"Industry\"");
        assertThat(projects.path("types")).isEqualTo(all.path("types"));
        assertThat(projects.path("total").asInt()).isEqualTo(1);
        assertThat(projects.at("/results/0/entity/type").asText()).isEqualTo("Project");
        assertThat(projects.at("/results/0/entity/stage").asText()).isEqualTo("SIGNED");
    }

    @Test
    void shouldFindSentences(Running graph) throws Exception {
        JsonNode answer = graph.json("/api/search?q=提质增效");

        assertThat(answer.path("total").asInt()).isZero();
        assertThat(answer.at("/sentences/0/text").asText()).isEqualTo("推动渔业提质增效。");
        assertThat(answer.at("/sentences/0/report").asText()).isEqualTo("211104-2024");
    }

    @Test
    void shouldBoundTheResults(Running graph) throws Exception {
        JsonNode answer = graph.json("/api/search?q=船燃&limit=1");

        assertThat(answer.path("results")).hasSize(1);
        assertThat(answer.path("hasMore").asBoolean()).isTrue();
        assertThat(answer.path("total").asInt()).isGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "没有这样的名字吧",
                "AND",
                "OR NOT",
                "\"",
                "\\",
                "*",
                "?",
                "~",
                "[",
                "(",
                "a:b",
                "/x/",
                "！！",
                "船 AND",
                "' OR 1=1 //",
                "}) DETACH DELETE n //",
                "\u0000",
                "😀",
                "^4"
            })
    void shouldTakeWhateverIsGivenAsWords(String query, Running graph) throws Exception {
        var answer = graph.get("/api/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
