package io.zhengtu.api.cli;

import io.zhengtu.api.access.AccessSettings;
import io.zhengtu.api.intake.IntakeSettings;
import io.zhengtu.api.server.ServerSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how the API is served, the same for every command that serves it. */
final class ServerOptions {
    /** The file of keys in the folder of a store. */
    static final String KEY_FILE = "api-keys.json";

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = ServerSettings.DEFAULT_HOST,
            description = "The address on which the API listens. Default: ${DEFAULT-VALUE}")
    private String host = ServerSettings.DEFAULT_HOST;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "" + ServerSettings.DEFAULT_PORT,
            description = "The API's port; 0 takes a free one. Default: ${DEFAULT-VALUE}")
    private int port;

    @Option(
            names = "--query-timeout",
            paramLabel = "DURATION",
            defaultValue = "PT10S",
            description = "How long one question may take, in whole seconds. Default: ${DEFAULT-VALUE}")
    private Duration queryTimeout = ServerSettings.DEFAULT_QUERY_TIMEOUT;

    @Option(
            names = "--key-for-reading",
            description = "Ask for an API key for questions too; for writing it is always needed.")
    private boolean keyForReading;

    @Option(
            names = "--rate-limit",
            paramLabel = "N",
            defaultValue = "" + AccessSettings.DEFAULT_REQUESTS_PER_MINUTE,
            description =
                    "How many requests a minute one address may make; 0 for any number. Default: ${DEFAULT-VALUE}")
    private int requestsPerMinute;

    @Option(
            names = "--trusted-proxy",
            paramLabel = "ADDRESS",
            description = "Believe this proxy's X-Forwarded-For; may be given several times. Default: none")
    private List<String> trustedProxies = List.of();

    @Option(
            names = "--cors-origin",
            paramLabel = "ORIGIN",
            description =
                    "Let pages of this origin ask, such as https://example.org, or * for all; may be given several"
                            + " times. Default: none")
    private List<String> origins = List.of();

    @Option(
            names = "--answer-cache",
            paramLabel = "MIB",
            defaultValue = "32",
            description = "How many mebibytes of answers are kept until the graph changes; 0 for none."
                    + " Default: ${DEFAULT-VALUE}")
    private int answerMebibytes;

    @Option(names = "--request-log", description = "Log every request, not only those that fail or are slow.")
    private boolean logRequests;

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description = "The file with the hashes of API keys. Default: " + KEY_FILE + " in the store's folder")
    private @Nullable Path keyFile;

    /**
     * What the options say.
     *
     * @param store the folder of the store, where the file of keys is unless told otherwise, and reports that come in
     * @param data the folder with gazetteers and lexicons
     * @throws IllegalArgumentException if a value is out of range; the message says which
     */
    ServerSettings settings(Path store, Path data) {
        Path keys = keyFile == null ? store.resolve(KEY_FILE) : keyFile;
        AccessSettings access = new AccessSettings(
                keys, keyForReading, requestsPerMinute, Set.copyOf(trustedProxies), origins, logRequests);
        return new ServerSettings(
                host,
                port,
                queryTimeout,
                access,
                new IntakeSettings(data, store.resolve("received")),
                (long) answerMebibytes << 20);
    }
}
