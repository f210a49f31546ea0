package io.zhengtu.api.cli;

import io.zhengtu.api.server.ServerSettings;
import java.time.Duration;
import picocli.CommandLine.Option;

/** The options that say how the API is served, the same for every command that serves it. */
final class ServerOptions {
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

    /**
     * What the options say.
     *
     * @throws IllegalArgumentException if the port or the timeout is out of range; the message says which
     */
    ServerSettings settings() {
        return new ServerSettings(host, port, queryTimeout);
    }
}
