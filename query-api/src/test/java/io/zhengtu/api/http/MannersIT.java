package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import io.zhengtu.api.access.AccessSettings;
import io.zhengtu.api.access.ApiKeys;
import io.zhengtu.api.server.ServerSettings;
import io.zhengtu.api.server.ZhengtuServer;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;

@ExtendWith(ServedGraph.class)
class MannersIT {
    @ParameterizedTest
    @ValueSource(strings = {"/api/reports", "/api/search?q=船燃", "/api/industries/船燃/supporters", "/api/targets"})
    void shouldAnswer304WhereTheGraphIsUnchanged(String path, Running graph) throws Exception {
        HttpResponse<String> first = graph.get(path);
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> second = graph.get(path, "If-None-Match", "\"other\", " + tag);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().firstValue("ETag")).contains(tag);
        assertThat(graph.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void shouldAnswerAnewOnceTheGraphHasChanged(Running graph) throws Exception {
        String tag = graph.get("/api/reports").headers().firstValue("ETag").orElseThrow();
        try (Session session = graph.store().driver().session()) {
            session.run("CREATE (passing:Passing) DELETE passing").consume();
        }
        Thread.sleep(600); // the version is looked up every half second

        assertThat(graph.get("/api/reports", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void shouldNotVouchForAnotherAddressOrForAFailure(Running graph) throws Exception {
        String tag = graph.get("/api/reports").headers().firstValue("ETag").orElseThrow();

        assertThat(graph.get("/api/targets", "If-None-Match", tag).statusCode()).isEqualTo(200);
        assertThat(graph.get("/api/reports/none", "If-None-Match", tag).statusCode())
                .isEqualTo(404);
        assertThat(graph.get("/api/reports/none").headers().firstValue("ETag")).isEmpty();
        assertThat(graph.get("/api/health").headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void shouldCompressWhatIsLong(Running graph) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(graph.uri("/api/industries/船燃/supporters"))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> answer = graph.client().send(request, HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        String body = new String(
                new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(body).isEqualTo(graph.get("/api/industries/船燃/supporters").body());
    }

    @Test
    void shouldGiveEachRequestAnId(Running graph) throws Exception {
        assertThat(graph.get("/api/reports").headers().firstValue("X-Request-Id"))
                .isNotEqualTo(graph.get("/api/reports").headers().firstValue("X-Request-Id"))
                .isPresent();
        assertThat(graph.get("/api/reports", "X-Request-Id", "trace-7")
                        .headers()
                        .firstValue("X-Request-Id"))
                .contains("trace-7");
        assertThat(graph.get("/nowhere", "X-Request-Id", "no spaces please")
                        .headers()
                        .firstValue("X-Request-Id"))
                .hasValueSatisfying(id -> assertThat(id).doesNotContain(" "));
    }

    @Test
    void shouldAnswerTheSameWhileItLogsEveryRequest(Running graph) throws Exception {
        AccessSettings logging = new AccessSettings(null, false, 0, Set.of(), List.of(), true);
        try (ZhengtuServer server = serve(graph, logging)) {
            assertThat(get(graph, server, "api/reports").statusCode()).isEqualTo(200);
            assertThat(get(graph, server, "nowhere").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void shouldSayThatItIsReady(Running graph) throws Exception {
        JsonNode ready = graph.json("/api/ready");

        assertThat(ready.path("status").asText()).isEqualTo("READY");
        assertThat(ready.path("graphVersion").asText()).isNotEmpty();
        assertThat(graph.get("/api/ready?deep=1").statusCode()).isEqualTo(400);
    }

    @Test
    void shouldShowMetricsToPrometheus(Running graph) throws Exception {
        graph.get("/api/reports/211104-2025");
        String tag = graph.get("/api/reports/211104-2025")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(graph.get("/api/reports/211104-2025", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        graph.get("/nowhere");

        HttpResponse<String> metrics = graph.get("/metrics");

        assertThat(metrics.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain; version=0.0.4"));
        assertThat(metrics.body())
                .contains("zhengtu_graph{kind=\"report\"}")
                .contains("jvm_memory_used_bytes")
                .containsPattern(
                        "http_server_requests_seconds_count\\{method=\"GET\",route=\"/api/reports/\\{id}\",status=\"200\"} [1-9]")
                .containsPattern("route=\"/api/reports/\\{id}\",status=\"304\"} [1-9]")
                .contains("route=\"other\",status=\"404\"");
        assertThat(graph.get("/metrics?x=1").statusCode()).isEqualTo(400);
    }

    @Test
    void shouldLetOnlyPagesOfAllowedOriginsAsk(Running graph) throws Exception {
        assertThat(graph.get("/api/reports", "Origin", "https://planner.example")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
        try (ZhengtuServer server =
                serve(graph, AccessSettings.open().withOrigins(List.of("https://planner.example")))) {
            assertThat(get(graph, server, "api/reports", "Origin", "https://planner.example")
                            .headers()
                            .firstValue("Access-Control-Allow-Origin"))
                    .contains("https://planner.example");
            assertThat(get(graph, server, "api/reports", "Origin", "https://other.example")
                            .headers()
                            .firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
    }

    @Test
    void shouldRefuseCallersBeyondTheirLimit(Running graph) throws Exception {
        AccessSettings access = AccessSettings.open().withRequestsPerMinute(3).withTrustedProxies(Set.of("127.0.0.1"));
        try (ZhengtuServer server = serve(graph, access)) {
            for (int i = 0; i < 3; i++) {
                assertThat(get(graph, server, "api/reports", "X-Forwarded-For", "203.0.113.9")
                                .statusCode())
                        .isEqualTo(200);
            }
            HttpResponse<String> refused = get(graph, server, "api/reports", "X-Forwarded-For", "203.0.113.9");

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.body()).contains("/api/problems/too-many");
            assertThat(Integer.parseInt(
                            refused.headers().firstValue("Retry-After").orElseThrow()))
                    .isBetween(1, 20);
            assertThat(refused.headers().firstValue("RateLimit-Policy")).contains("\"default\";q=3;w=60");
            assertThat(get(graph, server, "api/reports", "X-Forwarded-For", "203.0.113.10")
                            .statusCode())
                    .as("another caller")
                    .isEqualTo(200);
            assertThat(get(graph, server, "api/ready", "X-Forwarded-For", "203.0.113.9")
                            .statusCode())
                    .as("who watches")
                    .isEqualTo(200);
        }
    }

    @Test
    void shouldNotBelieveAnAddressThatNobodyVouchesFor(Running graph) throws Exception {
        try (ZhengtuServer server = serve(graph, AccessSettings.open().withRequestsPerMinute(1))) {
            get(graph, server, "api/reports", "X-Forwarded-For", "203.0.113.9");
            assertThat(get(graph, server, "api/reports", "X-Forwarded-For", "203.0.113.10")
                            .statusCode())
                    .isEqualTo(429);
        }
    }

    @Test
    void shouldAskForAKeyForReadingWhereItIsSetSo(Running graph, @TempDir Path folder) throws Exception {
        Path keys = folder.resolve("keys.json");
        try (ZhengtuServer server = serve(graph, AccessSettings.open().withKeys(keys, true))) {
            HttpResponse<String> without = get(graph, server, "api/reports");
            assertThat(without.statusCode()).isEqualTo(401);
            assertThat(without.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"zhengtu\"");
            assertThat(new ObjectMapper().readTree(without.body()).path("type").asText())
                    .isEqualTo("/api/problems/unauthorized");

            String key = new ApiKeys(keys).add("reader");

            assertThat(get(graph, server, "api/reports", "Authorization", "Bearer " + key)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(get(graph, server, "api/reports", "X-API-Key", key).statusCode())
                    .isEqualTo(200);
            assertThat(get(graph, server, "api/reports", "X-API-Key", key + "x").statusCode())
                    .isEqualTo(401);
            assertThat(get(graph, server, "api/health").statusCode()).isEqualTo(200);
            assertThat(get(graph, server, "openapi.json").statusCode()).isEqualTo(200);
        }
    }

    private static ZhengtuServer serve(Running graph, AccessSettings access) {
        return ZhengtuServer.start(
                graph.store(), ServerSettings.local().withPort(0).withAccess(access));
    }

    private static HttpResponse<String> get(Running graph, ZhengtuServer server, String path, String... headers)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return graph.client().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
