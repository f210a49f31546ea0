package io.zhengtu.loader.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.zhengtu.loader.store.StoreException.Problem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.schema.AllIndexProviderDescriptors;
import org.neo4j.internal.schema.IndexPrototype;
import org.neo4j.internal.schema.SchemaDescriptors;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

class EmbeddedStoreIT {
    @RegisterExtension
    final SharedStore shared = new SharedStore();

    @TempDir
    Path temp;

    private static EmbeddedSettings settings(Path folder) {
        return EmbeddedSettings.in(folder).withBolt("127.0.0.1", 0);
    }

    private static long count(GraphStore store, String cypher) {
        try (Session session = store.driver().session()) {
            return session.run(cypher).single().get(0).asLong();
        }
    }

    private static void run(GraphStore store, String cypher) {
        try (Session session = store.driver().session()) {
            session.run(cypher).consume();
        }
    }

    private static void assertRefused(EmbeddedSettings settings, Problem problem, Object... inMessage) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> EmbeddedStore.open(settings).close())
                .satisfies(e -> {
                    assertThat(e.problem()).isEqualTo(problem);
                    assertThat(e.getMessage()).doesNotContain("\n");
                    for (Object part : inMessage) {
                        assertThat(e.getMessage()).contains(part.toString());
                    }
                });
    }

    @Test
    void shouldKeepItsPasswordFromOthers() throws IOException {
        Path folder = shared.folder();
        assumeThat(AtomicFile.supportsPosix(folder)).as("POSIX permissions").isTrue();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
                .isEqualTo("rw-------");
        assertThat(EmbeddedStore.findPassword(folder)).contains(shared.store().password());
        assertThat(shared.store().password()).hasSize(24);
    }

    @Test
    void shouldLetInByPasswordOnly() {
        for (String wrong : new String[] {"neo4j", "wrong-password"}) {
            try (Driver stranger = GraphDatabase.driver(shared.store().boltUri(), AuthTokens.basic("neo4j", wrong))) {
                assertThatThrownBy(stranger::verifyConnectivity).isInstanceOf(AuthenticationException.class);
            }
        }
        try (Driver anonymous = GraphDatabase.driver(shared.store().boltUri(), AuthTokens.none())) {
            assertThatThrownBy(anonymous::verifyConnectivity).isInstanceOf(Neo4jException.class);
        }
    }

    @Test
    void shouldAnswerToTheRoutingSchemeThatNeo4jBrowserUses() {
        String uri = shared.store().boltUri().replace("bolt://127.0.0.1", "neo4j://localhost");
        try (Driver browser = GraphDatabase.driver(
                uri, AuthTokens.basic("neo4j", shared.store().password()))) {
            browser.verifyConnectivity();
            assertThat(browser.executableQuery("RETURN 1 AS one").execute().records())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line",
                "LOAD CSV FROM 'http://127.0.0.1:9/x.csv' AS line RETURN line",
                "LOAD CSV FROM 'http://[::1]:9/x.csv' AS line RETURN line"
            })
    void shouldReadNoFilesAndCallNoAddressesForCypher(String cypher) {
        assertThatThrownBy(() -> run(shared.store(), cypher))
                .isInstanceOf(ClientException.class)
                .message()
                .containsAnyOf("allow_csv_import_from_file_urls", "blocked");
    }

    @Test
    void shouldBoundTheMemoryOfATransaction() {
        assertThatThrownBy(() -> run(
                        shared.store(),
                        "UNWIND range(1, 100000000) AS i WITH collect('x' + i) AS texts RETURN size(texts)"))
                .isInstanceOf(Neo4jException.class)
                .hasMessageContaining("memory");
    }

    @Test
    void shouldHaveEveryIndexOnline() {
        assertThat(count(shared.store(), "SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN count(*)"))
                .isZero();
        assertThat(count(shared.store(), "SHOW FULLTEXT INDEXES YIELD name RETURN count(*)"))
                .isEqualTo(3);
        assertThat(
                        count(
                                shared.store(),
                                "SHOW CONSTRAINTS YIELD labelsOrTypes, type"
                                        + " WHERE type = 'UNIQUENESS' AND NOT labelsOrTypes[0] STARTS WITH '__' RETURN count(*)"))
                .isEqualTo(9);
    }

    /** Neo4j makes a constraint's index in a transaction of its own; a kill after it leaves the index alone. */
    @Test
    void shouldFinishAConstraintWhoseMakingWasKilled() throws Exception {
        try (EmbeddedStore store = EmbeddedStore.open(settings(temp))) {
            run(store, "DROP CONSTRAINT report_id");
            run(store, "MATCH (migration:__Neo4jMigration) DETACH DELETE migration");
        }
        makeIndexOfConstraint("report_id", "Report", "id");

        try (EmbeddedStore store = EmbeddedStore.open(settings(temp))) {
            assertThat(count(store, "SHOW CONSTRAINTS YIELD name WHERE name = 'report_id' RETURN count(*)"))
                    .isOne();
            assertThat(count(store, "SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN count(*)"))
                    .isZero();
        }
    }

    private void makeIndexOfConstraint(String name, String label, String property) throws Exception {
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(temp.resolve("neo4j")).build();
        try {
            GraphDatabaseAPI database = (GraphDatabaseAPI) service.database("neo4j");
            try (InternalTransaction transaction =
                    database.beginTransaction(KernelTransaction.Type.EXPLICIT, LoginContext.AUTH_DISABLED)) {
                KernelTransaction kernel = transaction.kernelTransaction();
                int labelId = kernel.tokenWrite().labelGetOrCreateForName(label);
                int propertyId = kernel.tokenWrite().propertyKeyGetOrCreateForName(property);
                kernel.indexUniqueCreate(IndexPrototype.uniqueForSchema(
                                SchemaDescriptors.forLabel(labelId, propertyId),
                                AllIndexProviderDescriptors.RANGE_DESCRIPTOR)
                        .withName(name));
                transaction.commit();
            }
        } finally {
            service.shutdown();
        }
    }

    @Test
    void shouldSayWhoHasTheStore() {
        assertRefused(
                settings(shared.folder()),
                Problem.LOCKED,
                shared.folder(),
                "process " + ProcessHandle.current().pid());
    }

    @Test
    void shouldSayThatThePortIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused(
                    settings(temp.resolve("store")).withBolt("127.0.0.1", other.getLocalPort()),
                    Problem.ADDRESS_IN_USE,
                    other.getLocalPort(),
                    "--bolt-port");
        }
        assertThat(temp.resolve("store/process.lock")).isEmptyFile();
    }

    @Test
    void shouldSayThatTheAddressIsNotOfThisMachine() {
        assertRefused(settings(temp.resolve("store")).withBolt("192.0.2.1", 0), Problem.ADDRESS_REFUSED, "192.0.2.1");
    }

    @Test
    void shouldLeaveFoldersOfOthersAlone() throws IOException {
        Files.writeString(temp.resolve("notes.txt"), "mine");

        assertRefused(settings(temp), Problem.FOREIGN_FOLDER, temp, "notes.txt");
        assertRefused(settings(temp.resolve("notes.txt")), Problem.FOREIGN_FOLDER, "is a file");

        assertThat(temp.toFile().list()).containsExactly("notes.txt");
    }

    @Test
    void shouldSayThatTheFolderCannotBeMade() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");

        assertRefused(settings(file.resolve("below/store")), Problem.NOT_ACCESSIBLE, file.resolve("below/store"));
    }

    @ParameterizedTest
    @CsvSource({
        "5.27.0, 001, Neo4j 5.27.0",
        "5.26.99, 001, Neo4j 5.26.99",
        "4.4.1, 001, Neo4j 4.4.1",
        "unknown, 001, unknown",
        "5.26.0, 999, V999"
    })
    void shouldRefuseAStoreOfAnotherVersion(String neo4j, String schema, String inMessage) throws IOException {
        new StoreMarker(neo4j, schema).write(temp.resolve("store.properties"));

        assertRefused(settings(temp), Problem.OTHER_VERSION, temp, inMessage);
    }

    @Test
    void shouldKeepGraphAndPasswordAndLeaveNoLock() {
        String password;
        try (EmbeddedStore store = EmbeddedStore.open(settings(temp))) {
            password = store.password();
            run(store, "CREATE (:Entity {id: 'a'})");
        }
        assertThat(temp.resolve("process.lock")).isEmptyFile();

        try (EmbeddedStore store = EmbeddedStore.open(settings(temp))) {
            assertThat(store.password()).isEqualTo(password);
            assertThat(count(store, "MATCH (e:Entity) RETURN count(e)")).isOne();
        }
    }

    @Test
    void shouldMakeANewPasswordWhereTheFileWasDeleted() throws IOException {
        EmbeddedStore.open(settings(temp)).close();
        Files.writeString(temp.resolve("password"), "not-the-password\n");
        assertRefused(settings(temp), Problem.UNAUTHORIZED, temp.resolve("password"), "delete the file");

        Files.delete(temp.resolve("password"));

        try (EmbeddedStore store = EmbeddedStore.open(settings(temp))) {
            store.driver().verifyConnectivity();
        }
    }

    @Test
    void shouldTakeUpMigrationsThatWereCutOff() {
        try (EmbeddedStore store = EmbeddedStore.open(settings(temp))) {
            run(store, "MATCH (m:__Neo4jMigration {version: '006'}) DETACH DELETE m");
            run(store, "DROP INDEX sentence_text");
            run(store, "CREATE (:__Neo4jMigrationsLock {id: 'left', name: 'over'})");
        }

        try (EmbeddedStore store = EmbeddedStore.open(settings(temp))) {
            assertThat(count(store, "SHOW FULLTEXT INDEXES YIELD name RETURN count(*)"))
                    .isEqualTo(2);
            assertThat(count(store, "MATCH (l:__Neo4jMigrationsLock) RETURN count(l)"))
                    .isZero();
            run(store, "CREATE (:__Neo4jMigration {version: '999', checksum: '1'})");
        }
        assertRefused(settings(temp), Problem.OTHER_VERSION, temp, "V999");
    }

    @Test
    void shouldRefuseEveryWriteWhenReadOnly() {
        EmbeddedStore.open(settings(temp)).close();

        try (EmbeddedStore store = EmbeddedStore.open(settings(temp).withReadOnly(true))) {
            assertThat(count(store, "RETURN 1")).isOne();
            assertThatThrownBy(() -> run(store, "CREATE (:Entity {id: 'a'})"))
                    .isInstanceOf(Neo4jException.class)
                    .hasMessageContaining("read-only");
        }
    }

    @Test
    void shouldTellNeo4jBrowserWhatToRun() {
        EmbeddedSettings settings =
                settings(temp).withBrowser("style http://localhost/style.grass", List.of("localhost"));
        try (EmbeddedStore store = EmbeddedStore.open(settings);
                Session session = store.driver().session()) {
            Map<String, Object> found = session.run("SHOW SETTINGS YIELD name, value"
                            + " WHERE name = 'browser.post_connect_cmd' RETURN name, value")
                    .single()
                    .asMap();
            assertThat(found).containsEntry("value", "style http://localhost/style.grass");
        }
    }
}
