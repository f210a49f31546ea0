package io.zhengtu.loader.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoreTemplateIT {
    private static final String SCHEMA = "SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties,"
            + " owningConstraint RETURN name, type, state, labelsOrTypes, properties, owningConstraint ORDER BY name";
    /** When each migration ran: no two stores that were made from nothing agree in that. */
    private static final String HISTORY =
            "MATCH ()-[applied:MIGRATED_TO]->(migration) RETURN migration.version, toString(applied.at) ORDER BY 1";

    private static final String NODES = "MATCH (node) WHERE NOT node:__Neo4jMigration RETURN labels(node)";

    private Path templates;
    private List<String> schema;
    private List<String> history;

    @BeforeAll
    void make(@TempDir Path folder) throws IOException {
        templates = folder.resolve("templates");
        Path scratch = folder.resolve("scratch");
        StoreTemplate.make(templates, scratch);
        try (EmbeddedStore store =
                EmbeddedStore.open(EmbeddedSettings.in(scratch).withBolt("127.0.0.1", 0))) {
            schema = rows(store, SCHEMA);
            history = rows(store, HISTORY);
        }
    }

    private EmbeddedStore open(Path folder) {
        return EmbeddedStore.open(
                EmbeddedSettings.in(folder).withBolt("127.0.0.1", 0).withTemplates(templates));
    }

    private static List<String> rows(EmbeddedStore store, String cypher) {
        try (Session session = store.driver().session()) {
            return session.run(cypher).list(row -> row.values().toString());
        }
    }

    @Test
    void shouldBeginANewStoreWithTheSchemaAndNothingElse(@TempDir Path folder) {
        try (EmbeddedStore store = open(folder)) {
            assertThat(rows(store, HISTORY)).isEqualTo(history).isNotEmpty();
            assertThat(rows(store, SCHEMA)).isEqualTo(schema).allMatch(index -> index.contains("ONLINE"));
            assertThat(rows(store, NODES)).isEmpty();
        }
    }

    @Test
    void shouldGiveEachStoreAPasswordOfItsOwn(@TempDir Path folder) {
        String first;
        try (EmbeddedStore store = open(folder.resolve("first"))) {
            first = store.password();
        }
        try (EmbeddedStore store = open(folder.resolve("second"))) {
            assertThat(store.password()).isNotEqualTo(first);
            store.driver().verifyConnectivity();
        }
    }

    @Test
    void shouldBeginACopyAnewThatWasCutOff(@TempDir Path folder) throws IOException {
        open(folder.resolve("store")).close();
        Path store = folder.resolve("cut-off");
        Files.createDirectory(store);
        Files.copy(folder.resolve("store/store.properties"), store.resolve("store.properties"));
        Path data = Files.createDirectories(store.resolve("neo4j/data"));
        Files.write(
                Files.createDirectories(data.resolve("transactions/neo4j")).resolve("neostore.transaction.db.0"),
                new byte[] {1});
        Files.write(
                Files.createDirectories(data.resolve("copied/databases/neo4j")).resolve("neostore"), new byte[9]);

        try (EmbeddedStore opened = open(store)) {
            assertThat(rows(opened, HISTORY)).isEqualTo(history);
            assertThat(rows(opened, SCHEMA)).isEqualTo(schema);
        }
        assertThat(data.resolve("copied")).doesNotExist();
    }

    @Test
    void shouldMakeTheSchemaFromNothingWhereNoTemplateFits(@TempDir Path folder) throws IOException {
        Path others = Files.createDirectories(folder.resolve("templates/neo4j-5.0.0-schema-001-0"))
                .getParent();
        try (EmbeddedStore store = EmbeddedStore.open(EmbeddedSettings.in(folder.resolve("store"))
                .withBolt("127.0.0.1", 0)
                .withTemplates(others))) {
            assertThat(rows(store, SCHEMA)).isEqualTo(schema);
            assertThat(rows(store, HISTORY)).hasSameSizeAs(history).isNotEqualTo(history);
        }
    }

    @Test
    void shouldBeMadeOnce(@TempDir Path folder) throws IOException {
        StoreTemplate.make(templates, folder.resolve("scratch"));

        assertThat(folder.resolve("scratch")).doesNotExist();
        try (Stream<Path> made = Files.list(templates)) {
            assertThat(made).hasSize(1);
        }
    }
}
