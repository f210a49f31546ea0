package io.zhengtu.api;

import io.zhengtu.api.access.AccessSettings;
import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.server.ServerSettings;
import io.zhengtu.api.server.ZhengtuServer;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.RelationType;
import io.zhengtu.loader.store.EmbeddedSettings;
import io.zhengtu.loader.store.EmbeddedStore;
import io.zhengtu.loader.store.GraphStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The API on a generated graph, with server and load on the same machine: how long one-hop and supporter questions take
 * at 4 clients, and how many one-hop questions 16 clients get answered over HTTP, straight over Bolt with the same
 * statement, and where nothing has changed. Every answer is made anew, but for {@link #again}. The warm-up is
 * long: the database's own code, of which there is much, goes on getting faster for over three minutes.
 */
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "-Xmx3g",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED"
        })
@Warmup(iterations = 16, time = 15)
@Measurement(iterations = 3, time = 10)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ApiBenchmark {
    private static final int LIMIT = 25;

    /** How many entities; ten times as many relationships. */
    @Param("100000")
    public int entities;

    /** How many questions come again and again. */
    private static final int POPULAR = 1000;

    private final HttpClient client = HttpClient.newHttpClient();
    private GraphStore store;
    private ZhengtuServer server;
    private ZhengtuServer keeping;
    private GeneratedGraph graph;
    private NamedQuery neighbours;
    private String tag;

    /** Serves the graph, and makes it where no earlier run has: its store stays for the next. */
    @Setup(Level.Trial)
    public void serve() throws IOException, InterruptedException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "zhengtu-benchmark", "entities-" + entities);
        Path whole = folder.resolve("whole");
        graph = GeneratedGraph.of(entities);
        if (!Files.exists(whole)) {
            delete(folder);
        }
        Files.createDirectories(folder);
        store = EmbeddedStore.open(EmbeddedSettings.in(folder.resolve("store")).withBolt("127.0.0.1", 0));
        if (!Files.exists(whole)) {
            graph.write(store);
            Files.createFile(whole);
        }
        ServerSettings settings = ServerSettings.local()
                .withPort(0)
                .withAccess(AccessSettings.open().withRequestsPerMinute(0));
        server = ZhengtuServer.start(store, settings.withKeptBytes(0));
        keeping = ZhengtuServer.start(store, settings);
        QueryCatalog catalog = QueryCatalog.load();
        neighbours = catalog.get("entities/neighbours");
        tag = send(leaf(0)).headers().firstValue("ETag").orElseThrow();
    }

    /** Ends all. */
    @TearDown(Level.Trial)
    public void end() {
        keeping.close();
        server.close();
        store.close();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The first page of the industry with over 100,000 links. */
    @Benchmark
    @Threads(1)
    @BenchmarkMode(Mode.SampleTime)
    public int hubPage() throws IOException, InterruptedException {
        return send("api/entities/" + graph.ids(EntityType.INDUSTRY).get(0) + "/neighbours?limit=" + LIMIT)
                .body()
                .length();
    }

    /** The first page of a project, which has some ten links. */
    @Benchmark
    @Threads(1)
    @BenchmarkMode(Mode.SampleTime)
    public int leafPage() throws IOException, InterruptedException {
        return send(leaf(any())).body().length();
    }

    /** What a project is linked to. */
    @Benchmark
    @Threads(4)
    @BenchmarkMode(Mode.SampleTime)
    public int oneHop() throws IOException, InterruptedException {
        return send(leaf(any())).body().length();
    }

    /** What one of a thousand projects is linked to, of a server that keeps its answers. */
    @Benchmark
    @Threads(4)
    @BenchmarkMode(Mode.SampleTime)
    public int again() throws IOException, InterruptedException {
        return send(keeping, leaf(ThreadLocalRandom.current().nextInt(POPULAR)))
                .body()
                .length();
    }

    /** Who supports one of the industries that are no hubs. */
    @Benchmark
    @Threads(4)
    @BenchmarkMode(Mode.SampleTime)
    public int supporters() throws IOException, InterruptedException {
        List<String> industries = graph.ids(EntityType.INDUSTRY);
        int leaf =
                industries.size() / 2 + ThreadLocalRandom.current().nextInt(industries.size() - industries.size() / 2);
        return send("api/industries/" + industries.get(leaf) + "/supporters?limit=" + LIMIT)
                .body()
                .length();
    }

    /**
     * A database whose own code is compiled for the one-hop question. The compiler goes by how often code runs: a slower way
     * to ask, given the same time, would find a slower database.
     */
    @State(Scope.Benchmark)
    public static class WarmDatabase {
        private static final int QUESTIONS = 400_000;
        private static final int CLIENTS = 16;

        /** Asks over Bolt, as many questions whichever way is measured. */
        @Setup(Level.Trial)
        public void warm(ApiBenchmark benchmark) {
            ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
            try {
                IntStream.range(0, CLIENTS)
                        .mapToObj(client -> CompletableFuture.runAsync(
                                () -> IntStream.range(0, QUESTIONS / CLIENTS)
                                        .forEach(question -> benchmark.askOverBolt()),
                                clients))
                        .toList()
                        .forEach(CompletableFuture::join);
            } finally {
                clients.shutdown();
            }
        }
    }

    /** One-hop questions over HTTP. */
    @Benchmark
    @Threads(16)
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public int overHttp(WarmDatabase warm) throws IOException, InterruptedException {
        return send(leaf(any())).body().length();
    }

    /** The same statement with the same parameters straight over Bolt, sent as the API sends it. */
    @Benchmark
    @Threads(16)
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public int overBolt(WarmDatabase warm) {
        return askOverBolt();
    }

    private int askOverBolt() {
        Map<String, Object> parameters = Map.of(
                "id",
                graph.ids(EntityType.PROJECT).get(any()),
                "relationships",
                Stream.of(RelationType.values()).map(Enum::name).toList(),
                "directions",
                List.of("IN", "OUT"),
                "types",
                Stream.of(EntityType.values()).map(EntityType::label).toList(),
                "most",
                2000,
                "after",
                "",
                "limit",
                LIMIT + 1,
                "statements",
                20);
        SessionConfig reading =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
        try (Session session = store.driver().session(reading)) {
            return session.run(neighbours.cypher(), parameters).list().size();
        }
    }

    /** The same one-hop question of a caller that has the answer. */
    @Benchmark
    @Threads(16)
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public int unchanged() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(leaf(0), "If-None-Match", tag);
        if (answer.statusCode() != 304) {
            throw new IllegalStateException("Answered " + answer.statusCode() + " though nothing changed");
        }
        return answer.statusCode();
    }

    private int any() {
        return ThreadLocalRandom.current().nextInt(graph.ids(EntityType.PROJECT).size());
    }

    private String leaf(int number) {
        return "api/entities/" + graph.ids(EntityType.PROJECT).get(number) + "/neighbours?limit=" + LIMIT;
    }

    private HttpResponse<String> send(String path, String... headers) throws IOException, InterruptedException {
        return send(server, path, headers);
    }

    private HttpResponse<String> send(ZhengtuServer asked, String path, String... headers)
            throws IOException, InterruptedException {
        URI uri = asked.address().resolve(path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(uri + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }
}
