package io.zhengtu.api.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.json.JavalinJackson;
import io.javalin.router.Endpoint;
import io.javalin.router.JavalinDefaultRouting;
import io.javalin.router.ParsedEndpoint;
import io.zhengtu.api.ask.AskReader;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.metrics.RequestCounts;
import io.zhengtu.api.reading.Readings;
import io.zhengtu.loader.store.GraphStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The API over HTTP. */
public final class HttpApi implements AutoCloseable {
    private static final String PREFIX = "/api/";
    private static final int THREADS = 32;
    /** The longest text has 100 kB, a scanned PDF some 10 MB. */
    private static final long LARGEST_FILE_MEGABYTES = 64;

    private final Javalin javalin;
    private final AtomicBoolean isOpen;

    private HttpApi(Javalin javalin, AtomicBoolean isOpen) {
        this.javalin = javalin;
        this.isOpen = isOpen;
    }

    /**
     * Sets up the routes, without listening yet.
     *
     * @param readings the ports to the graph
     * @param catalog the queries that the guide for Neo4j Browser shows
     * @param store the store that is served, once it is there: its address and user go to Neo4j Browser
     * @param services what it needs besides
     */
    public static HttpApi of(Readings readings, QueryCatalog catalog, Supplier<GraphStore> store, Services services) {
        AtomicBoolean isOpen = new AtomicBoolean();
        RequestCounts counts = new RequestCounts();
        KeptAnswers kept = services.keptBytes() == 0 ? null : new KeptAnswers(services.version(), services.keptBytes());
        Admission admission = new Admission(services.access(), isOpen::get);
        Javalin javalin = Javalin.create(config -> {
            configure(config);
            RequestLog log = new RequestLog(counts, services.access().logRequests(), context -> route(config, context));
            allow(config, services.access().origins());
            config.requestLogger.http(log::end);
            ApiDescription.register(config);
            BrowserRoutes.serveFiles(config);
            ExplorerPage.serveFiles(config);
            BrowserRoutes browser = new BrowserRoutes(readings.status(), catalog, store);
            config.router.mount(router -> {
                router.before(log::begin);
                router.before(QueryParameters::requireDecodable);
                router.before(admission::check);
                router.before(new Validators(services.version())::check);
                if (kept != null) {
                    router.before(kept::answer);
                    router.after(kept::keep);
                }
                ProblemRoutes.register(router);
                Explanations.register(router, browser);
                new QueryRoutes(readings.queries()).register(router);
                new CypherRoutes(readings.cypher()).register(router);
                new AskRoutes(new AskReader(readings.names(), readings.queries())).register(router);
                new HealthRoutes(readings.status()).register(router);
                new WatchRoutes(readings.status(), services.version(), counts, kept).register(router);
                new IndustryRoutes(readings.industries()).register(router);
                new EntityRoutes(readings.entities()).register(router);
                new PathRoutes(readings.paths()).register(router);
                new CompareRoutes(readings.comparisons()).register(router);
                new SearchRoutes(readings.search()).register(router);
                new MeasureRoutes(readings.measures()).register(router);
                new IndicatorRoutes(readings.indicators(), readings.series()).register(router);
                new ProjectRoutes(readings.projects()).register(router);
                new ReportRoutes(readings.reports()).register(router);
                new IntakeRoutes(services.intake(), admission).register(router);
                new ExportRoutes(services.exports(), readings.reports()).register(router);
                new ReconciliationRoutes(services.reconciler()).register(router);
                new SuggestRoutes(services.reconciler(), readings.entities()).register(router);
                new ToolRoutes(readings, services.access()).register(router);
                new ReportTextRoutes(readings.texts()).register(router);
                new ViewRoutes(readings.views()).register(router);
                browser.register(router);
                answerHeads(config, router);
            });
        });
        return new HttpApi(javalin, isOpen);
    }

    /** As GET does, without the body: Javalin alone would answer 200 to any HEAD, without asking the route. */
    private static void answerHeads(JavalinConfig config, JavalinDefaultRouting router) {
        for (ParsedEndpoint route : config.pvt.internalRouter.allHttpHandlers()) {
            Endpoint endpoint = route.getEndpoint();
            if (endpoint.getMethod() == HandlerType.GET && endpoint.getPath().startsWith(PREFIX)) {
                router.head(endpoint.getPath(), endpoint.getHandler());
            }
        }
    }

    /** The path of the route that takes a request, with names of parameters in braces. */
    private static Optional<String> route(JavalinConfig config, Context context) {
        return config.pvt
                .internalRouter
                .findHttpHandlerEntries(context.method(), context.path())
                .map(found -> found.getEndpoint().getPath())
                .findFirst();
    }

    private static void configure(JavalinConfig config) {
        config.showJavalinBanner = false;
        config.startupWatcherEnabled = false;
        config.useVirtualThreads = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = 1_000_000;
        config.jetty.multipartConfig.maxFileSize(LARGEST_FILE_MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(4 * LARGEST_FILE_MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 4);
        config.jetty.modifyServer(server -> server.setErrorHandler(new JettyProblems()));
        config.jsonMapper(new JavalinJackson(mapper(), false));
    }

    /** Absent values stay out of the answer. */
    static ObjectMapper mapper() {
        return JsonMapper.builder()
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .build();
    }

    /** The paths of all routes of the API, with names of parameters in braces; pages and files are none. */
    public List<String> routes() {
        return javalin.unsafeConfig().pvt.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.getEndpoint().getPath())
                .filter(path -> path.startsWith(PREFIX))
                .distinct()
                .toList();
    }

    /** Pages of other origins may ask where the operator says so; none may otherwise. */
    private static void allow(JavalinConfig config, List<String> origins) {
        if (!origins.isEmpty()) {
            config.bundledPlugins.enableCors(cors -> cors.addRule(rule -> {
                if (origins.contains("*")) {
                    rule.anyHost();
                } else {
                    origins.forEach(rule::allowHost);
                }
                List.of(Header.ETAG, Header.RETRY_AFTER, "X-Request-Id", "RateLimit")
                        .forEach(rule::exposeHeader);
            }));
        }
    }

    /**
     * Begins to listen; every request is refused as unavailable until {@link #open()}.
     *
     * @param host an address of this machine
     * @param port 0 for a free one
     * @return the port
     * @throws io.javalin.util.JavalinBindException if the address is taken
     */
    public int listen(String host, int port) {
        return javalin.start(host, port).port();
    }

    /** Begins to answer. */
    public void open() {
        isOpen.set(true);
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
