package io.zhengtu.api.server;

import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.http.HttpApi;
import io.zhengtu.loader.store.GraphStore;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The API on a store. What does not need the store, such as reading the queries and setting up the routes, can be
 * prepared while the store still starts.
 */
public final class ZhengtuServer implements AutoCloseable {
    private final Graph graph;
    private final HttpApi api;
    private final URI address;

    ZhengtuServer(Graph graph, HttpApi api, URI address) {
        this.graph = graph;
        this.api = api;
        this.address = address;
    }

    /**
     * Serves a store.
     *
     * @param store stays the caller's to close, after the server
     * @throws ServerException if the address is taken
     */
    public static ZhengtuServer start(GraphStore store, ServerSettings settings) {
        try (Preparation preparation = prepare(settings)) {
            return preparation.start(store);
        }
    }

    /**
     * Begins to set up a server, in the background.
     *
     * @throws ServerException if the address is taken
     */
    public static Preparation prepare(ServerSettings settings) {
        return prepare(settings, CompletableFuture.completedFuture(null));
    }

    /**
     * Begins to set up a server, in the background, once something else is done: on two cores the setup would slow that
     * down, and is not needed yet.
     *
     * @throws ServerException if the address is taken: said at once
     */
    public static Preparation prepare(ServerSettings settings, CompletableFuture<?> before) {
        return new Preparation(settings, before);
    }

    /** Where the API is, such as {@code http://127.0.0.1:8080/}. */
    public URI address() {
        return address;
    }

    /** The paths of the API's routes, with names of parameters in braces. */
    public List<String> routes() {
        return api.routes();
    }

    /** Stops listening, lets requests end, then lets go of the store. */
    @Override
    public void close() {
        try {
            api.close();
        } finally {
            graph.close();
        }
    }
}
