package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;

@ExtendWith(ServedGraph.class)
class CypherRoutesIT {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void shouldAnswerWithFieldsAndValues(Running graph) throws Exception {
        JsonNode answer = run(
                graph,
                "MATCH (e:Enterprise)-[l:OPERATES_IN]->(i {id: $id}) RETURN e.name AS name, i, l, [1, 2.5, null] AS list"
                        + " ORDER BY name",
                Map.of("id", "industry-C2511"));

        assertThat(answer.at("/data/fields").toString()).isEqualTo("[\"name\",\"i\",\"l\",\"list\"]");
        assertThat(answer.at("/data/values/0/0").asText()).isEqualTo("企鸿源");
        assertThat(answer.at("/data/values/0/1/properties/name").asText()).isEqualTo("船燃产业");
        assertThat(answer.at("/data/values/0/2/type").asText()).isEqualTo("OPERATES_IN");
        assertThat(answer.at("/data/values/0/3").toString()).isEqualTo("[1,2.5,null]");
        assertThat(answer.path("hasMore").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETURN 1",
                "MATCH (n) RETURN count(n)",
                "MATCH (n:Report) WHERE n.year > 2000 RETURN n.id ORDER BY n.id LIMIT 3",
                "MATCH p = SHORTEST 1 (:Enterprise)-[:OPERATES_IN|BELONGS_TO]-{1,3}(:Industry) RETURN p",
                "MATCH p = (:Enterprise)-[:OPERATES_IN*1..2]-(:Industry) RETURN p",
                "MATCH (e:Entity {id: 'industry-C2511'}) OPTIONAL MATCH (e)<-[:SUPPORTS]-(s) RETURN e.name, collect(s.name)",
                "CALL db.index.fulltext.queryNodes('entity_names', '船燃') YIELD node RETURN node.name",
                "CALL db.labels() YIELD label RETURN label",
                "UNWIND range(1, 3) AS x WITH x WHERE x > 1 RETURN x UNION RETURN 9 AS x",
                "MATCH (i:Industry) WHERE EXISTS { (i)<-[:OPERATES_IN]-() } RETURN COUNT { (i)--() }, COLLECT { MATCH (i)--(o) RETURN o.name }"
            })
    void shouldRunWhatOnlyReads(String statement, Running graph) throws Exception {
        HttpResponse<String> answer = post(graph, body(statement, Map.of()), "");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE (n:Entity {id: 'x'})",
                "MATCH (n) DETACH DELETE n",
                "MATCH (n:Report) SET n.title = 'x' RETURN n",
                "MERGE (n:Report {id: 'x'}) RETURN n",
                "MATCH (n) REMOVE n:Entity",
                "FOREACH (x IN [1] | CREATE (:Entity {id: 'x'}))",
                "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
                "LOAD CSV FROM 'http://127.0.0.1:1/' AS line RETURN line",
                "SHOW USERS",
                "SHOW TRANSACTIONS",
                "SHOW INDEXES",
                "SHOW SETTINGS",
                "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
                "CALL dbms.components() YIELD name RETURN name",
                "CALL dbms.listConfig() YIELD name RETURN name",
                "CALL db.awaitIndexes(1)",
                "CALL db.clearQueryCaches()",
                "CALL (*) { CREATE (:Entity {id: 'x'}) } IN TRANSACTIONS",
                "UNWIND [1] AS x CALL (x) { CREATE (:Entity {id: 'x'}) } IN TRANSACTIONS RETURN x",
                "CREATE INDEX some FOR (n:Entity) ON (n.x)",
                "DROP CONSTRAINT entity_id",
                "ALTER USER neo4j SET PASSWORD 'anything-else'",
                "CREATE USER other SET PASSWORD 'anything-else'",
                "USE system SHOW DATABASES",
                "PROFILE MATCH (n) RETURN n",
                "RETURN 1; MATCH (n) DETACH DELETE n",
                "*/ CREATE (n) /*",
                "nonsense",
                "RETURN $missing",
                "MATCH (n) RETURN n.x +"
            })
    void shouldRefuseWhateverElse(String statement, Running graph) throws Exception {
        long before = nodes(graph);
        HttpResponse<String> answer = post(graph, body(statement, Map.of()), "");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        JsonNode problem = MAPPER.readTree(answer.body());
        assertThat(problem.path("type").asText()).isEqualTo("/api/problems/cypher-refused");
        assertThat(problem.path("detail").asText()).isNotBlank().doesNotContain("Exception");
        assertThat(nodes(graph)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''",
                "{}",
                "[]",
                "nonsense",
                "{\"statement\": \"\"}",
                "{\"statement\": \"RETURN 1\", \"database\": \"x\"}",
                "null"
            })
    void shouldRefuseABodyThatIsNone(String body, Running graph) throws Exception {
        HttpResponse<String> answer = post(graph, body, "");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void shouldBoundRowsAndAnswerWithNoneWhereThereAreNone(Running graph) throws Exception {
        JsonNode some = MAPPER.readTree(post(graph, body("UNWIND range(1, 100000) AS x RETURN x", Map.of()), "?limit=3")
                .body());
        assertThat(some.at("/data/values").toString()).isEqualTo("[[1],[2],[3]]");
        assertThat(some.path("hasMore").asBoolean()).isTrue();

        JsonNode none = run(graph, "MATCH (n:Nothing) RETURN n", Map.of());
        assertThat(none.at("/data/values").isArray()).isTrue();
        assertThat(none.at("/data/values")).isEmpty();
        assertThat(post(graph, body("RETURN 1", Map.of()), "?limit=201").statusCode())
                .isEqualTo(400);
    }

    @Test
    void shouldStopWhatNeedsTooMuch(Running graph) throws Exception {
        HttpResponse<String> memory =
                post(graph, body("UNWIND range(1, 100000000) AS x RETURN collect(x)", Map.of()), "");
        assertThat(memory.statusCode()).as(memory.body()).isEqualTo(504);
    }

    @Test
    void shouldSayWhichMethodItTakes(Running graph) throws Exception {
        HttpResponse<String> answer = graph.get("/api/cypher");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("POST");
    }

    private static long nodes(Running graph) {
        try (Session session = graph.store().driver().session()) {
            return session.run("MATCH (n) RETURN count(n) AS nodes")
                    .single()
                    .get("nodes")
                    .asLong();
        }
    }

    private static JsonNode run(Running graph, String statement, Map<String, Object> parameters) throws Exception {
        return MAPPER.readTree(post(graph, body(statement, parameters), "").body());
    }

    private static String body(String statement, Map<String, Object> parameters) throws Exception {
        return MAPPER.writeValueAsString(Map.of("statement", statement, "parameters", parameters));
    }

    private static HttpResponse<String> post(Running graph, String body, String query) throws Exception {
        return graph.client()
                .send(
                        HttpRequest.newBuilder(graph.uri("/api/cypher" + query))
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
