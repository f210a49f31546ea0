package io.zhengtu.loader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.loader.cli.CommandErrors;
import io.zhengtu.loader.cli.LoaderCommands;
import io.zhengtu.loader.cli.StoreOptions;
import io.zhengtu.loader.graph.GraphDump;
import io.zhengtu.loader.store.EmbeddedSettings;
import io.zhengtu.loader.store.EmbeddedStore;
import io.zhengtu.loader.store.StoreTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Loads in a process of its own, kills it outright, and looks what the next start makes of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledLoadIT {
    private static final Path HOME =
            Path.of(System.getProperty("zhengtu.home", "..")).toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int REPORTS = 24;

    private Path temp;
    private Path reports;
    private Path templates;
    private List<String> undisturbed;
    private Duration wholeLoad;

    @BeforeAll
    void loadUndisturbed(@TempDir Path folder) throws Exception {
        temp = folder;
        reports = temp.resolve("reports");
        SampleText.write(reports, REPORTS);
        templates = temp.resolve("templates");
        Path store = temp.resolve("undisturbed");
        long start = System.nanoTime();
        assertThat(finish(load(store, false))).isZero();
        wholeLoad = Duration.ofNanos(System.nanoTime() - start);
        undisturbed = dump(store);
    }

    private Process load(Path store, boolean fromTemplate) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dzhengtu.home=" + HOME,
                        "-D" + StoreOptions.TEMPLATES + "=" + (fromTemplate ? templates : temp.resolve("none")),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoaderCommands.class.getName(),
                        "load",
                        reports.toString(),
                        "--store",
                        store.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        temp.resolve(store.getFileName() + ".log").toFile()))
                .start();
    }

    private static int finish(Process process) throws InterruptedException {
        try {
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<String> dump(Path store) {
        try (EmbeddedStore opened =
                EmbeddedStore.open(EmbeddedSettings.in(store).withBolt("127.0.0.1", 0))) {
            return GraphDump.of(opened);
        }
    }

    private void assertRecovers(Path store, boolean fromTemplate) throws Exception {
        assertThat(finish(load(store, fromTemplate)))
                .as("exit status; said: %s", Files.readString(temp.resolve(store.getFileName() + ".log")))
                .isZero();
        GraphDump.assertSame(dump(store), undisturbed);
        assertThat(store.resolve("process.lock")).isEmptyFile();
    }

    @Test
    void shouldRefuseAStoreThatAnotherProcessHas() throws Exception {
        Path store = temp.resolve("held");
        try (EmbeddedStore held = EmbeddedStore.open(EmbeddedSettings.in(store).withBolt("127.0.0.1", 0))) {
            assertThat(finish(load(store, false))).isEqualTo(CommandErrors.STORE);
            // Once more: being asked must not make the holder lose it.
            assertThat(finish(load(store, false))).isEqualTo(CommandErrors.STORE);
            assertThat(GraphDump.of(held)).isEmpty();
        }
        assertThat(Files.readAllLines(temp.resolve("held.log")))
                .filteredOn(line -> line.contains(
                        "is in use by process " + ProcessHandle.current().pid() + "."))
                .hasSize(2);
    }

    /** What shows in the store's folder as a first start gets on. */
    enum Moment {
        DATABASE_STARTS("neo4j/data/databases"),
        REPORTS_ARE_WRITTEN("store.properties");

        private final String file;

        Moment(String file) {
            this.file = file;
        }

        boolean hasCome(Path store) throws IOException {
            Path marker = store.resolve(file);
            return Files.exists(marker)
                    && (this == DATABASE_STARTS || !Files.readString(marker).contains("schema=000"));
        }
    }

    @Test
    void shouldFinishALoadThatWasKilled() throws Exception {
        assertFinishesAfterKillAt(Moment.REPORTS_ARE_WRITTEN);
    }

    @Tag("endurance")
    @Test
    void shouldFinishAStartThatWasKilled() throws Exception {
        assertFinishesAfterKillAt(Moment.DATABASE_STARTS);
    }

    private void assertFinishesAfterKillAt(Moment moment) throws Exception {
        Path store = temp.resolve(moment.name());
        Process process = load(store, false);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!moment.hasCome(store)) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            assertThat(process.isAlive()).isTrue();
            TimeUnit.MILLISECONDS.sleep(20);
        }
        TimeUnit.MILLISECONDS.sleep(new Random().nextInt(400));
        process.destroyForcibly().waitFor();

        assertRecovers(store, false);
    }

    static LongStream moments() {
        return LongStream.rangeClosed(1, Integer.getInteger("kills", 12));
    }

    /**
     * Kills the same load up to three times, at moments spread over the whole of it; every other store begins from a
     * template.
     */
    @Tag("endurance")
    @ParameterizedTest
    @MethodSource("moments")
    void shouldFinishALoadThatWasKilledAtAnyMoment(long seed) throws Exception {
        // Made by the first of these tests, found by the others.
        StoreTemplate.make(templates, temp.resolve("scratch"));
        Random random = new Random(seed);
        Path store = temp.resolve("random-" + seed);
        for (int kills = 1 + random.nextInt(3); kills > 0; kills--) {
            Process process = load(store, seed % 2 == 0);
            process.waitFor(random.nextLong(wholeLoad.toMillis()), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }

        assertRecovers(store, seed % 2 == 0);
    }
}
