package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.api.ServedGraph.Running;
import io.zhengtu.api.http.ApiDocument.Operation;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sends what an operation of the API's description is asked, and reads the problem that it answers. */
final class AskedOperation {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String BOUNDARY = "----------zhengtu";

    private AskedOperation() {}

    /** The problem that an answer is, with all that RFC 9457 asks for. */
    static JsonNode problem(Running graph, ApiDocument document, Operation operation, HttpResponse<String> answer)
            throws Exception {
        assertThat(answer.headers().firstValue("Content-Type"))
                .as("%s %s", answer.uri(), answer.body())
                .contains("application/problem+json");
        assertThat(document.faults(operation, answer)).as("%s", answer.uri()).isEmpty();
        JsonNode problem = MAPPER.readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(answer.statusCode());
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).as("%s", answer.uri()).isNotBlank();
        assertThat(problem.path("instance").asText()).isEqualTo(answer.uri().getRawPath());
        assertThat(graph.get(problem.path("type").asText()).statusCode())
                .as("address of the type of %s", problem)
                .isEqualTo(200);
        return problem;
    }

    static HttpResponse<String> send(Running graph, Operation operation, String address) throws Exception {
        return graph.client().send(request(graph, operation, address, ""), text());
    }

    /** With the body of the example, or the given one; reports come as a file that is none, with a key. */
    static HttpRequest request(Running graph, Operation operation, String address, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(graph.uri(address));
        if (operation.reads()) {
            return request.build();
        }
        request.header("X-API-Key", graph.key());
        Map.Entry<String, JsonNode> content = operation.json().at("/requestBody/content").properties().stream()
                .findFirst()
                .orElse(null);
        if (content == null) {
            return request.method(operation.method(), HttpRequest.BodyPublishers.noBody())
                    .build();
        }
        String type = content.getKey();
        JsonNode example = content.getValue().path("example");
        String sent = body;
        if (type.equals("multipart/form-data")) {
            type += "; boundary=" + BOUNDARY;
            sent = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.txt\"\r\n\r\n"
                    + "今天天气很好。\r\n--" + BOUNDARY + "--\r\n";
        } else if (body.isEmpty()) {
            assertThat(example.isMissingNode())
                    .as("example of the body of %s", operation)
                    .isFalse();
            sent = type.endsWith("json") ? example.toString() : form(example);
        }
        return request.header("Content-Type", type)
                .method(operation.method(), HttpRequest.BodyPublishers.ofString(sent))
                .build();
    }

    private static String form(JsonNode example) {
        List<String> pairs = new ArrayList<>();
        example.properties()
                .forEach(field -> pairs.add(field.getKey() + "="
                        + ApiDocument.encoded(field.getValue().asText())));
        return String.join("&", pairs);
    }

    static HttpResponse.BodyHandler<String> text() {
        return HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8);
    }
}
