package io.zhengtu.loader.cli;

import io.zhengtu.loader.store.EmbeddedSettings;
import io.zhengtu.loader.store.EmbeddedStore;
import io.zhengtu.loader.store.GraphStore;
import io.zhengtu.loader.store.RemoteStore;
import io.zhengtu.loader.store.StoreException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where the graph lives, the same for every command that needs it. */
public final class StoreOptions {
    /** The system property that names the folder of {@linkplain io.zhengtu.loader.store.StoreTemplate templates}. */
    public static final String TEMPLATES = "zhengtu.templates";

    private static final String PASSWORD = "NEO4J_PASSWORD";

    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "${sys:zhengtu.home:-.}/store",
            description = "The folder of the embedded store. Default: ${DEFAULT-VALUE}")
    private Path folder = Path.of("store");

    @Option(
            names = "--bolt-host",
            paramLabel = "HOST",
            defaultValue = EmbeddedSettings.DEFAULT_HOST,
            description = "The address on which the embedded store listens. Default: ${DEFAULT-VALUE}")
    private String boltHost = EmbeddedSettings.DEFAULT_HOST;

    @Option(
            names = "--bolt-port",
            paramLabel = "PORT",
            description = "The port on which the embedded store listens; 0 takes a free one.")
    private @Nullable Integer boltPort;

    @Option(
            names = "--neo4j-uri",
            paramLabel = "URI",
            description = "Use the database at this address, such as neo4j://host:7687, instead of the embedded store;"
                    + " the password is read from the environment variable " + PASSWORD + ".")
    private @Nullable String uri;

    @Option(
            names = "--neo4j-user",
            paramLabel = "USER",
            defaultValue = "neo4j",
            description = "The user for --neo4j-uri. Default: ${DEFAULT-VALUE}")
    private String user = "neo4j";

    /**
     * Opens the store, and closes it when the process ends, however it is told to.
     *
     * @param defaultPort where the embedded store listens if the user does not say
     * @throws StoreException if it cannot be opened
     */
    public GraphStore open(int defaultPort) {
        return open(defaultPort, settings -> settings);
    }

    /**
     * Opens the store as {@link #open(int)} does.
     *
     * @param embedded changes the settings of an embedded store
     */
    public GraphStore open(int defaultPort, UnaryOperator<EmbeddedSettings> embedded) {
        GraphStore store = uri == null ? openEmbedded(defaultPort, embedded) : openRemote(uri);
        Runtime.getRuntime().addShutdownHook(new Thread(store::close, "close-store"));
        return store;
    }

    private GraphStore openEmbedded(int defaultPort, UnaryOperator<EmbeddedSettings> embedded) {
        int port = boltPort == null ? defaultPort : boltPort;
        return EmbeddedStore.open(embedded.apply(
                EmbeddedSettings.in(folder).withBolt(boltHost, port).withTemplates(templates())));
    }

    /** The folder of templates, which the launcher names: it has one made once after a build. Null without it. */
    public static @Nullable Path templates() {
        String folder = System.getProperty(TEMPLATES);
        return folder == null ? null : Path.of(folder);
    }

    private GraphStore openRemote(String address) {
        String password = System.getenv(PASSWORD);
        if (password == null || password.isEmpty()) {
            throw new StoreException(
                    StoreException.Problem.UNAUTHORIZED,
                    "No password for the user " + user + " of " + address + ". Set the environment variable " + PASSWORD
                            + ".",
                    null);
        }
        return RemoteStore.open(address, user, password);
    }

    /** Whether the store is one that this process runs. */
    public boolean isEmbedded() {
        return uri == null;
    }

    /** Whether the store is an embedded one that is still to be made. */
    public boolean isNew() {
        return uri == null && EmbeddedStore.isNew(folder);
    }

    /** The folder of the embedded store. */
    public Path folder() {
        return folder;
    }
}
