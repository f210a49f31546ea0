package io.zhengtu.api.http;

import static io.zhengtu.api.http.AskedOperation.problem;
import static io.zhengtu.api.http.AskedOperation.request;
import static io.zhengtu.api.http.AskedOperation.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import io.zhengtu.api.http.ApiDocument.Operation;
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
 * Each operation of the API's description where there is nothing to answer with. One that comes anew fails until it has a
 * row in the table of empty answers.
 */
@ExtendWith(ServedGraph.class)
class EmptyAnswersIT {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What is answered though the graph is not: what the answer that it is not there refers to. */
    private static final Set<String> WITHOUT_GRAPH = Set.of("explainProblem");

    /** A question that can be asked and has nothing for an answer, with the lists that are empty then. */
    private record EmptyAnswer(String operation, String address, int status, List<String> lists, String body) {}

    private static List<EmptyAnswer> emptyAnswers() throws IOException {
        try (InputStream in = EmptyAnswersIT.class.getResourceAsStream("/http/empty-answers.tsv")) {
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
}
