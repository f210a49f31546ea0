package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ServedGraph.class)
class IntakeRoutesIT {
    private static final String BOUNDARY = "----------zhengtu";
    private static final String ID = "211122-2031";
    private static final String OTHER = "211122-2032";

    @AfterEach
    void leaveTheGraphAsItWas(Running graph) throws Exception {
        for (String id : List.of(ID, OTHER)) {
            send(graph, "DELETE", "/api/reports/" + id, Map.of(), "Authorization", "Bearer " + graph.key());
        }
    }

    @Test
    void shouldLoadSeveralReportsAndSayWhatBecameOfEach(Running graph) throws Exception {
        String tag = graph.get("/api/reports").headers().firstValue("ETag").orElseThrow();
        Map<String, String> files = new LinkedHashMap<>();
        files.put("../一.txt", report(2031, 101));
        files.put("二.txt", report(2032, 102));
        files.put("三.txt", "今天天气很好。");

        HttpResponse<String> answer = post(graph, "/api/reports", files);

        JsonNode result = json(answer, 200);
        assertThat(result.path("files").asInt()).isEqualTo(3);
        assertThat(result.path("inGraph").asInt()).isEqualTo(2);
        assertThat(result.at("/results/0/file").asText()).isEqualTo("../一.txt");
        assertThat(result.at("/results/0/status").asText()).isEqualTo("LOADED");
        assertThat(result.at("/results/0/report").asText()).isEqualTo(ID);
        assertThat(result.at("/results/0/contents/sentences").asInt()).isPositive();
        assertThat(result.at("/results/2/status").asText()).isEqualTo("NO_WORK_REPORT");
        assertThat(graph.get("/api/reports/" + ID).statusCode()).isEqualTo(200);
        assertThat(graph.get("/api/reports", "If-None-Match", tag).statusCode())
                .as("the graph is another at once")
                .isEqualTo(200);

        JsonNode again = json(post(graph, "/api/reports", Map.of("again.txt", report(2031, 101))), 200);
        assertThat(again.at("/results/0/status").asText()).isEqualTo("UNCHANGED");
        JsonNode other = json(post(graph, "/api/reports", Map.of("other.txt", report(2031, 333))), 200);
        assertThat(other.at("/results/0/status").asText()).isEqualTo("REFUSED");
        JsonNode replaced = json(post(graph, "/api/reports?replace=true", Map.of("other.txt", report(2031, 333))), 200);
        assertThat(replaced.at("/results/0/status").asText()).isEqualTo("REPLACED");
        assertThat(graph.received()).as("files kept of the two reports").hasSize(2);
    }

    @Test
    void shouldTellTheProgressAsEvents(Running graph) throws Exception {
        HttpResponse<String> answer = send(
                graph,
                "POST",
                "/api/reports",
                Map.of("一.txt", report(2031, 101)),
                "Authorization",
                "Bearer " + graph.key(),
                "Accept",
                "text/event-stream");

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        List<String> events =
                answer.body().lines().filter(line -> line.startsWith("event: ")).toList();
        assertThat(events).containsExactly("event: started", "event: file", "event: done");
        assertThat(answer.body()).contains("data: {\"files\":1}", "\"status\":\"LOADED\"", "\"inGraph\":1");
    }

    @Test
    void shouldPutAReportInThePlaceOfItself(Running graph) throws Exception {
        assertThat(put(graph, ID, report(2031, 101)).statusCode()).isEqualTo(201);
        assertThat(json(put(graph, ID, report(2031, 102)), 200).path("status").asText())
                .isEqualTo("REPLACED");
        assertThat(json(put(graph, ID, report(2031, 102)), 200).path("status").asText())
                .isEqualTo("UNCHANGED");
        assertThat(json(put(graph, ID, report(2032, 102)), 409).path("detail").asText())
                .contains(OTHER, ID);
        assertThat(json(put(graph, ID, "今天天气很好。"), 422).path("type").asText()).isEqualTo("/api/problems/unusable");
        assertThat(graph.get("/api/reports/" + OTHER).statusCode()).isEqualTo(404);
    }

    @Test
    void shouldRemoveAReport(Running graph) throws Exception {
        put(graph, ID, report(2031, 101));
        String key = "Bearer " + graph.key();

        assertThat(send(graph, "DELETE", "/api/reports/" + ID, Map.of(), "Authorization", key)
                        .statusCode())
                .isEqualTo(204);
        assertThat(graph.get("/api/reports/" + ID).statusCode()).isEqualTo(404);
        json(send(graph, "DELETE", "/api/reports/" + ID, Map.of(), "Authorization", key), 404);
    }

    @ParameterizedTest
    @CsvSource({"POST, /api/reports", "PUT, /api/reports/211104-2025", "DELETE, /api/reports/211104-2025"})
    void shouldNeedAKey(String method, String path, Running graph) throws Exception {
        JsonNode none = json(send(graph, method, path, Map.of("一.txt", report(2031, 101))), 401);
        json(send(graph, method, path, Map.of("一.txt", report(2031, 101)), "X-API-Key", "ztk_guess"), 401);

        assertThat(none.path("type").asText()).isEqualTo("/api/problems/unauthorized");
        assertThat(graph.get("/api/reports/211104-2025").statusCode()).isEqualTo(200);
    }

    @Test
    void shouldRefuseBodiesWithoutAFile(Running graph) throws Exception {
        json(post(graph, "/api/reports", Map.of()), 400);
        HttpRequest plain = HttpRequest.newBuilder(graph.uri("/api/reports"))
                .header("X-API-Key", graph.key())
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("报告"))
                .build();
        json(graph.client().send(plain, HttpResponse.BodyHandlers.ofString()), 400);
        json(post(graph, "/api/reports?replace=perhaps", Map.of("一.txt", "x")), 400);
        json(put(graph, ID, ""), 422);
    }

    private static HttpResponse<String> post(Running graph, String path, Map<String, String> files) throws Exception {
        return send(graph, "POST", path, files, "Authorization", "Bearer " + graph.key());
    }

    private static HttpResponse<String> put(Running graph, String id, String text) throws Exception {
        return send(graph, "PUT", "/api/reports/" + id, Map.of("报告.txt", text), "X-API-Key", graph.key());
    }

    private static HttpResponse<String> send(
            Running graph, String method, String path, Map<String, String> files, String... headers) throws Exception {
        StringBuilder body = new StringBuilder();
        files.forEach((name, text) -> body.append("--")
                .append(BOUNDARY)
                .append("""
                \r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: text/plain\r
                \r
                """.formatted(name))
                .append(text)
                .append("\r\n"));
        body.append("--").append(BOUNDARY).append("--\r\n");
        HttpRequest.Builder request = HttpRequest.newBuilder(graph.uri(path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .method(method, HttpRequest.BodyPublishers.ofString(body.toString()));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return graph.client().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer, int status) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return new ObjectMapper().readTree(answer.body());
    }

    private static String report(int year, int firms) {
        return """
                %1$d年盘山县政府工作报告
                %2$d年12月27日在盘锦市盘山县第十九届人民代表大会第四次会议上
                盘山县人民政府县长 张明
                各位代表：
                现在，我代表盘山县人民政府向大会报告工作，请予审议。
                一、%2$d年工作回顾
                地区生产总值增长5.2%%，规上工业企业达到%3$d家，一般公共预算收入增长6.2%%。
                石化产业提质增效，海蓝燃料有限公司加注码头项目开工建设。
                二、%1$d年重点任务
                地区生产总值增长5.5%%以上，规上工业企业新增9家。
                加快石化产业园建设，推进海蓝燃料有限公司加注码头项目竣工投产。
                """.formatted(year, year - 1, firms);
    }
}
