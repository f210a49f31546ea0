package io.zhengtu.api.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import io.javalin.router.JavalinDefaultRouting;
import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.reading.GraphStatusReader;
import io.zhengtu.api.reading.GraphStatusReader.DatabaseVersion;
import io.zhengtu.loader.store.GraphStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Neo4j Browser with our style and guide, the discovery document that it reads first, and the start page. */
final class BrowserRoutes {
    private static final String FOLDER = "/browser";
    private static final int BOLT_PORT = 7687;

    /** Nothing is loaded from elsewhere or sent there; Bolt over WebSocket may go to any server that the user names. */
    private static final String BROWSER_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "worker-src 'self' blob:",
            "connect-src 'self' ws: wss: http://localhost:* http://127.0.0.1:*");

    private static final Pattern QUERY = Pattern.compile("\\{\\{(\\w+/\\w+)}}");

    private final GraphStatusReader status;
    private final Supplier<GraphStore> store;
    private final String landing;
    private final String style;
    private final String guide;

    BrowserRoutes(GraphStatusReader status, QueryCatalog catalog, Supplier<GraphStore> store) {
        this.status = status;
        this.store = store;
        this.landing = filled(resource("/web/index.html"), catalog, NamedQuery::cypher);
        this.style = resource("/cypher/browser/style.grass");
        this.guide = filled(resource("/cypher/browser/guide.html"), catalog, NamedQuery::withExamples);
    }

    /**
     * What Neo4j's drivers and Browser ask an address for first.
     *
     * @param boltRouting address for drivers that look for a cluster's members
     * @param boltDirect address for drivers that talk to this server alone
     * @param version the database's version
     * @param edition its edition
     * @param authentication further ways to sign in
     */
    record Discovery(
            @JsonProperty("bolt_routing") String boltRouting,
            @JsonProperty("bolt_direct") String boltDirect,
            @JsonProperty("neo4j_version") String version,
            @JsonProperty("neo4j_edition") String edition,
            @JsonProperty("auth_config") Map<String, List<String>> authentication) {}

    static void serveFiles(JavalinConfig config) {
        config.staticFiles.add(files -> {
            files.hostedPath = FOLDER;
            files.directory = FOLDER;
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Content-Security-Policy", BROWSER_POLICY, "Cache-Control", "max-age=0");
        });
    }

    void register(JavalinDefaultRouting router) {
        router.get("/", this::root);
        router.get(FOLDER + "/style.grass", context -> text(context, "text/plain", style));
        router.get(FOLDER + "/guide.html", context -> text(context, "text/html", guide));
    }

    /** One address, two callers: people get a page, Neo4j's programs get the discovery document. */
    private void root(Context context) {
        String accept = context.header("Accept");
        if (accept != null && accept.contains("text/html")) {
            context.header("Content-Security-Policy", ExplorerPage.POLICY).html(landing(context));
            return;
        }
        DatabaseVersion database = status.database();
        context.json(new Discovery(
                databaseAddress("neo4j", "", context),
                databaseAddress("bolt", "", context),
                database.version(),
                database.edition(),
                Map.of("oidc_providers", List.of())));
    }

    /** The address that opens a statement in Neo4j Browser's editor. */
    String linkTo(String cypher, Context context) {
        // Browser takes a plus sign for itself.
        return browser(context) + "&cmd=edit&arg="
                + URLEncoder.encode(cypher, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String browser(Context context) {
        return origin(context) + FOLDER + "/?dbms=" + formAddress(context);
    }

    private static String origin(Context context) {
        String name = context.req().getServerName();
        return context.scheme() + "://" + (name.equals("127.0.0.1") ? "localhost" : name) + ":" + context.port();
    }

    /** The start page, its links to Neo4j Browser with the database's and the guide's address filled in. */
    private String landing(Context context) {
        String browser = browser(context);
        // As a command to run: opened by the address itself, the guide would keep Browser from fetching our style.
        String guideUri = linkTo(":guide " + origin(context) + FOLDER + "/guide.html", context);
        return landing.replace("{{browser}}", Html.escaped(browser)).replace("{{guide}}", Html.escaped(guideUri));
    }

    /** The database's address with the user, from which Neo4j Browser fills its form but for the password. */
    private String formAddress(Context context) {
        return databaseAddress("neo4j", store.get().user() + "@", context);
    }

    private String databaseAddress(String protocol, String user, Context context) {
        URI bolt = URI.create(store.get().boltUri());
        String scheme = bolt.getScheme();
        String security = scheme.contains("+") ? scheme.substring(scheme.indexOf('+')) : "";
        int port = bolt.getPort() < 0 ? BOLT_PORT : bolt.getPort();
        return protocol + security + "://" + user + host(bolt, context) + ":" + port;
    }

    /** The database's host as the caller can reach it: where it listens everywhere, by the name that the caller used. */
    private static String host(URI bolt, Context context) {
        return switch (bolt.getHost()) {
            case "127.0.0.1", "[::1]" -> "localhost";
            case "0.0.0.0", "[::]" -> context.req().getServerName();
            default -> bolt.getHost();
        };
    }

    private static void text(Context context, String type, String text) {
        // Browser may have been opened by another name of this machine than the one that the style's address has.
        context.header("Access-Control-Allow-Origin", "*")
                .contentType(type + ";charset=utf-8")
                .result(text);
    }

    /** A page with the queries' own text in it, so that it cannot drift from what the API runs. */
    private static String filled(String template, QueryCatalog catalog, Function<NamedQuery, String> text) {
        return QUERY.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(Html.escaped(text.apply(catalog.get(place.group(1))))));
    }

    private static String resource(String path) {
        try (InputStream in = BrowserRoutes.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The classpath holds no " + path + "; build the module again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + path, e);
        }
    }
}
