package io.zhengtu.api.cli;

import io.zhengtu.api.server.Preparation;
import io.zhengtu.api.server.ServerSettings;
import io.zhengtu.api.server.ZhengtuServer;
import io.zhengtu.loader.cli.StoreOptions;
import io.zhengtu.loader.pipeline.FileOutcome;
import io.zhengtu.loader.pipeline.LoadListener;
import io.zhengtu.loader.pipeline.LoadOptions;
import io.zhengtu.loader.pipeline.PipelineOnDemand;
import io.zhengtu.loader.pipeline.ReportLoader;
import io.zhengtu.loader.store.EmbeddedSettings;
import io.zhengtu.loader.store.GraphStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** Everything that runs after {@code up}: a store with the reports of a folder, and the API on it. */
final class Instance implements AutoCloseable {
    private final GraphStore store;
    private final ZhengtuServer server;
    private final List<FileOutcome> outcomes;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Instance(GraphStore store, ZhengtuServer server, List<FileOutcome> outcomes) {
        this.store = store;
        this.server = server;
        this.outcomes = outcomes;
    }

    /**
     * Starts it all: the server is set up while the store starts, and answers once the reports are loaded.
     *
     * @param data the folder with gazetteers, lexicons and reports
     * @throws IllegalArgumentException if there is no report to load
     * @throws io.zhengtu.loader.store.StoreException if the store cannot be opened
     * @throws io.zhengtu.api.server.ServerException if the API cannot listen
     */
    static Instance start(Path data, StoreOptions storeOptions, ServerSettings settings, LoadListener listener) {
        List<Path> files = reports(data.resolve("reports"));
        PipelineOnDemand pipeline = new PipelineOnDemand(data);
        // With a new store, the reports are needed before the server is.
        CompletableFuture<Void> read =
                storeOptions.isNew() ? pipeline.prepare(files) : CompletableFuture.completedFuture(null);
        try (Preparation preparation = ZhengtuServer.prepare(settings, read)) {
            return start(pipeline, files, storeOptions, settings, listener, preparation);
        }
    }

    /**
     * Starts the API on an embedded store as it is; the database refuses every write, whoever asks.
     *
     * @throws IllegalArgumentException if there is no embedded store yet
     * @throws io.zhengtu.loader.store.StoreException if the store cannot be opened
     * @throws io.zhengtu.api.server.ServerException if the API cannot listen
     */
    static Instance startReadOnly(StoreOptions storeOptions, ServerSettings settings) {
        if (!storeOptions.isEmbedded() || storeOptions.isNew()) {
            throw new IllegalArgumentException("--read-only serves an embedded store that is there already: "
                    + (storeOptions.isEmbedded()
                            ? "there is none in " + storeOptions.folder() + ". Run up without it once."
                            : "a database at --neo4j-uri is made read-only by whoever runs it."));
        }
        ServerSettings reading = settings.withIntake(settings.intake().closed());
        try (Preparation preparation = ZhengtuServer.prepare(reading)) {
            GraphStore store =
                    storeOptions.open(EmbeddedSettings.DEFAULT_PORT, embedded -> withBrowser(embedded, settings)
                            .withReadOnly(true));
            try {
                return new Instance(store, preparation.start(store), List.of());
            } catch (RuntimeException e) {
                store.close();
                throw e;
            }
        }
    }

    private static Instance start(
            PipelineOnDemand pipeline,
            List<Path> files,
            StoreOptions storeOptions,
            ServerSettings settings,
            LoadListener listener,
            Preparation preparation) {
        GraphStore store =
                storeOptions.open(EmbeddedSettings.DEFAULT_PORT, embedded -> withBrowser(embedded, settings));
        try {
            List<FileOutcome> outcomes = new ReportLoader(pipeline, store).load(files, LoadOptions.CAUTIOUS, listener);
            return new Instance(store, preparation.start(store), outcomes);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static List<Path> reports(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("No folder " + folder
                    + " with reports. Make it and put reports there, or name another with --data.");
        }
        List<Path> files = ReportLoader.files(List.of(folder));
        if (files.isEmpty()) {
            throw new IllegalArgumentException("No report in " + folder + ". Put at least one there.");
        }
        return files;
    }

    /** Neo4j Browser fetches our style once it is connected; it takes only hosts that the database names. */
    private static EmbeddedSettings withBrowser(EmbeddedSettings embedded, ServerSettings settings) {
        return settings.port() == 0
                ? embedded
                : embedded.withBrowser(
                        "style http://localhost:" + settings.port() + "/browser/style.grass",
                        List.of("localhost", "127.0.0.1"));
    }

    GraphStore store() {
        return store;
    }

    ZhengtuServer server() {
        return server;
    }

    /** What became of each report's file. */
    List<FileOutcome> outcomes() {
        return outcomes;
    }

    /** Lets requests end, then closes the store. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                server.close();
            } finally {
                store.close();
            }
        }
    }
}
