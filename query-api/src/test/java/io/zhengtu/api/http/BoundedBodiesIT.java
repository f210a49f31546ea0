package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bodies larger than the server takes: each is refused with a problem, and the server goes on. */
@ExtendWith(ServedGraph.class)
class BoundedBodiesIT {
    private static final String BOUNDARY = "----------zhengtu";
    private static final int MEGABYTE = 1_000_000;

    @Test
    void shouldRefuseAStatementThatIsTooLarge(Running graph) throws Exception {
        String statement = "{\"statement\": \"RETURN 1 // " + "x".repeat(MEGABYTE) + "\"}";
        HttpRequest request = HttpRequest.newBuilder(graph.uri("/api/cypher"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(statement))
                .build();

        assertRefused(graph.client().send(request, BodyHandlers.ofString()), graph);
    }

    @Test
    void shouldRefuseAFileThatIsTooLarge(Running graph) throws Exception {
        String head = """
                --%s\r
                Content-Disposition: form-data; name="file"; filename="large.txt"\r
                Content-Type: text/plain\r
                \r
                """.formatted(BOUNDARY);
        String end = "\r\n--" + BOUNDARY + "--\r\n";
        HttpRequest request = HttpRequest.newBuilder(graph.uri("/api/reports"))
                .header("X-API-Key", graph.key())
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofInputStream(() -> body(head, 70, end)))
                .build();

        assertRefused(graph.client().send(request, BodyHandlers.ofString()), graph);
    }

    private static InputStream body(String head, int megabytes, String end) {
        List<InputStream> parts = new ArrayList<>();
        parts.add(bytes(head));
        byte[] piece = new byte[MEGABYTE];
        for (int i = 0; i < megabytes; i++) {
            parts.add(new ByteArrayInputStream(piece));
        }
        parts.add(bytes(end));
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void assertRefused(HttpResponse<String> answer, Running graph) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.path("type").asText()).isEqualTo("/api/problems/too-large");
        assertThat(graph.get("/api/reports").statusCode()).isEqualTo(200);
    }
}
