package io.zhengtu.loader.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.Session;

/** One embedded store for all tests of a run that need a database; each test finds it empty. */
public final class SharedStore implements BeforeEachCallback {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(SharedStore.class);
    private Running running;

    /** The store, with its schema up to date and nothing in it. */
    public EmbeddedStore store() {
        return running.store;
    }

    /** The store's folder. */
    public Path folder() {
        return running.folder;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        running = context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Running.class);
        try (Session session = running.store.driver().session()) {
            session.run("MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '__Neo4j') DETACH DELETE n")
                    .consume();
        }
    }

    static void deleteTree(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends with the run. */
    static final class Running implements AutoCloseable {
        private final Path folder;
        private final EmbeddedStore store;

        Running() throws IOException {
            folder = Files.createTempDirectory("shared-store");
            store = EmbeddedStore.open(EmbeddedSettings.in(folder).withBolt("127.0.0.1", 0));
        }

        @Override
        public void close() {
            store.close();
            deleteTree(folder);
        }
    }
}
