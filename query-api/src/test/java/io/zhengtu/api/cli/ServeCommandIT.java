package io.zhengtu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.loader.store.EmbeddedSettings;
import io.zhengtu.loader.store.EmbeddedStore;
import io.zhengtu.loader.store.GraphStore;
import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandIT {
    private static final List<String> OPENED = Stream.of("java.nio", "java.io", "sun.nio.ch")
            .map(name -> "--add-opens=java.base/" + name + "=ALL-UNNAMED")
            .toList();

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void shouldServeAStoreUntilItIsToldToEnd(@TempDir Path folder) throws Exception {
        Path store = folder.resolve("store");
        Process process = start("serve", "--store", store.toString(), "--port", "0", "--bolt-port", "0");
        try (BufferedReader out = process.inputReader()) {
            URI address = URI.create(out.readLine());
            HttpResponse<String> health = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(address.resolve("api/health"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(health.body()).contains("\"status\":\"UP\"");

            // Unlike the process itself, its handle leaves the streams open.
            process.toHandle().destroy();

            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(out.readLine())
                    .as("nothing but the address on standard output")
                    .isNull();
        } finally {
            process.destroyForcibly();
        }
        try (GraphStore again = EmbeddedStore.open(EmbeddedSettings.in(store).withBolt("127.0.0.1", 0))) {
            again.driver().verifyConnectivity();
        }
    }

    private static Process start(String... arguments) throws Exception {
        List<String> command = Stream.of(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx512m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1"),
                        OPENED.stream(),
                        Stream.of("-cp", System.getProperty("java.class.path"), Zhengtu.class.getName()),
                        Stream.of(arguments))
                .flatMap(part -> part)
                .toList();
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
