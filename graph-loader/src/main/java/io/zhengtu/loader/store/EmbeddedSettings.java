package io.zhengtu.loader.store;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an embedded store is opened.
 *
 * @param folder the store's own folder; made where there is none
 * @param host the address that Bolt listens on; a loopback address unless the user asks for another
 * @param port the port that Bolt listens on; 0 takes a free one
 * @param readOnly whether every write is refused, whoever asks; needs a store whose schema is up to date
 * @param browserCommand what Neo4j Browser runs once it is connected, such as {@code style http://…}
 * @param browserHosts the hosts from which Neo4j Browser may fetch guides and styles
 * @param templates the folder of {@linkplain StoreTemplate templates}; a new store that finds none there, or has no such
 *     folder, makes its schema from nothing
 */
public record EmbeddedSettings(
        Path folder,
        String host,
        int port,
        boolean readOnly,
        @Nullable String browserCommand,
        List<String> browserHosts,
        @Nullable Path templates) {
    /** Where Bolt listens unless told otherwise. */
    public static final String DEFAULT_HOST = "127.0.0.1";

    /** The port of Bolt unless told otherwise. */
    public static final int DEFAULT_PORT = 7687;

    public EmbeddedSettings {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("A port is from 0 to 65535, not " + port);
        }
        browserHosts = List.copyOf(browserHosts);
    }

    /** A writable store in a folder, with Bolt on {@link #DEFAULT_HOST} and {@link #DEFAULT_PORT}. */
    public static EmbeddedSettings in(Path folder) {
        return new EmbeddedSettings(folder, DEFAULT_HOST, DEFAULT_PORT, false, null, List.of(), null);
    }

    /** The same with Bolt on another address. */
    public EmbeddedSettings withBolt(String newHost, int newPort) {
        return new EmbeddedSettings(folder, newHost, newPort, readOnly, browserCommand, browserHosts, templates);
    }

    /** The same, refusing writes or not. */
    public EmbeddedSettings withReadOnly(boolean refuseWrites) {
        return new EmbeddedSettings(folder, host, port, refuseWrites, browserCommand, browserHosts, templates);
    }

    /** The same with this set-up of Neo4j Browser. */
    public EmbeddedSettings withBrowser(String command, List<String> hosts) {
        return new EmbeddedSettings(folder, host, port, readOnly, command, hosts, templates);
    }

    /** The same, with new stores begun from a template of this folder. */
    public EmbeddedSettings withTemplates(@Nullable Path newTemplates) {
        return new EmbeddedSettings(folder, host, port, readOnly, browserCommand, browserHosts, newTemplates);
    }
}
