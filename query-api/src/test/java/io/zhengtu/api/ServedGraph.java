package io.zhengtu.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.api.access.AccessSettings;
import io.zhengtu.api.access.ApiKeys;
import io.zhengtu.api.intake.IntakeSettings;
import io.zhengtu.api.server.ServerSettings;
import io.zhengtu.api.server.ZhengtuServer;
import io.zhengtu.loader.graph.GraphBatch;
import io.zhengtu.loader.graph.GraphWriter;
import io.zhengtu.loader.store.EmbeddedSettings;
import io.zhengtu.loader.store.EmbeddedStore;
import io.zhengtu.loader.store.GraphStore;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.Session;

/**
 * A real store with the fixture graph and the real server on it, on free ports; started once for all tests of a run and
 * read by all of them. A test takes it as a parameter.
 */
public final class ServedGraph implements BeforeAllCallback, ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(ServedGraph.class);

    /** The running server and what it runs on. */
    public static final class Running implements AutoCloseable {
        private final Path folder;
        private final GraphStore store;
        private final ZhengtuServer server;
        private final String key;
        private final HttpClient client = HttpClient.newHttpClient();

        /** Serves a store of its own with these reports. */
        public Running(List<GraphBatch> reports) throws IOException {
            folder = Files.createTempDirectory("zhengtu-api");
            store = EmbeddedStore.open(
                    EmbeddedSettings.in(folder.resolve("store")).withBolt("127.0.0.1", 0));
            GraphWriter writer = new GraphWriter(store);
            reports.forEach(report -> writer.write(report, false));
            try (Session session = store.driver().session()) {
                // Full-text indexes follow the writes at their own pace.
                session.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
                        .consume();
            }
            Path keys = folder.resolve("api-keys.json");
            key = new ApiKeys(keys).add("tests");
            server = ZhengtuServer.start(
                    store,
                    ServerSettings.local()
                            .withPort(0)
                            .withIntake(new IntakeSettings(
                                    Path.of(System.getProperty("zhengtu.home", ".."))
                                            .resolve("data"),
                                    folder.resolve("received")))
                            .withAccess(
                                    AccessSettings.open().withKeys(keys, false).withRequestsPerMinute(0)));
        }

        /** The store that is served. */
        public GraphStore store() {
            return store;
        }

        /** An API key that the server takes. */
        public String key() {
            return key;
        }

        /** The files that are kept of reports that came in. */
        public List<Path> received() throws IOException {
            try (Stream<Path> files = Files.walk(folder.resolve("received"))) {
                return files.filter(Files::isRegularFile).toList();
            }
        }

        /** The paths of the API's routes. */
        public List<String> apiRoutes() {
            return server.routes();
        }

        /** An answer to a GET request for a path with its query, already percent-encoded where it needs to be. */
        public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
            HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        }

        /** The JSON of an answer. */
        public JsonNode json(String path) throws IOException, InterruptedException {
            return new ObjectMapper().readTree(get(path).body());
        }

        /** The client that requests go through, for those that are not plain. */
        public HttpClient client() {
            return client;
        }

        /** The full address of a path that may hold Chinese characters. */
        public URI uri(String path) {
            return URI.create(server.address().resolve("/").toString().replaceAll("/$", "") + encoded(path));
        }

        private static String encoded(String path) {
            StringBuilder encoded = new StringBuilder();
            path.codePoints().forEach(letter -> {
                if (letter < 128) {
                    encoded.appendCodePoint(letter);
                } else {
                    for (byte part : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
                        encoded.append(String.format("%%%02X", part));
                    }
                }
            });
            return encoded.toString();
        }

        @Override
        public void close() throws IOException {
            server.close();
            store.close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Asks for the server on {@link AskedGraph} instead, started by the first test that takes it. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Asked {}

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context, "fixture", FixtureGraph::reports);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Running resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.isAnnotated(Asked.class)
                ? running(context, "asked", AskedGraph::reports)
                : running(context, "fixture", FixtureGraph::reports);
    }

    private static Running running(ExtensionContext context, String name, Supplier<List<GraphBatch>> reports) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(name, key -> start(reports.get()), Running.class);
    }

    private static Running start(List<GraphBatch> reports) {
        try {
            return new Running(reports);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
