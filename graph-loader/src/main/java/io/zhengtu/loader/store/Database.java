package io.zhengtu.loader.store;

import inet.ipaddr.IPAddressString;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.event.TransactionData;
import org.neo4j.graphdb.event.TransactionEventListenerAdapter;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.os.OsBeanUtil;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.kernel.internal.Version;
import org.neo4j.kernel.internal.event.GlobalTransactionEventListeners;
import org.neo4j.server.configuration.ServerSettings;
import picocli.CommandLine;

/** The database in this process: its settings, its start and its end. */
final class Database implements AutoCloseable {
    /** The user that Neo4j makes at its first start. */
    static final String USER = "neo4j";

    /** The database of the graph. */
    static final String NAME = "neo4j";

    private static final long SMALLEST_TRANSACTION_BOUND = ByteUnit.mebiBytes(64);

    private static final long SMALLEST_PAGE_CACHE = ByteUnit.mebiBytes(64);
    private static final long LARGEST_PAGE_CACHE = ByteUnit.gibiBytes(1);

    /** Which part of the machine's memory the pages of the store may take. */
    private static final int SHARE_OF_PAGES = 8;

    private final DatabaseManagementService service;

    private Database(DatabaseManagementService service) {
        this.service = service;
    }

    /** The version of the database, such as {@code 5.26.30}. */
    static String version() {
        return Version.getNeo4jVersion();
    }

    /** Starts the database. Its threads keep the process alive until it is closed. */
    static Database start(Path home, EmbeddedSettings settings) {
        DatabaseManagementServiceBuilder builder = new DatabaseManagementServiceBuilder(home);
        listen(builder, settings);
        restrict(builder, settings);
        keepSmall(builder);
        return new Database(builder.build());
    }

    private static void listen(DatabaseManagementServiceBuilder builder, EmbeddedSettings settings) {
        boolean everywhere =
                settings.host().equals("0.0.0.0") || settings.host().equals("::");
        boolean loopback = settings.host().equals(EmbeddedSettings.DEFAULT_HOST);
        builder.setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress(settings.host(), settings.port()))
                .setConfig(
                        BoltConnector.advertised_address,
                        new SocketAddress(everywhere || loopback ? "localhost" : settings.host(), settings.port()))
                .setConfig(ServerSettings.browser_remote_content_hostname_whitelist, hosts(settings.browserHosts()));
        if (settings.browserCommand() != null) {
            builder.setConfig(ServerSettings.browser_post_connect_cmd, settings.browserCommand());
        }
    }

    private static String hosts(List<String> hosts) {
        return hosts.isEmpty() ? "localhost" : String.join(",", hosts);
    }

    /** What nobody may do, whatever Cypher they send: read local files, call addresses, fill the heap; and no call home. */
    private static void restrict(DatabaseManagementServiceBuilder builder, EmbeddedSettings settings) {
        long heap = Runtime.getRuntime().maxMemory();
        long bound = Math.max(SMALLEST_TRANSACTION_BOUND, heap / 4);
        builder.setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(
                        GraphDatabaseInternalSettings.cypher_ip_blocklist,
                        List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")))
                .setConfig(GraphDatabaseSettings.memory_transaction_max_size, bound)
                .setConfig(GraphDatabaseSettings.memory_transaction_global_max_size, 2 * bound)
                .setConfig(GraphDatabaseSettings.read_only_database_default, settings.readOnly())
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(ServerSettings.allow_telemetry, false)
                .setConfig(BoltConnector.server_bolt_telemetry_enabled, false);
    }

    /** A small database on a small machine, that starts and stops at once. */
    private static void keepSmall(DatabaseManagementServiceBuilder builder) {
        builder.setConfig(GraphDatabaseSettings.pagecache_memory, pageCache(OsBeanUtil.getTotalPhysicalMemory()))
                .setConfig(GraphDatabaseSettings.pagecache_warmup_enabled, false)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(32))
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.filewatcher_enabled, false)
                .setConfig(GraphDatabaseInternalSettings.vm_pause_monitor_enabled, false)
                .setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false)
                .setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofSeconds(1))
                // Its default, two seconds for each event loop, is for connections of strangers.
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0);
    }

    /**
     * How much of the store may be kept in memory. The database takes what it comes to use, so that a small graph costs
     * little however large this is; where a graph does not fit, each look at a property may wait for the file.
     *
     * @param physicalMemory of the machine, in bytes; not above 0 where it is unknown
     */
    static long pageCache(long physicalMemory) {
        return Math.max(SMALLEST_PAGE_CACHE, Math.min(LARGEST_PAGE_CACHE, physicalMemory / SHARE_OF_PAGES));
    }

    /**
     * Sets the password that the database takes at its first start; has no effect after it. Much faster than a
     * statement, which would have the whole of Cypher loaded for the system database.
     */
    static void setInitialPassword(Path home, String password) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
            ExecutionContext context = new ExecutionContext(home, home.resolve("conf"), out, out, files);
            if (new CommandLine(new SetInitialPasswordCommand(context)).execute(password) != 0) {
                throw new IllegalStateException(
                        "Cannot set the initial password: " + said.toString(StandardCharsets.UTF_8));
            }
        }
    }

    /** Sets the password of a database that has started before; needs no password itself, as it does not go over Bolt. */
    void setPassword(String password) {
        service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        CypherFile.read("schema/set-password").text(), Map.of("user", USER, "password", password));
    }

    /**
     * Refuses what changes users, databases and whatever else the system database keeps, whoever asks: the database's own
     * setting for read-only leaves that one out.
     */
    void refuseAdministration() {
        ((GraphDatabaseAPI) service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME))
                .getDependencyResolver()
                .resolveDependency(GlobalTransactionEventListeners.class)
                .registerTransactionEventListener(
                        GraphDatabaseSettings.SYSTEM_DATABASE_NAME, new TransactionEventListenerAdapter<Void>() {
                            @Override
                            public Void beforeCommit(
                                    TransactionData data, Transaction transaction, GraphDatabaseService system) {
                                throw new IllegalStateException("The store is served read-only");
                            }
                        });
    }

    /** The port that Bolt listens on. */
    int port() {
        GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(NAME);
        return database.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
