package io.zhengtu.loader.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhengtu.loader.store.StoreException.Problem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.Session;

/** The shared store, seen as a server would be: by its address alone. */
class RemoteStoreIT {
    @RegisterExtension
    final SharedStore shared = new SharedStore();

    private static void assertRefused(String uri, String user, String password, Problem problem, String inMessage) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> RemoteStore.open(uri, user, password).close())
                .satisfies(e -> {
                    assertThat(e.problem()).isEqualTo(problem);
                    assertThat(e.getMessage()).contains(uri, inMessage).doesNotContain("\n");
                });
    }

    @Test
    void shouldReachADatabaseByItsAddress() {
        String uri = shared.store().boltUri().replace("bolt://127.0.0.1", "neo4j://localhost");
        try (RemoteStore store = open(uri, shared.store().password());
                Session session = store.driver().session()) {
            assertThat(session.run("RETURN 1").single().get(0).asInt()).isOne();
            assertThat(store.boltUri()).isEqualTo(uri);
        }
    }

    @Test
    void shouldSayThatThePasswordIsWrong() {
        assertRefused(shared.store().boltUri(), "neo4j", "wrong", Problem.UNAUTHORIZED, "NEO4J_PASSWORD");
    }

    @Test
    void shouldSayThatNothingAnswers() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertRefused("bolt://127.0.0.1:" + port, "neo4j", "any", Problem.UNREACHABLE, "--neo4j-uri");
        assertRefused("neo4j://127.0.0.1:" + port, "neo4j", "any", Problem.UNREACHABLE, "--neo4j-uri");
    }

    @Test
    void shouldSayThatTheAddressIsNone() {
        assertRefused("http://127.0.0.1:7474", "neo4j", "any", Problem.UNREACHABLE, "neo4j://host:7687");
    }

    @Test
    void shouldRefuseASchemaThatItDoesNotKnow() {
        run("MATCH (m:__Neo4jMigration {version: '006'}) SET m.version = '999'");
        try {
            assertRefused("V999", Problem.OTHER_VERSION);
        } finally {
            run("MATCH (m:__Neo4jMigration {version: '999'}) SET m.version = '006'");
        }
    }

    @Test
    void shouldRefuseASchemaThatWasChanged() {
        run("MATCH (m:__Neo4jMigration {version: '006'}) SET m.kept = m.checksum, m.checksum = '1'");
        try {
            assertRefused("V006", Problem.SCHEMA);
        } finally {
            run("MATCH (m:__Neo4jMigration {version: '006'}) SET m.checksum = m.kept REMOVE m.kept");
        }
    }

    @Test
    void shouldLeaveALockAloneThatAnotherProcessMayHold() {
        run("MATCH (m:__Neo4jMigration {version: '006'}) DETACH DELETE m");
        // The name that neo4j-migrations gives its lock; it is unique, so a second one is refused.
        run("CREATE (:__Neo4jMigrationsLock {id: 'left', name: 'John Doe'})");
        try {
            assertRefused("V006", Problem.SCHEMA);
        } finally {
            run("MATCH (l:__Neo4jMigrationsLock) DELETE l");
            open(shared.store().boltUri(), shared.store().password()).close();
        }
    }

    private void assertRefused(String inMessage, Problem problem) {
        assertRefused(shared.store().boltUri(), "neo4j", shared.store().password(), problem, inMessage);
    }

    private static RemoteStore open(String uri, String password) {
        return RemoteStore.open(uri, "neo4j", password);
    }

    private void run(String cypher) {
        try (Session session = shared.store().driver().session()) {
            session.run(cypher).consume();
        }
    }
}
