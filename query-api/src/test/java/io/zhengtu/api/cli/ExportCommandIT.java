package io.zhengtu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.loader.store.EmbeddedSettings;
import io.zhengtu.loader.store.EmbeddedStore;
import io.zhengtu.loader.store.GraphStore;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;
import picocli.CommandLine;

/** The commands that read a store of their own: {@code export} and {@code mcp}. */
class ExportCommandIT {
    @TempDir
    static Path folder;

    @BeforeAll
    static void makeAStore() {
        try (GraphStore store = EmbeddedStore.open(
                        EmbeddedSettings.in(folder.resolve("store")).withBolt("127.0.0.1", 0));
                Session session = store.driver().session()) {
            session.run("CREATE (:Entity:Project {id: 'project-1', name: '码头项目', aliases: []})"
                            + "-[:SUPPORTS {basis: 'STATED', confidence: 0.9, years: [2025], statements: []}]->"
                            + "(:Entity:Industry {id: 'industry-1', name: '船燃产业', aliases: ['船燃']})")
                    .consume();
        }
    }

    @Test
    void shouldWriteAFile() throws Exception {
        Path file = folder.resolve("links.csv");

        assertThat(run("export", "--store", store(), "--format", "csv", "--out", file.toString()))
                .isZero();

        assertThat(Files.readAllLines(file))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("project-1,Project,码头项目,SUPPORTS,industry-1,Industry,船燃产业,STATED,0.9,2025");
    }

    @Test
    void shouldSayWhatIsWrong() {
        StringWriter err = new StringWriter();
        assertThat(run(err, "export", "--store", store(), "--format", "pdf")).isEqualTo(1);
        assertThat(run(err, "export", "--store", store(), "--format", "csv", "--type", "Galaxy"))
                .isEqualTo(1);
        assertThat(run(err, "export", "--store", store(), "--format", "csv", "--all", "--year", "2025"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("'pdf'", "graphml", "'Galaxy'", "Industry", "filtered");
        assertThat(run(err, "export")).isEqualTo(2);
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void shouldConverseWithALanguageModelUntilItsInputEnds() throws Exception {
        Process process = start("mcp", "--store", store());
        Writer in = process.outputWriter();
        try (BufferedReader out = process.inputReader()) {
            in.write("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
                    + "\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}}\n");
            in.flush();
            assertThat(json(out).at("/result/serverInfo/name").asText()).isEqualTo("zhengtu");
            in.write("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n");
            in.write("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"supporters\","
                    + "\"arguments\":{\"industry\":\"船燃\"}}}\n");
            in.flush();
            assertThat(json(out).at("/result/content/0/text").asText()).contains("码头项目");

            process.getOutputStream().close();

            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isZero();
            assertThat(out.readLine()).as("nothing else on standard output").isNull();
        } finally {
            process.destroyForcibly();
        }
    }

    private static JsonNode json(BufferedReader out) throws Exception {
        return new ObjectMapper().readTree(out.readLine());
    }

    private static String store() {
        return folder.resolve("store").toString();
    }

    private static int run(String... arguments) {
        return run(new StringWriter(), arguments);
    }

    private static int run(StringWriter err, String... arguments) {
        CommandLine commands = Zhengtu.commandLine();
        commands.setErr(new PrintWriter(err, true));
        return commands.execute(arguments);
    }

    private static Process start(String... arguments) throws Exception {
        List<String> command = Stream.of(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx512m",
                                "-XX:+UseSerialGC",
                                "-Dfile.encoding=UTF-8",
                                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                                "--add-opens=java.base/java.io=ALL-UNNAMED",
                                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Zhengtu.class.getName()),
                        Stream.of(arguments))
                .flatMap(part -> part)
                .toList();
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
