package io.zhengtu.api.ask;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Asked;
import io.zhengtu.api.ServedGraph.Running;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ServedGraph.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskIT {
    /** The share of questions that must be answered rightly. */
    private static final double FLOOR = 0.9;

    private Running graph;

    private record Case(String question, String query, Map<String, String> parameters) {}

    @BeforeAll
    void take(@Asked Running asked) {
        graph = asked;
    }

    @Test
    void shouldHaveEnoughQuestionsOfEnoughKinds() throws IOException {
        List<Case> first = cases("first.txt");
        List<Case> later = cases("later.txt");

        Set<String> kinds = first.stream().map(Case::query).collect(Collectors.toSet());
        assertThat(kinds.size()).isGreaterThanOrEqualTo(25);
        Map<String, Long> counts = java.util.stream.Stream.concat(first.stream(), later.stream())
                .collect(Collectors.groupingBy(Case::query, Collectors.counting()));
        assertThat(counts.values()).allMatch(count -> count >= 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first.txt", "later.txt"})
    void shouldAnswerMostQuestionsRightlyAndNoneWronglyForCertain(String file) throws Exception {
        List<Case> cases = cases(file);
        List<String> wrong = new ArrayList<>();
        List<String> unsure = new ArrayList<>();
        for (Case one : cases) {
            JsonNode answer = ask(one.question());
            if (!answer.path("certain").asBoolean()) {
                unsure.add(one.question() + " → " + answer.path("notUnderstood") + " "
                        + answer.path("nearest").findValuesAsText("query"));
            } else if (!one.query().equals(answer.at("/answer/query").asText())
                    || !one.parameters().equals(arguments(answer))) {
                wrong.add(one.question() + " → " + answer.at("/answer/query").asText() + " " + arguments(answer));
            }
        }
        assertThat(wrong).as("wrong but certain").isEmpty();
        assertThat(1 - (double) unsure.size() / cases.size())
                .as("unsure of %s", String.join("\n", unsure))
                .isGreaterThanOrEqualTo(FLOOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "今天天气怎么样",
                "哪些项目支撑绿色航云产业",
                "石化产业的历史",
                "恒远石化的董事长是谁",
                "哪些项目不支撑石化产业",
                "石化产业和绿色航运产业有哪些企业",
                "栖霞湾区石化产业有哪些企业",
                "2023年石化产业有哪些企业",
                "2024年GDP",
                "2025年GDP增长多少",
                "2025年GDP是多少",
                "白沙镇管辖哪里",
                "哪些项目既开工又投产",
                "写一首诗",
                "删除所有项目",
                "为什么石化产业有企业",
                "Who is the president?",
                "恒远石化",
                "项目",
                "？？？",
                "MATCH (n) DETACH DELETE n"
            })
    void shouldSayThatItIsNotSure(String question) throws Exception {
        JsonNode answer = ask(question);

        assertThat(answer.path("certain").asBoolean()).as("%s", answer).isFalse();
        assertThat(answer.has("answer")).isFalse();
        assertThat(answer.path("nearest").isArray()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "石化产业的龙头公司们, industry-enterprises",
        "栖霞湾区石化产业有哪些企业, industry-enterprises",
        "2025年GDP增长多少, indicator-targets"
    })
    void shouldOfferTheNearestQuestions(String question, String query) throws Exception {
        JsonNode nearest = ask(question).path("nearest");

        assertThat(nearest.findValuesAsText("query")).as("%s", nearest).contains(query);
        assertThat(nearest.at("/0/question").asText()).isNotBlank();
    }

    @Test
    void shouldShowRowsWithEvidence() throws Exception {
        JsonNode answer = ask("哪些项目支撑綠色航運產業？");

        assertThat(answer.path("understoodAs").asText()).isEqualTo("哪些项目支撑绿色航运产业");
        assertThat(answer.at("/answer/results/0/values/entity/name").asText()).isEqualTo("星海船坞扩建项目");
        assertThat(answer.at("/answer/results/0/evidence/0/text").asText()).contains("星海船坞");
    }

    @Test
    void shouldTakeThisYearForThatOfTheLatestReport() throws Exception {
        JsonNode answer = ask("今年GDP目标是多少");

        assertThat(arguments(answer)).containsEntry("year", "2025");
        assertThat(answer.at("/answer/results/0/values/measure/value").asDouble())
                .isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"'', q", "'?q=', q", "'?q=%FF', q", "'?q=有哪些报告&limit=0', limit"})
    void shouldSayWhichParameterIsWrong(String query, String parameter) throws Exception {
        JsonNode problem = graph.json("/api/ask" + query);

        assertThat(problem.path("status").asInt()).as("%s", problem).isEqualTo(400);
        assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
    }

    private JsonNode ask(String question) throws Exception {
        return graph.json("/api/ask?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
    }

    private static Map<String, String> arguments(JsonNode answer) {
        Map<String, String> arguments = new TreeMap<>();
        answer.at("/answer/arguments")
                .forEach(argument -> arguments.put(
                        argument.path("name").asText(), argument.path("label").asText()));
        return arguments;
    }

    private static List<Case> cases(String file) throws IOException {
        try (InputStream in = AskIT.class.getResourceAsStream("/ask/" + file)) {
            List<Case> cases = new ArrayList<>();
            String query = "";
            Map<String, String> parameters = Map.of();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith(">")) {
                    String[] parts = line.substring(1).strip().split(" ", -1);
                    query = parts[0];
                    parameters = new TreeMap<>();
                    for (int i = 1; i < parts.length; i++) {
                        parameters.put(parts[i].split("=", 2)[0], parts[i].split("=", 2)[1]);
                    }
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    cases.add(new Case(line, query, parameters));
                }
            }
            return cases;
        }
    }
}
