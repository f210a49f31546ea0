package io.zhengtu.api.cli;

import io.zhengtu.api.server.Preparation;
import io.zhengtu.api.server.ServerSettings;
import io.zhengtu.api.server.ZhengtuServer;
import io.zhengtu.loader.store.EmbeddedSettings;
import io.zhengtu.loader.store.EmbeddedStore;
import io.zhengtu.loader.store.GraphStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves a store as it is, loading nothing. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Serve a store as it is; load nothing.")
final class ServeCommand implements Callable<Integer> {
    @Option(
            names = "--store",
            defaultValue = "${sys:zhengtu.home:-.}/store",
            description = "The folder of the embedded store. Default: store, in the project.")
    private Path folder = Path.of("store");

    @Option(
            names = "--host",
            defaultValue = ServerSettings.DEFAULT_HOST,
            description = "The address that the API listens on. Default: ${DEFAULT-VALUE}.")
    private String host = ServerSettings.DEFAULT_HOST;

    @Option(names = "--port", defaultValue = "8080", description = "The API's port; 0 takes a free one. Default: 8080.")
    private int port;

    @Option(
            names = "--bolt-port",
            defaultValue = "7687",
            description = "The database's port; 0 takes a free one. Default: 7687.")
    private int boltPort;

    @Option(
            names = "--query-timeout",
            defaultValue = "PT10S",
            description = "How long one question may take, such as PT10S. Default: ${DEFAULT-VALUE}.")
    private Duration queryTimeout = ServerSettings.DEFAULT_QUERY_TIMEOUT;

    @Override
    public Integer call() throws InterruptedException {
        Preparation preparation = ZhengtuServer.prepare(new ServerSettings(host, port, queryTimeout));
        EmbeddedSettings settings = EmbeddedSettings.in(folder).withBolt(EmbeddedSettings.DEFAULT_HOST, boltPort);
        try (GraphStore store = EmbeddedStore.open(settings);
                ZhengtuServer server = preparation.start(store)) {
            System.out.println(server.address());
            CountDownLatch ended = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(ended::countDown, "end"));
            ended.await();
        }
        return 0;
    }
}
