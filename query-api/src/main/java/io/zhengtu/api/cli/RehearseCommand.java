package io.zhengtu.api.cli;

import io.zhengtu.api.server.ServerSettings;
import io.zhengtu.loader.cli.StoreOptions;
import io.zhengtu.loader.pipeline.LoadListener;
import io.zhengtu.loader.store.StoreTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Starts everything in a folder of its own, asks a few questions and ends. The launcher runs it once after a build, so
 * that Java can archive the classes that a start needs; it also leaves the template that new stores begin from.
 */
@Command(name = "rehearse", hidden = true, description = "Start, answer and end, in a store that is thrown away.")
final class RehearseCommand implements Callable<Integer> {
    private static final List<String> QUESTIONS = List.of(
            "api/health", "api/industries/船燃/supporters", "api/search?q=产业", "api/targets", "openapi.json", "docs");

    @Option(names = "--data", defaultValue = "${sys:zhengtu.home:-.}/data", description = "The data folder.")
    private Path data = Path.of("data");

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("zhengtu-rehearsal");
        try {
            Path templates = StoreOptions.templates();
            if (templates != null) {
                StoreTemplate.make(templates, folder.resolve("template"));
            }
            StoreOptions storeOptions = new StoreOptions();
            new CommandLine(storeOptions)
                    .parseArgs("--store", folder.resolve("store").toString(), "--bolt-port", "0");
            ServerSettings settings = ServerSettings.local().withPort(0);
            // The second start finds the store as most starts do.
            for (int start = 0; start < 2; start++) {
                try (Instance instance = Instance.start(data, storeOptions, settings, LoadListener.NONE)) {
                    ask(instance.server().address());
                }
            }
        } finally {
            delete(folder);
        }
        return 0;
    }

    private static void ask(URI api) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        for (String question : QUESTIONS) {
            client.send(HttpRequest.newBuilder(api.resolve(question)).build(), HttpResponse.BodyHandlers.discarding());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            below.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException("Cannot remove " + path, e);
                }
            });
        }
    }
}
