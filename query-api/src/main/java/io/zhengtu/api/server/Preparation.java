package io.zhengtu.api.server;

import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.http.HttpApi;
import io.zhengtu.api.reading.Readings;
import io.zhengtu.loader.store.GraphStore;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A server that is being set up in the background while its store still starts. Holds nothing that needs closing. */
public final class Preparation {
    private final ServerSettings settings;
    private final CompletableFuture<GraphStore> store = new CompletableFuture<>();
    private final CompletableFuture<Parts> parts = new CompletableFuture<>();

    Preparation(ServerSettings settings) {
        this.settings = settings;
        requireFree(settings);
        Thread thread = new Thread(this::build, "server-preparation");
        thread.setDaemon(true);
        thread.start();
    }

    /** Seen now, a taken port costs nobody the start of a database. */
    private static void requireFree(ServerSettings settings) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.host(), settings.port()));
        } catch (IOException e) {
            throw refused(settings, e);
        }
    }

    private record Parts(Graph graph, HttpApi api) {}

    private void build() {
        try {
            QueryCatalog catalog = QueryCatalog.load();
            Graph graph = Graph.open(store.thenApply(GraphStore::driver), settings.queryTimeout());
            HttpApi api = HttpApi.of(
                    Readings.of(graph, catalog), catalog, () -> store.join().boltUri());
            parts.complete(new Parts(graph, api));
        } catch (RuntimeException | Error e) {
            parts.completeExceptionally(e);
        }
    }

    /**
     * Serves a store.
     *
     * @param opened stays the caller's to close, after the server
     * @throws ServerException if the address is taken or is none of this machine's
     */
    public ZhengtuServer start(GraphStore opened) {
        store.complete(opened);
        Parts built;
        try {
            built = parts.join();
        } catch (CompletionException e) {
            throw new ServerException("The server could not be set up: " + e.getCause(), e);
        }
        try {
            int port = built.api.listen(settings.host(), settings.port());
            return new ZhengtuServer(
                    built.graph, built.api, URI.create("http://" + settings.host() + ":" + port + "/"));
        } catch (RuntimeException e) {
            built.graph.close();
            throw refused(settings, e);
        }
    }

    private static ServerException refused(ServerSettings settings, Exception e) {
        return new ServerException(
                "Cannot listen on port " + settings.port() + " of " + settings.host() + " (" + e.getMessage()
                        + "). Stop what uses it, or choose another port with --port.",
                e);
    }
}
