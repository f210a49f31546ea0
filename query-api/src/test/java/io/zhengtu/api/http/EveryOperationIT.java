package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import io.zhengtu.api.http.ApiDocument.Operation;
import io.zhengtu.api.http.ApiDocument.Parameter;
import io.zhengtu.api.server.ServerSettings;
import io.zhengtu.api.server.ZhengtuServer;
import io.zhengtu.loader.store.EmbeddedSettings;
import io.zhengtu.loader.store.EmbeddedStore;
import io.zhengtu.loader.store.GraphStore;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each operation of the API's description, whichever they are: it answers the examples that are given there, says of
 * each parameter what is wrong with a bad value, and has an answer where there is nothing. An operation that comes anew
 * is asked too, and fails until it has examples and a row in the table of empty answers.
 */
@ExtendWith(ServedGraph.class)
class EveryOperationIT {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String NOBODY = "没有这个名字";
    private static final String BOUNDARY = "----------zhengtu";

    /** What they do with reports, {@link IntakeRoutesIT} asks; here they get a text that is none. */
    private static final Set<String> WRITING = Set.of("addReports", "replaceReport", "removeReport");

    /** What is answered though the graph is not: what the answer that it is not there refers to. */
    private static final Set<String> WITHOUT_GRAPH = Set.of("explainProblem");

    @TestFactory
    Stream<DynamicTest> shouldAnswerItsExamples(Running graph) throws Exception {
        ApiDocument document = ApiDocument.of(graph);
        return document.operations().stream()
                .filter(operation -> !WRITING.contains(operation.id()))
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    answers(graph, document, operation, operation.needed());
                    for (Parameter parameter : operation.parameters().toList()) {
                        if (parameter.name().equals("cursor")) {
                            continue;
                        }
                        assertThat(parameter.example())
                                .as("example of %s", parameter.name())
                                .isNotEmpty();
                        answers(graph, document, operation, operation.with(parameter.name()));
                    }
                }));
    }

    private static void answers(Running graph, ApiDocument document, Operation operation, Map<String, String> values)
            throws Exception {
        HttpResponse<String> answer = send(graph, operation, operation.address(values));
        assertThat(answer.statusCode()).as("%s %s", answer.uri(), answer.body()).isEqualTo(200);
        assertThat(document.faults(operation, answer)).as("%s", answer.uri()).isEmpty();
        assertThat(answer.body()).isNotBlank();
    }

    @TestFactory
    Stream<DynamicTest> shouldAnswerAHeadAsAGetWithoutItsBody(Running graph) throws Exception {
        return ApiDocument.of(graph).operations().stream()
                .filter(Operation::reads)
                .map(operation -> DynamicTest.dynamicTest("HEAD " + operation.path(), () -> {
                    for (String address : List.of(
                            operation.address(operation.needed()),
                            operation.path().replaceAll("\\{\\w+}", "none") + "?surely=unknown")) {
                        HttpResponse<String> get = graph.get(address);
                        HttpResponse<String> head = graph.client()
                                .send(
                                        HttpRequest.newBuilder(graph.uri(address))
                                                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                                                .build(),
                                        text());
                        assertThat(head.statusCode()).as(address).isEqualTo(get.statusCode());
                        assertThat(head.headers().firstValue("Content-Type"))
                                .as(address)
                                .isEqualTo(get.headers().firstValue("Content-Type"));
                        assertThat(head.headers().firstValue("ETag"))
                                .as(address)
                                .isEqualTo(get.headers().firstValue("ETag"));
                        assertThat(head.body()).isEmpty();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> shouldSayWhichParameterIsBad(Running graph) throws Exception {
        ApiDocument document = ApiDocument.of(graph);
        return document.operations().stream().flatMap(operation -> operation
                .parameters()
                .map(parameter -> DynamicTest.dynamicTest(operation + " " + parameter.name(), () -> {
                    for (String bad : badValues(parameter)) {
                        Map<String, String> values = operation.with(parameter.name(), bad);
                        refuses(graph, document, operation, parameter, operation.address(values));
                    }
                    if (parameter.isRequired() && !parameter.isInPath()) {
                        Map<String, String> values = operation.needed();
                        values.remove(parameter.name());
                        refuses(graph, document, operation, parameter, operation.address(values));
                    }
                    if (!parameter.isInPath()
                            && !parameter.schema().path("type").asText().equals("array")) {
                        String once = operation.address(operation.with(parameter.name(), "1"));
                        refuses(graph, document, operation, parameter, once + "&" + parameter.name() + "=1");
                    }
                })));
    }

    /** What the description rules out. */
    private static List<String> badValues(Parameter parameter) {
        JsonNode schema = parameter.schema();
        List<String> bad = new ArrayList<>();
        if (parameter.isInPath()) {
            return List.of(" ", NOBODY, "x".repeat(201));
        }
        bad.add("");
        switch (schema.path("type").asText()) {
            case "integer" -> {
                bad.add("ten");
                bad.add("1.5");
                bad.add(String.valueOf(schema.path("minimum").asLong() - 1));
                bad.add(String.valueOf(schema.path("maximum").asLong() + 1));
                bad.add("99999999999999999999");
            }
            case "boolean" -> bad.add("perhaps");
            case "array" -> bad.add(schema.path("items").has("enum") ? NOBODY : ",");
            default -> {
                if (schema.has("enum") || parameter.name().equals("cursor")) {
                    bad.add(NOBODY);
                }
                if (schema.has("maxLength")) {
                    bad.add("x".repeat(schema.path("maxLength").asInt() + 1));
                }
            }
        }
        return bad;
    }

    private static void refuses(
            Running graph, ApiDocument document, Operation operation, Parameter parameter, String address)
            throws Exception {
        HttpResponse<String> answer = send(graph, operation, address);
        JsonNode problem = problem(graph, document, operation, answer);
        int status = problem.path("status").asInt();
        if (parameter.isInPath()) {
            assertThat(status).as("%s %s", answer.uri(), problem).isIn(400, 404, 422);
        } else {
            assertThat(status).as("%s %s", answer.uri(), problem).isEqualTo(400);
            assertThat(problem.path("parameter").asText())
                    .as("%s %s", answer.uri(), problem)
                    .isEqualTo(parameter.name());
        }
    }

    /** The problem that an answer is, with all that RFC 9457 asks for. */
    private static JsonNode problem(
            Running graph, ApiDocument document, Operation operation, HttpResponse<String> answer) throws Exception {
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

    @TestFactory
    Stream<DynamicTest> shouldSayThatNothingBearsAName(Running graph) throws Exception {
        ApiDocument document = ApiDocument.of(graph);
        return document.operations().stream()
                .filter(operation -> operation.json().path("responses").has("404")
                        && !operation.path().contains("{"))
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    int asked = 0;
                    for (Parameter parameter : operation.parameters().toList()) {
                        String name = parameter.name();
                        if (FailureResponses.NAMES.contains(name) || name.equals("id")) {
                            Map<String, String> values =
                                    operation.with(name, name.equals("places") ? NOBODY + ",大洼区" : NOBODY);
                            HttpResponse<String> answer = send(graph, operation, operation.address(values));
                            JsonNode problem = problem(graph, document, operation, answer);
                            assertThat(problem.path("status").asInt())
                                    .as("%s %s", answer.uri(), problem)
                                    .isEqualTo(404);
                            assertThat(problem.path("detail").asText()).contains(NOBODY);
                            asked++;
                        }
                    }
                    assertThat(asked).as("names that %s takes", operation).isPositive();
                }));
    }

    /** A question that can be asked and has nothing for an answer, with the lists that are empty then. */
    private record EmptyAnswer(String operation, String address, int status, List<String> lists, String body) {}

    private static List<EmptyAnswer> emptyAnswers() throws IOException {
        try (InputStream in = EveryOperationIT.class.getResourceAsStream("/http/empty-answers.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(row -> new EmptyAnswer(
                            row[0],
                            row[1],
                            Integer.parseInt(row[2]),
                            Arrays.stream(row[3].split(" ", -1))
                                    .filter(list -> !list.isEmpty())
                                    .toList(),
                            row.length > 4 ? row[4] : ""))
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> shouldAnswerWhereThereIsNothing(Running graph) throws Exception {
        ApiDocument document = ApiDocument.of(graph);
        Map<String, Operation> operations = new TreeMap<>();
        document.operations().forEach(operation -> operations.put(operation.id(), operation));
        List<EmptyAnswer> rows = emptyAnswers();
        assertThat(rows.stream().map(EmptyAnswer::operation).collect(Collectors.toSet()))
                .as("operations with a row in empty-answers.tsv")
                .isEqualTo(operations.keySet());
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(row.operation() + " " + row.address(), () -> {
                    Operation operation = operations.get(row.operation());
                    HttpResponse<String> answer =
                            graph.client().send(request(graph, operation, row.address(), row.body()), text());
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(row.status());
                    assertThat(document.faults(operation, answer)).isEmpty();
                    if (row.status() >= 400) {
                        problem(graph, document, operation, answer);
                    }
                    for (String list : row.lists()) {
                        JsonNode found = MAPPER.readTree(answer.body()).at(list);
                        assertThat(found.isArray())
                                .as("%s of %s", list, answer.body())
                                .isTrue();
                        assertThat(found).isEmpty();
                    }
                    if (row.lists().contains("/results")) {
                        assertThat(MAPPER.readTree(answer.body()).path("total").asInt(0))
                                .isZero();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> shouldGiveTheSameRowsPageByPage(Running graph) throws Exception {
        return ApiDocument.of(graph).operations().stream()
                .filter(operation -> operation
                        .parameters()
                        .anyMatch(parameter -> parameter.name().equals("cursor")))
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    String address = operation.address(operation.needed());
                    JsonNode whole = graph.json(address);
                    String rows = whole.has("results") ? "results" : "sentences";
                    ArrayNode paged = MAPPER.createArrayNode();
                    JsonNode page = graph.json(address + "?limit=1");
                    while (true) {
                        assertThat(page.path(rows)).as("%s", page).hasSize(1);
                        page.path(rows).forEach(paged::add);
                        assertThat(page.path("hasMore").asBoolean()).isEqualTo(page.has("next"));
                        if (!page.has("next")) {
                            break;
                        }
                        page = graph.json(
                                address + "?limit=1&cursor=" + page.path("next").asText());
                    }
                    assertThat(paged).isEqualTo(whole.path(rows));
                }));
    }

    /** Whatever it is asked, a graph without reports has an answer; one that is gone says so. */
    @Test
    void shouldAnswerOnAnEmptyGraphAndWithoutOne(Running graph, @TempDir Path folder) throws Exception {
        List<Operation> reading = ApiDocument.of(graph).operations().stream()
                .filter(Operation::reads)
                .toList();
        GraphStore store =
                EmbeddedStore.open(EmbeddedSettings.in(folder.resolve("store")).withBolt("127.0.0.1", 0));
        try (store;
                ZhengtuServer server =
                        ZhengtuServer.start(store, ServerSettings.local().withPort(0))) {
            Set<String> unknown = new TreeSet<>();
            for (Operation operation : reading) {
                HttpResponse<String> answer = bare(graph, server, operation);
                assertThat(answer.statusCode())
                        .as("%s %s", operation, answer.body())
                        .isIn(200, 404);
                if (answer.statusCode() == 404) {
                    unknown.add(operation.path());
                } else if (answer.body().startsWith("{")) {
                    JsonNode empty = MAPPER.readTree(answer.body());
                    if (!operation.id().equals("listQueries")) {
                        assertThat(empty.path("results"))
                                .as("%s %s", operation, empty)
                                .isEmpty();
                        assertThat(empty.path("total").asInt(0)).isZero();
                    }
                }
            }
            assertThat(unknown)
                    .as("paths that take a name")
                    .allMatch(path -> path.contains("{") || path.matches("/api/(paths|reconcile/preview)"));

            store.close();

            for (Operation operation : reading) {
                HttpResponse<String> gone = bare(graph, server, operation);
                if (WITHOUT_GRAPH.contains(operation.id())) {
                    assertThat(gone.statusCode()).as("%s", operation).isEqualTo(200);
                } else {
                    assertThat(gone.statusCode())
                            .as("%s %s", operation, gone.body())
                            .isEqualTo(503);
                    assertThat(gone.body())
                            .contains("/api/problems/unavailable")
                            .doesNotContain("Exception");
                }
            }
        }
    }

    private static HttpResponse<String> bare(Running graph, ZhengtuServer server, Operation operation)
            throws Exception {
        URI address = URI.create(
                server.address().resolve("/").toString().replaceAll("/$", "") + operation.address(operation.needed()));
        return graph.client().send(HttpRequest.newBuilder(address).build(), text());
    }

    private static HttpResponse<String> send(Running graph, Operation operation, String address) throws Exception {
        return graph.client().send(request(graph, operation, address, ""), text());
    }

    /** With the body of the example, or the given one; reports come as a file that is none, with a key. */
    private static HttpRequest request(Running graph, Operation operation, String address, String body) {
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

    private static HttpResponse.BodyHandler<String> text() {
        return HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8);
    }
}
