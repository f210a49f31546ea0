package io.zhengtu.api.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.NamedQuery.Column;
import io.zhengtu.api.catalog.NamedQuery.Parameter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ServedGraph.class)
class GraphIT {
    @Test
    void shouldRefuseToWrite(Running running) {
        try (Graph graph = open(running)) {
            assertThatThrownBy(() -> graph.read(query("CREATE (thing:Thing) RETURN 1 AS answer"), Map.of()))
                    .hasStackTraceContaining("Writing in read access mode not allowed");
            assertThat(answer(graph, "MATCH (thing:Thing) RETURN count(thing) AS answer")
                            .integer("answer"))
                    .isZero();
        }
    }

    @Test
    void shouldEndAQuestionThatTakesTooLong(Running running) {
        String endless = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b % 7) AS answer";
        try (Graph graph = open(running, Duration.ofSeconds(1))) {
            assertThatExceptionOfType(GraphLimitException.class).isThrownBy(() -> graph.read(query(endless), Map.of()));
        }
    }

    @Test
    void shouldRefuseParametersThatTheQueryDoesNotDeclare(Running running) {
        NamedQuery query = new NamedQuery(
                "test/query",
                "A test",
                List.of(new Parameter("one", "INTEGER", "", "")),
                List.of(new Column("answer", "INTEGER", "")),
                "RETURN $one AS answer",
                false);
        try (Graph graph = open(running)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> graph.read(query, Map.of("two", 2)))
                    .withMessage("The query test/query takes [one], not [two]");
        }
    }

    @Test
    void shouldReadEachKindOfValue(Running running) {
        try (Graph graph = open(running)) {
            Row row = answer(
                            graph,
                            "RETURN {text: '文', number: 3, decimal: 2.5, truth: true, none: null, texts: ['a', 'b'],"
                                    + " numbers: [1, 2], row: {x: 1}, rows: [{x: 1}, {x: 2}]} AS answer")
                    .row("answer");

            assertThat(row.text("text")).isEqualTo("文");
            assertThat(row.integer("number")).isEqualTo(3);
            assertThat(row.decimal("number")).isEqualTo(3);
            assertThat(row.decimal("decimal")).isEqualTo(2.5);
            assertThat(row.truth("truth")).isTrue();
            assertThat(row.findText("none")).isNull();
            assertThat(row.texts("none")).isEmpty();
            assertThat(row.findRow("none")).isNull();
            assertThat(row.texts("texts")).containsExactly("a", "b");
            assertThat(row.integers("numbers")).containsExactly(1, 2);
            assertThat(row.row("row").integer("x")).isEqualTo(1);
            assertThat(row.rows("rows")).extracting(inner -> inner.integer("x")).containsExactly(1, 2);
            assertThatIllegalStateException().isThrownBy(() -> row.text("none")).withMessageContaining("none");
            assertThatIllegalStateException()
                    .isThrownBy(() -> row.text("number"))
                    .withMessageContaining("Long, not String");
            assertThatIllegalStateException()
                    .isThrownBy(() -> row.text("other"))
                    .withMessageContaining("other");
        }
    }

    @Test
    void shouldFindSingleNodes(Running running) {
        try (Graph graph = open(running)) {
            assertThat(graph.findEntity("industry-C2511")).hasValueSatisfying(industry -> {
                assertThat(industry.labels()).containsExactly("Industry");
                assertThat(industry.name()).isEqualTo("船燃产业");
                assertThat(industry.code()).isEqualTo("C2511");
            });
            assertThat(graph.findEntity("industry-none")).isEmpty();
            assertThat(graph.findReport("211104-2025"))
                    .hasValueSatisfying(report -> assertThat(report.year()).isEqualTo(2025));
            assertThat(graph.listReports()).extracting(ReportNode::id).containsExactly("211104-2025", "211104-2024");
        }
    }

    private static Graph open(Running running) {
        return open(running, Duration.ofMinutes(1));
    }

    private static Graph open(Running running, Duration timeout) {
        return Graph.open(CompletableFuture.completedFuture(running.store().driver()), timeout);
    }

    private static Row answer(Graph graph, String cypher) {
        return graph.read(query(cypher), Map.of()).get(0);
    }

    private static NamedQuery query(String cypher) {
        return new NamedQuery(
                "test/query", "A test", List.of(), List.of(new Column("answer", "ANY", "")), cypher, false);
    }
}
