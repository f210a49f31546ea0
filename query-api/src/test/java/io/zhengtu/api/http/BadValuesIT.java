package io.zhengtu.api.http;

import static io.zhengtu.api.http.AskedOperation.problem;
import static io.zhengtu.api.http.AskedOperation.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import io.zhengtu.api.http.ApiDocument.Operation;
import io.zhengtu.api.http.ApiDocument.Parameter;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Each parameter of each operation of the API's description: the answer to a bad value is a problem that names it, and to
 * a name that nothing bears one that says so.
 */
@ExtendWith(ServedGraph.class)
class BadValuesIT {
    private static final String NOBODY = "没有这个名字";

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
}
