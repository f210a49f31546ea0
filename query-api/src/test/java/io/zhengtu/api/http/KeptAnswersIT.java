package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import io.zhengtu.api.server.ServerSettings;
import io.zhengtu.api.server.ZhengtuServer;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;

@ExtendWith(ServedGraph.class)
class KeptAnswersIT {
    @ParameterizedTest
    @CsvSource({
        "/api/entities/industry-C2511, /api/entities/industry-C2511",
        "'/api/projects?limit=1&stage=SIGNED', '/api/projects?stage=SIGNED&limit=1'"
    })
    void shouldGiveTheSameAnswerAgainWithoutAskingTheGraph(String path, String again, Running graph) throws Exception {
        HttpResponse<String> first = graph.get(path);
        double hits = hits(graph);

        HttpResponse<String> second = graph.get(again);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
        assertThat(second.headers().firstValue("ETag")).isPresent();
        assertThat(hits(graph)).isEqualTo(hits + 1);
    }

    @Test
    void shouldKeepCompressedAndPlainAnswersApart(Running graph) throws Exception {
        String path = "/api/entities/industry-C2511/neighbours";
        String plain = graph.get(path).body();

        for (int i = 0; i < 2; i++) {
            HttpResponse<byte[]> answer = graph.client()
                    .send(
                            HttpRequest.newBuilder(graph.uri(path))
                                    .header("Accept-Encoding", "gzip")
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());

            assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(plain);
            }
        }
        assertThat(graph.get(path).body()).isEqualTo(plain);
    }

    @Test
    void shouldForgetAnswersWhenTheGraphChanges(Running graph) throws Exception {
        String path = "/api/entities/industry-A04";
        assertThat(graph.json(path).path("name").asText()).isEqualTo("渔业");

        rename(graph, "水产业");
        assertThat(graph.json(path).path("name").asText()).isEqualTo("水产业");

        rename(graph, "渔业");
        assertThat(graph.json(path).path("name").asText()).isEqualTo("渔业");
    }

    private static void rename(Running graph, String name) throws Exception {
        try (Session session = graph.store().driver().session()) {
            session.run(
                            "MATCH (industry:Industry {id: 'industry-A04'}) SET industry.name = $name",
                            Map.of("name", name))
                    .consume();
        }
        // Readiness looks the version up at once, as a load through the API does.
        graph.json("/api/ready");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/entities/none",
                "/api/projects?limit=0",
                "/api/projects?format=csv",
                "/api/export?format=ndjson",
                "/api/reports?explain=true",
                "/api/health"
            })
    void shouldKeepNothingElse(String path, Running graph) throws Exception {
        graph.get(path);
        double hits = hits(graph);

        graph.get(path);

        assertThat(hits(graph)).isEqualTo(hits);
    }

    @Test
    void shouldKeepNothingWhereItIsSwitchedOff(Running graph) throws Exception {
        try (ZhengtuServer server = ZhengtuServer.start(
                graph.store(), ServerSettings.local().withPort(0).withKeptBytes(0))) {
            URI address = server.address();
            for (int i = 0; i < 2; i++) {
                assertThat(send(graph, address.resolve("api/projects")).statusCode())
                        .isEqualTo(200);
            }
            assertThat(send(graph, address.resolve("metrics")).body()).doesNotContain("cache_gets");
        }
    }

    private static HttpResponse<String> send(Running graph, URI uri) throws Exception {
        return graph.client().send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** How often an answer was there. */
    private static double hits(Running graph) throws Exception {
        return Pattern.compile("cache_gets_total\\{[^}]*result=\"hit\"[^}]*}\\s+(\\S+)")
                .matcher(graph.get("/metrics").body())
                .results()
                .mapToDouble(match -> Double.parseDouble(match.group(1)))
                .findFirst()
                .orElseThrow();
    }
}
