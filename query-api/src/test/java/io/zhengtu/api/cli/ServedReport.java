package io.zhengtu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.api.Chromium;
import io.zhengtu.api.ExplorerPage;
import io.zhengtu.api.FreePort;
import io.zhengtu.api.access.AccessSettings;
import io.zhengtu.api.access.ApiKeys;
import io.zhengtu.api.intake.IntakeSettings;
import io.zhengtu.api.server.ServerSettings;
import io.zhengtu.loader.cli.StoreOptions;
import io.zhengtu.loader.pipeline.LoadListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import picocli.CommandLine;

/**
 * The report that comes with the sources, served as {@code up} serves it, and a browser that looks at it; started once
 * for all tests of a run. A test takes it as a parameter and leaves the graph as it was.
 */
final class ServedReport implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(ServedReport.class);
    private static final Path DATA = Path.of(System.getProperty("zhengtu.home", ".."), "data");

    /** The running server, and a page of it in Chromium. */
    static final class Desk implements AutoCloseable {
        private final Chromium chromium;
        private final Path folder;
        private final String key;
        private final Instance instance;
        private final ExplorerPage page;

        private Desk() throws IOException {
            chromium = Chromium.open();
            folder = Files.createTempDirectory("zhengtu-explorer");
            Path keys = folder.resolve("api-keys.json");
            key = new ApiKeys(keys).add("tests");
            StoreOptions store = new StoreOptions();
            new CommandLine(store).parseArgs("--store", folder.resolve("store").toString(), "--bolt-port", "0");
            ServerSettings settings = ServerSettings.local()
                    .withPort(FreePort.find())
                    .withAccess(AccessSettings.open().withKeys(keys, false).withRequestsPerMinute(0))
                    .withIntake(new IntakeSettings(DATA, folder.resolve("received")));
            instance = Instance.start(DATA, store, settings, LoadListener.NONE);
            page = new ExplorerPage(chromium, instance.server().address());
        }

        Chromium chromium() {
            return chromium;
        }

        /** A folder for files of the tests. */
        Path folder() {
            return folder;
        }

        /** An API key that the server takes. */
        String key() {
            return key;
        }

        Instance instance() {
            return instance;
        }

        ExplorerPage page() {
            return page;
        }

        /** Takes a report out of the graph again, where it has come in. */
        void remove(String report) throws IOException, InterruptedException {
            HttpRequest remove = HttpRequest.newBuilder(
                            instance.server().address().resolve("/api/reports/" + report))
                    .header("X-API-Key", key)
                    .DELETE()
                    .build();
            int status = HttpClient.newHttpClient()
                    .send(remove, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            assertThat(status).isIn(204, 404);
        }

        @Override
        public void close() throws IOException {
            chromium.close();
            instance.close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return List.of(Desk.class, ExplorerPage.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Desk desk = context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent("desk", key -> start(), Desk.class);
        return parameter.getParameter().getType() == Desk.class ? desk : desk.page();
    }

    private static Desk start() {
        try {
            return new Desk();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
