package io.zhengtu.api.cli;

import io.zhengtu.api.server.ServerSettings;
import io.zhengtu.loader.cli.LoadSummary;
import io.zhengtu.loader.cli.ProgressBar;
import io.zhengtu.loader.cli.StoreOptions;
import io.zhengtu.loader.store.EmbeddedStore;
import io.zhengtu.loader.store.GraphStore;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs everything: store, reports, API, Neo4j Browser. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Start the database, load every report of the data folder that it does not have yet, and serve"
                + " the API and Neo4j Browser until Ctrl-C.",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:ended as told",
            "1:there is no report to load",
            "2:wrong options",
            "4:the store cannot be used",
            "5:the API cannot listen"
        })
final class UpCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    @Mixin
    private ServerOptions serverOptions = new ServerOptions();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:zhengtu.home:-.}/data",
            description = "The folder with gazetteers, lexicons and reports. Default: ${DEFAULT-VALUE}")
    private Path data = Path.of("data");

    @Option(
            names = "--read-only",
            description =
                    "Serve the store as it is: load nothing, and have the database refuse every write, whoever asks.")
    private boolean readOnly;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        ServerSettings settings = serverOptions.settings(storeOptions.folder(), data);
        PrintWriter out = spec.commandLine().getOut();
        Instance instance = readOnly
                ? Instance.startReadOnly(storeOptions, settings)
                : Instance.start(data, storeOptions, settings, ProgressBar.onTerminal());
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(instance, ended), "shutdown"));
        LoadSummary.print(instance.outcomes(), out, spec.commandLine().getErr());
        printAddresses(out, instance, sinceStart());
        ended.await();
        return 0;
    }

    private static void end(Instance instance, CountDownLatch ended) {
        instance.close();
        ended.countDown();
    }

    /**
     * Where Neo4j Browser is, with the database's address and user for its form. It fetches our style by the name
     * localhost, so it is opened by that name too.
     */
    static URI browser(Instance instance) {
        URI bolt = URI.create(instance.store().boltUri());
        String host = bolt.getHost().equals("127.0.0.1") ? "localhost" : bolt.getHost();
        int port = instance.server().address().getPort();
        return URI.create("http://localhost:" + port + "/browser/?dbms=neo4j://"
                + instance.store().user() + "@" + host + ":" + bolt.getPort());
    }

    private static Duration sinceStart() {
        return ProcessHandle.current()
                .info()
                .startInstant()
                .map(start -> Duration.between(start, java.time.Instant.now()))
                .orElse(Duration.ZERO);
    }

    private static void printAddresses(PrintWriter out, Instance instance, Duration took) {
        out.printf(Locale.ROOT, "%n政图 is up after %.1f s.%n", took.toMillis() / 1000.0);
        addresses(instance).forEach(out::println);
        out.println("Ctrl-C ends it.");
        out.flush();
    }

    /** Where to look and what to ask, the page for people first. */
    static List<String> addresses(Instance instance) {
        URI api = instance.server().address();
        GraphStore store = instance.store();
        List<String> lines = new ArrayList<>(List.of(
                "  Explorer   " + api + "   open it in a web browser",
                "  API        " + api.resolve("docs"),
                "  Question   " + api.resolve("api/industries/船燃/supporters"),
                "  Neo4j      " + browser(instance)));
        if (store instanceof EmbeddedStore embedded) {
            lines.add("             user " + store.user() + ", password " + embedded.password());
        }
        return lines;
    }
}
