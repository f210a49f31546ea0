package io.zhengtu.api.cli;

import io.zhengtu.api.server.ServerSettings;
import java.time.Duration;
import picocli.CommandLine.Option;

/** The options that say how the API is served. */
final class ServerOptions {
    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = ServerSettings.DEFAULT_HOST,
            description = "The address that the API listens on. Default: ${DEFAULT-VALUE}")
    private String host = ServerSettings.DEFAULT_HOST;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The API's port; 0 takes a free one. Default: ${DEFAULT-VALUE}")
    private int port = ServerSettings.DEFAULT_PORT;

    @Option(
            names = "--query-timeout",
            paramLabel = "TIME",
            defaultValue = "PT10S",
            description = "How long one question may take, such as PT10S. Default: ${DEFAULT-VALUE}")
    private Duration queryTimeout = ServerSettings.DEFAULT_QUERY_TIMEOUT;

    ServerSettings settings() {
        return new ServerSettings(host, port, queryTimeout);
    }
}
