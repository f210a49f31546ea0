package io.zhengtu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.api.AskedGraph;
import io.zhengtu.api.access.AccessSettings;
import io.zhengtu.api.access.ApiKeys;
import io.zhengtu.api.intake.IntakeSettings;
import io.zhengtu.api.server.ServerSettings;
import io.zhengtu.loader.cli.StoreOptions;
import io.zhengtu.loader.graph.GraphWriter;
import io.zhengtu.loader.store.EmbeddedSettings;
import io.zhengtu.loader.store.EmbeddedStore;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import picocli.CommandLine;

/** What {@code up --read-only} serves: a real store that nobody can write into, by whatever way they come. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadOnlyIT {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path DATA = Path.of(System.getProperty("zhengtu.home", ".."), "data");

    /** Ends of lines are CR and LF in multipart bodies. */
    private static final String BODY = """
            --x\r
            Content-Disposition: form-data; name="file"; filename="a.txt"\r
            \r
            2025年政府工作报告\r
            --x--\r
            """;

    @TempDir
    private static Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Instance instance;
    private String key;

    @BeforeAll
    void serve() throws Exception {
        Path store = folder.resolve("store");
        try (EmbeddedStore writable =
                EmbeddedStore.open(EmbeddedSettings.in(store).withBolt("127.0.0.1", 0))) {
            GraphWriter writer = new GraphWriter(writable);
            AskedGraph.reports().forEach(report -> writer.write(report, false));
        }
        Path keys = store.resolve(ServerOptions.KEY_FILE);
        key = new ApiKeys(keys).add("tests");
        instance = Instance.startReadOnly(
                options(store),
                ServerSettings.local()
                        .withPort(0)
                        .withAccess(AccessSettings.open().withKeys(keys, false))
                        .withIntake(new IntakeSettings(DATA, folder.resolve("received"))));
    }

    @AfterAll
    void end() {
        if (instance != null) {
            instance.close();
        }
    }

    private static StoreOptions options(Path store) {
        StoreOptions options = new StoreOptions();
        new CommandLine(options).parseArgs("--store", store.toString(), "--bolt-port", "0");
        return options;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api/industries/石化产业/supporters",
                "api/ready",
                "api/search?q=石化",
                "api/ask?q=哪些项目支撑石化产业",
                "api/export?format=ndjson"
            })
    void shouldAnswerQuestions(String path) throws Exception {
        HttpResponse<String> answer = send(request(path).GET());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE (n:Entity {id: 'a'}) RETURN n",
                "MATCH (n:Entity) SET n.name = 'a'",
                "MATCH (n) DETACH DELETE n",
                "CREATE INDEX hostile FOR (n:Entity) ON (n.name)",
                "CALL db.createLabel('Hostile')"
            })
    void shouldRefuseWhatTheUserOfNeo4jBrowserWrites(String statement) {
        EmbeddedStore store = (EmbeddedStore) instance.store();
        try (Driver driver = GraphDatabase.driver(store.boltUri(), AuthTokens.basic(store.user(), store.password()));
                Session session = driver.session()) {
            long nodes = count(session);

            assertThatThrownBy(() -> session.run(statement).consume())
                    .isInstanceOf(Neo4jException.class)
                    .hasMessageContaining("read-only");

            assertThat(count(session)).isEqualTo(nodes).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER CURRENT USER SET PASSWORD FROM $password TO 'another-password'",
                "ALTER USER neo4j SET PASSWORD 'another-password' CHANGE NOT REQUIRED",
                "CREATE USER hostile SET PASSWORD 'another-password' CHANGE NOT REQUIRED",
                "RENAME USER neo4j TO hostile",
                "DROP USER neo4j"
            })
    void shouldRefuseAdministrationByTheUserOfNeo4jBrowser(String statement) {
        EmbeddedStore store = (EmbeddedStore) instance.store();
        try (Driver driver = GraphDatabase.driver(store.boltUri(), AuthTokens.basic(store.user(), store.password()));
                Session system = driver.session(SessionConfig.forDatabase("system"))) {
            assertThatThrownBy(() -> system.run(statement, Map.of("password", store.password()))
                            .consume())
                    .isInstanceOf(Neo4jException.class);

            assertThat(system.run("SHOW USERS YIELD user")
                            .list(row -> row.get("user").asString()))
                    .containsExactly("neo4j");
        }
        try (Driver driver = GraphDatabase.driver(store.boltUri(), AuthTokens.basic(store.user(), store.password()))) {
            driver.verifyConnectivity();
        }
    }

    private static long count(Session session) {
        return session.run("MATCH (n) RETURN count(n) AS nodes")
                .single()
                .get("nodes")
                .asLong();
    }

    @ParameterizedTest
    @CsvSource({"POST, api/reports", "PUT, api/reports/990101-2025", "DELETE, api/reports/990101-2025"})
    void shouldRefuseReportsOfACallerWithAKey(String method, String path) throws Exception {
        HttpResponse<String> answer = send(request(path)
                .header("X-API-Key", key)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .method(method, HttpRequest.BodyPublishers.ofString(BODY)));

        JsonNode problem = MAPPER.readTree(answer.body());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(problem.path("type").asText()).isEqualTo("/api/problems/read-only");
        assertThat(problem.path("detail").asText()).contains("read-only");
        assertThat(folder.resolve("received")).doesNotExist();
    }

    @Test
    void shouldStillAskForAKeyFirst() throws Exception {
        assertThat(send(request("api/reports/990101-2025").DELETE()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void shouldTakeKeysMadeAndRemovedMeanwhile() throws Exception {
        Path store = folder.resolve("store");
        CommandLine command = Zhengtu.commandLine();
        assertThat(command.execute("key", "add", "later", "--store", store.toString()))
                .isZero();
        assertThat(Files.readString(store.resolve(ServerOptions.KEY_FILE))).contains("later");
        assertThat(command.execute("key", "remove", "later", "--store", store.toString()))
                .isZero();
    }

    @Test
    void shouldRefuseCypherThatWrites() throws Exception {
        HttpResponse<String> answer = send(request("api/cypher")
                .POST(HttpRequest.BodyPublishers.ofString("{\"statement\":\"CREATE (n:Hostile) RETURN n\"}")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    @Test
    void shouldServeOnlyAStoreThatIsThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instance.startReadOnly(
                        options(folder.resolve("none")), ServerSettings.local().withPort(0)))
                .withMessageContaining("Run up without it once");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create(instance.server().address().resolve(path).toASCIIString()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
