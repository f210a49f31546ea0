package io.zhengtu.api.server;

import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.export.Exports;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.http.HttpApi;
import io.zhengtu.api.http.Services;
import io.zhengtu.api.intake.Intake;
import io.zhengtu.api.reading.Readings;
import io.zhengtu.api.reconciliation.Reconciler;
import io.zhengtu.loader.store.GraphStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A server that is being set up in the background while its store still starts. It listens as soon as it can, and
 * answers that the graph is unavailable until {@link #start}.
 */
public final class Preparation implements AutoCloseable {
    private final ServerSettings settings;
    private final CompletableFuture<GraphStore> store = new CompletableFuture<>();
    private final CompletableFuture<Parts> parts = new CompletableFuture<>();

    /**
     * @throws ServerException if the address is taken or is none of this machine's: said at once, not after the store
     *     has started
     */
    Preparation(ServerSettings settings, CompletableFuture<?> before) {
        this.settings = settings;
        requireFree();
        Thread thread = new Thread(() -> build(before), "server-preparation");
        thread.setDaemon(true);
        thread.start();
    }

    private record Parts(Graph graph, HttpApi api, int port) {
        void close() {
            try {
                api.close();
            } finally {
                graph.close();
            }
        }
    }

    private void requireFree() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(settings.host()), settings.port()));
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private void build(CompletableFuture<?> before) {
        try {
            // However that ended: what it could not do, others report.
            Object unused = before.handle((done, failure) -> done).join();
            QueryCatalog catalog = QueryCatalog.load();
            Graph graph = Graph.open(store.thenApply(GraphStore::driver), settings.queryTimeout());
            Readings readings = Readings.of(graph, catalog);
            Services services = new Services(
                    settings.access(),
                    graph.version(),
                    new Intake(settings.intake(), store::join, graph),
                    new Exports(graph, catalog),
                    new Reconciler(graph, catalog, readings.search()),
                    settings.keptBytes());
            HttpApi api = HttpApi.of(readings, catalog, store::join, services);
            parts.complete(new Parts(graph, api, listen(graph, api)));
        } catch (RuntimeException | Error e) {
            parts.completeExceptionally(e);
        }
    }

    private int listen(Graph graph, HttpApi api) {
        try {
            return api.listen(settings.host(), settings.port());
        } catch (RuntimeException e) {
            graph.close();
            throw refused(e);
        }
    }

    private ServerException refused(Exception e) {
        return new ServerException(
                "Cannot listen on port " + settings.port() + " of " + settings.host() + " (" + e.getMessage()
                        + "). Stop what uses it, or choose another with --port or --host.",
                e);
    }

    /**
     * Serves a store.
     *
     * @param opened stays the caller's to close, after the server
     * @throws ServerException if the address was taken meanwhile, or the server could not be set up
     */
    public ZhengtuServer start(GraphStore opened) {
        Parts built = built();
        store.complete(opened);
        built.api.open();
        return new ZhengtuServer(
                built.graph, built.api, URI.create("http://" + settings.host() + ":" + built.port + "/"));
    }

    private Parts built() {
        try {
            return parts.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ServerException refused) {
                throw refused;
            }
            throw new ServerException("The server could not be set up: " + e.getCause(), e);
        }
    }

    /** Stops listening if nothing was served; what was is the server's to close. */
    @Override
    public void close() {
        if (!store.isDone()) {
            store.cancel(false);
            CompletableFuture<Void> unused = parts.thenAccept(Parts::close);
        }
    }
}
