package io.zhengtu.api.server;

import io.zhengtu.api.access.AccessSettings;
import io.zhengtu.api.intake.IntakeSettings;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How the API is served.
 *
 * @param host an address of this machine; loopback unless the user asks for another
 * @param port 0 takes a free one
 * @param queryTimeout how long one question to the graph may take, at least a second
 * @param access who may ask, and how much
 * @param intake how reports come in
 * @param keptBytes how many bytes of answers are kept until the graph changes; 0 for none
 */
public record ServerSettings(
        String host, int port, Duration queryTimeout, AccessSettings access, IntakeSettings intake, long keptBytes) {
    /** Where the API listens unless told otherwise. */
    public static final String DEFAULT_HOST = "127.0.0.1";

    /** The port unless told otherwise. */
    public static final int DEFAULT_PORT = 8080;

    /** How long a question may take unless told otherwise. */
    public static final Duration DEFAULT_QUERY_TIMEOUT = Duration.ofSeconds(10);

    /** How many bytes of answers are kept unless told otherwise. */
    public static final long DEFAULT_KEPT_BYTES = 32L << 20;

    public ServerSettings {
        if (keptBytes < 0) {
            throw new IllegalArgumentException("Answers take 0 bytes (none is kept) or more, not " + keptBytes);
        }
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("A port is from 0 to 65535, not " + port);
        }
        if (queryTimeout.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("A question needs at least a second, not " + queryTimeout);
        }
    }

    /** Settings with which anyone may read and, for want of a file of keys, nobody may write. */
    public ServerSettings(String host, int port, Duration queryTimeout) {
        this(
                host,
                port,
                queryTimeout,
                AccessSettings.open(),
                new IntakeSettings(Path.of("data"), Path.of("store", "received")),
                DEFAULT_KEPT_BYTES);
    }

    /** Loopback, with the default port and timeout. */
    public static ServerSettings local() {
        return new ServerSettings(DEFAULT_HOST, DEFAULT_PORT, DEFAULT_QUERY_TIMEOUT);
    }

    /** The same on another port. */
    public ServerSettings withPort(int newPort) {
        return new ServerSettings(host, newPort, queryTimeout, access, intake, keptBytes);
    }

    /** The same for these callers. */
    public ServerSettings withAccess(AccessSettings newAccess) {
        return new ServerSettings(host, port, queryTimeout, newAccess, intake, keptBytes);
    }

    /** The same with reports coming in like this. */
    public ServerSettings withIntake(IntakeSettings newIntake) {
        return new ServerSettings(host, port, queryTimeout, access, newIntake, keptBytes);
    }

    /** The same with this many bytes of answers kept; 0 for none. */
    public ServerSettings withKeptBytes(long bytes) {
        return new ServerSettings(host, port, queryTimeout, access, intake, bytes);
    }
}
