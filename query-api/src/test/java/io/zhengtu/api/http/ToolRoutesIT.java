package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ServedGraph.class)
class ToolRoutesIT {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void shouldIntroduceItselfAndItsTools(Running graph) throws Exception {
        JsonNode hello = result(graph, """
                {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18",
                 "capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""");
        assertThat(hello.at("/result/serverInfo/name").asText()).isEqualTo("zhengtu");
        assertThat(hello.at("/result/capabilities").has("tools")).isTrue();
        assertThat(post(graph, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}")
                        .statusCode())
                .isEqualTo(202);

        JsonNode tools = result(graph, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/list\"}");

        assertThat(tools.at("/result/tools").findValuesAsText("name"))
                .containsExactlyInAnyOrder(
                        "search",
                        "supporters",
                        "neighbours",
                        "paths",
                        "compare",
                        "ask",
                        "targets",
                        "outcomes",
                        "reports");
        for (JsonNode tool : tools.at("/result/tools")) {
            assertThat(tool.at("/annotations/readOnlyHint").asBoolean()).isTrue();
            assertThat(tool.at("/inputSchema/type").asText()).isEqualTo("object");
            assertThat(tool.path("description").asText()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "search     | {\"q\":\"船燃\",\"type\":[\"Industry\"]}          | industry-C2511",
                "supporters | {\"industry\":\"船燃\"}                          | 临港经济开发区做强绿色船燃",
                "neighbours | {\"id\":\"industry-C2511\",\"direction\":[\"OUT\"]} | 石化产业",
                "paths      | {\"from\":\"远帆石油\",\"to\":\"石化\"}            | 船燃与石化产业一体发展。",
                "paths      | {\"from\":\"渔业\",\"to\":\"企鸿源\",\"maxHops\":6} | \"results\":[]",
                "compare    | {\"firstYear\":2024,\"secondYear\":2025}        | 推动渔业提质增效。",
                "compare    | {\"first\":\"大洼区\",\"second\":\"临港开发区\"}    | 临港经济开发区做强绿色船燃",
                "compare    | {\"firstYear\":1990,\"secondYear\":1991}        | \"total\":0",
                "ask        | {\"q\":\"哪些项目支撑船燃产业\"}                 | 远帆船燃调和项目",
                "ask        | {\"q\":\"天气怎么样\"}                          | \"certain\":false",
                "targets    | {\"place\":\"大洼区\",\"year\":2025}               | 地区生产总值必保增长5.5%以上",
                "outcomes   | {}                                             | 4.6",
                "reports    | {}                                             | 211104-2025"
            })
    void shouldAnswerAsTheApiDoes(String tool, String arguments, String expected, Running graph) throws Exception {
        JsonNode answer = call(graph, tool, arguments);

        assertThat(answer.at("/result/isError").asBoolean())
                .as(answer.toString())
                .isFalse();
        assertThat(answer.at("/result/content/0/text").asText()).contains(expected);
        MAPPER.readTree(answer.at("/result/content/0/text").asText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "supporters | {\"industry\":\"船然产业\"}       | 船燃产业",
                "neighbours | {\"id\":\"none\"}               | none",
                "search     | {}                            | q",
                "ask        | {}                            | q",
                "paths      | {\"from\":\"企鸿源\"}               | to",
                "paths      | {\"from\":\"船燃\",\"to\":\"船用燃料\"} | same entity",
                "paths      | {\"from\":\"企鸿园\",\"to\":\"船燃\"}   | 企鸿源",
                "paths      | {\"from\":\"企鸿源\",\"to\":\"船燃\",\"maxHops\":7} | maxHops",
                "compare    | {}                            | first",
                "compare    | {\"firstYear\":2024,\"secondYear\":2024} | same entity",
                "search     | {\"q\":\"x\",\"limit\":0}        | limit",
                "search     | {\"q\":\"x\",\"more\":1}         | more",
                "targets    | {\"year\":3}                    | year",
                "targets    | {\"cursor\":\"!\"}                | "
            })
    void shouldSayWhatIsWrongWithACall(String tool, String arguments, String expected, Running graph) throws Exception {
        JsonNode answer = call(graph, tool, arguments);

        boolean failed = answer.at("/result/isError").asBoolean() || answer.has("error");
        assertThat(failed).as(answer.toString()).isTrue();
        assertThat(answer.toString()).contains(expected == null ? "" : expected).doesNotContain("Exception", "\tat ");
    }

    @Test
    void shouldFindNothingWhereThereIsNothing(Running graph) throws Exception {
        JsonNode answer = call(graph, "search", "{\"q\":\"不存在zzz\"}");

        assertThat(MAPPER.readTree(answer.at("/result/content/0/text").asText()).path("results"))
                .isEmpty();
    }

    @Test
    void shouldRefuseWhatIsNoMessage(Running graph) throws Exception {
        for (String body : new String[] {"", "nonsense", "{}", "[]", "null", "7", "{\"jsonrpc\":\"2.0\"}"}) {
            HttpResponse<String> answer = post(graph, body);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(answer.body()).as(body).doesNotContain("java.", "jackson");
        }
        assertThat(result(graph, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"no/such\"}")
                        .at("/error/code")
                        .asInt())
                .isEqualTo(-32601);
        assertThat(graph.get("/mcp").statusCode()).isEqualTo(405);
    }

    @Test
    void shouldRefusePagesFromElsewhere(Running graph) throws Exception {
        String list = "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/list\"}";
        assertThat(post(graph, list, "Origin", "http://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(post(graph, list, "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(post(graph, list, "Origin", "http://localhost:8080").statusCode())
                .isEqualTo(200);
    }

    private static JsonNode call(Running graph, String tool, String arguments) throws Exception {
        return result(
                graph,
                "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\",\"params\":{\"name\":\"" + tool
                        + "\",\"arguments\":" + arguments + "}}");
    }

    private static JsonNode result(Running graph, String message) throws Exception {
        HttpResponse<String> answer = post(graph, message);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return MAPPER.readTree(answer.body());
    }

    private static HttpResponse<String> post(Running graph, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(graph.uri("/mcp"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return graph.client().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
