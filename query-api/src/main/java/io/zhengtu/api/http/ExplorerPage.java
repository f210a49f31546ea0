package io.zhengtu.api.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import java.util.Map;

/** The files of the explorer page: its own, and the graph library's, which the build puts beside them. */
final class ExplorerPage {
    /** Nothing comes from elsewhere; Cytoscape places its canvases with styles, pictures are made in the page. */
    static final String POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:";

    private ExplorerPage() {}

    static void serveFiles(JavalinConfig config) {
        config.staticFiles.add(files -> {
            files.hostedPath = "/explorer";
            files.directory = "/web/explorer";
            files.location = Location.CLASSPATH;
            files.precompress = true;
            files.headers = Map.of(
                    "Content-Security-Policy", POLICY,
                    "X-Content-Type-Options", "nosniff",
                    "Cache-Control", "no-cache");
        });
    }
}
