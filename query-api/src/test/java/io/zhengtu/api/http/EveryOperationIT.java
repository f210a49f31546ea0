package io.zhengtu.api.http;

import static io.zhengtu.api.http.AskedOperation.send;
import static io.zhengtu.api.http.AskedOperation.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import io.zhengtu.api.http.ApiDocument.Operation;
import io.zhengtu.api.http.ApiDocument.Parameter;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Each operation of the API's description, whichever they are: it answers the examples that are given there, whole and
 * page by page, and as well to a HEAD. An operation that comes anew is asked too, and fails until it has examples.
 */
@ExtendWith(ServedGraph.class)
class EveryOperationIT {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What they do with reports, {@link IntakeRoutesIT} asks; here they get a text that is none. */
    private static final Set<String> WRITING = Set.of("addReports", "replaceReport", "removeReport");

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
}
