package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ServedGraph.class)
class ProblemRoutesIT {
    private static final String SUPPORTERS = "/api/industries/船燃/supporters";

    @ParameterizedTest
    @CsvSource({
        "/api/industries/船燃/supporters?limit=0, limit, is from 1 to 200",
        "/api/industries/船燃/supporters?limit=201, limit, is from 1 to 200",
        "/api/industries/船燃/supporters?limit=-1, limit, is from 1 to 200",
        "/api/industries/船燃/supporters?limit=ten, limit, is a whole number from 1 to 200",
        "/api/industries/船燃/supporters?limit=99999999999999, limit, is a whole number from 1 to 200",
        "/api/industries/船燃/supporters?limit=, limit, is empty",
        "/api/industries/船燃/supporters?limit=1&limit=2, limit, is given 2 times",
        "/api/industries/船燃/supporters?cursor=!!, cursor, is none that this server gave",
        "/api/industries/船燃/supporters?cursor=a&cursor=b, cursor, is given 2 times",
        "/api/industries/船燃/supporters?type=Region, type, 'is one of Enterprise, Event, Park, Policy, Project'",
        "/api/industries/船燃/supporters?type=project, type, 'is one of Enterprise, Event, Park, Policy, Project'",
        "/api/industries/船燃/supporters?typ=Project, typ, 'is unknown; this address takes type, limit, cursor'",
        "/api/industries/%20/supporters, industry, is empty",
        "/api/entities/industry-C2511?x=1, x, is unknown; this address takes explain",
        "/api/entities/industry-C2511/neighbours?direction=UP, direction, 'is one of IN, OUT'",
        "/api/entities/industry-C2511/neighbours?relationship=LIKES, relationship, is one of ADVANCES",
        "/api/entities/industry-C2511/neighbours?type=Thing, type, is one of Enterprise",
        "/api/search, q, is missing",
        "/api/search?q=, q, is empty",
        "/api/search?q=%20%20, q, is empty",
        "/api/search?q=%ff%fe, q, is not in UTF-8",
        "/api/search?q=a&q=b, q, is given 2 times",
        "/api/targets?year=25, year, is from 1949 to 2100",
        "/api/targets?year=2025.5, year, is a whole number",
        "/api/outcomes?aspect=GROWTH, aspect, is unknown",
        "/api/reports?limit=1, limit, is unknown",
        "/api/reports/211104-2025?x=1, x, is unknown",
        "/api/health?verbose, verbose, is unknown"
    })
    void shouldSayWhichParameterIsWrongAndWhy(String path, String parameter, String why, Running graph)
            throws Exception {
        HttpResponse<String> answer = graph.get(path);
        JsonNode problem = problem(answer, 400);

        assertThat(problem.path("type").asText()).isEqualTo("/api/problems/bad-parameter");
        assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
        assertThat(problem.path("detail").asText()).contains("parameter " + parameter, why);
    }

    @Test
    void shouldRefuseTextThatIsTooLong(Running graph) throws Exception {
        problem(graph.get("/api/search?q=" + "x".repeat(201)), 400);
        problem(graph.get("/api/industries/" + "x".repeat(201) + "/supporters"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/search?q=%zz", "/api/search?q=%", "/api/targets?%f", "/api/targets?year=2025%"})
    void shouldRefuseBrokenEncodingOfAQuery(String path, Running graph) throws Exception {
        assertThat(raw(graph, "GET " + path + " HTTP/1.1"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .contains("/api/problems/bad-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/industries/%zz/supporters HTTP/1.1",
                "GET /api/industries/a%2Fb/supporters HTTP/1.1",
                "GET /api/../../etc/passwd HTTP/1.1",
                "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1",
                "NONSENSE"
            })
    void shouldAnswerWhatTheServerItselfRefusesAsAProblem(String line, Running graph) throws Exception {
        String answer = raw(graph, line);

        assertThat(answer).containsPattern("^HTTP/1.1 40[04]").contains("application/problem+json");
        assertThat(answer).doesNotContain("Exception", "jetty", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/industries", "/api/industries/船燃", "/nothing", "/browser/nothing.js"})
    void shouldSayThatAnAddressIsUnknown(String path, Running graph) throws Exception {
        JsonNode problem = problem(graph.get(path), 404);

        assertThat(problem.path("type").asText()).isEqualTo("/api/problems/unknown-address");
        assertThat(problem.path("suggestions")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void shouldSayThatAMethodIsNotAllowed(String method, Running graph) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(graph.uri(SUPPORTERS))
                .method(method, HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        HttpResponse<String> answer = graph.client().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(problem(answer, 405).path("detail").asText()).contains(method);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @Test
    void shouldTellWhichMethodsAPathTakes(Running graph) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(graph.uri("/api/reports"))
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = graph.client().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("GET", "HEAD", "POST"));
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void shouldExplainEachTypeAtItsAddress(ProblemType type, Running graph) throws Exception {
        JsonNode explanation = graph.json(type.uri());

        assertThat(explanation.path("type").asText()).isEqualTo(type.uri());
        assertThat(explanation.path("title").asText()).isEqualTo(type.title());
        assertThat(explanation.path("status").asInt()).isEqualTo(type.status());
        assertThat(explanation.path("meaning").asText()).endsWith(".");
    }

    @Test
    void shouldKnowNoOtherTypes(Running graph) throws Exception {
        problem(graph.get("/api/problems/no-such"), 404);
    }

    private static JsonNode problem(HttpResponse<String> answer, int status) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asText()).isNotEmpty();
        assertThat(problem.path("detail").asText()).isNotEmpty();
        assertThat(problem.path("instance").asText()).isEqualTo(answer.uri().getRawPath());
        return problem;
    }

    /** The answer to a request line that no client would send. */
    private static String raw(Running graph, String line) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), graph.uri("/").getPort())) {
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^Date:.*$", "")
                    .strip();
        }
    }
}
