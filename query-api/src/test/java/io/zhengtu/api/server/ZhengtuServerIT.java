package io.zhengtu.api.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhengtu.api.FreePort;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ServedGraph.class)
class ZhengtuServerIT {
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void shouldSayThatItsPortIsTaken(Running graph) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatExceptionOfType(ServerException.class)
                    .isThrownBy(() -> ZhengtuServer.start(
                            graph.store(), ServerSettings.local().withPort(port)))
                    .withMessageContaining("port " + port + " of 127.0.0.1")
                    .withMessageContaining("--port");
        }
    }

    @Test
    void shouldRefuseRequestsUntilTheStoreIsThere(Running graph) throws Exception {
        int port = FreePort.find();
        try (Preparation preparation =
                ZhengtuServer.prepare(ServerSettings.local().withPort(port))) {
            HttpRequest health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/health"))
                    .build();
            HttpResponse<String> early = firstAnswer(health);
            assertThat(early.statusCode()).isEqualTo(503);
            assertThat(early.headers().firstValue("Retry-After")).contains("1");
            assertThat(early.body()).contains("/api/problems/unavailable");

            try (ZhengtuServer server = preparation.start(graph.store())) {
                assertThat(server.address().getPort()).isEqualTo(port);
                assertThat(client.send(health, HttpResponse.BodyHandlers.ofString())
                                .statusCode())
                        .isEqualTo(200);
            }
        }
    }

    /** The server listens at some time in the background; until then connections are refused. */
    private HttpResponse<String> firstAnswer(HttpRequest request) throws Exception {
        while (true) {
            try {
                return client.send(request, HttpResponse.BodyHandlers.ofString());
            } catch (ConnectException e) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void shouldSayThatAnAddressIsNotOfThisMachine(Running graph) {
        ServerSettings elsewhere = new ServerSettings("192.0.2.1", 0, Duration.ofSeconds(1));

        assertThatExceptionOfType(ServerException.class)
                .isThrownBy(() -> ZhengtuServer.start(graph.store(), elsewhere))
                .withMessageContaining("192.0.2.1");
    }

    @Test
    void shouldStopListeningAndLeaveTheStoreOpen(Running graph) throws Exception {
        ZhengtuServer server =
                ZhengtuServer.start(graph.store(), ServerSettings.local().withPort(0));
        HttpRequest health =
                HttpRequest.newBuilder(server.address().resolve("api/health")).build();
        assertThat(client.send(health, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);

        server.close();

        assertThatExceptionOfType(ConnectException.class)
                .isThrownBy(() -> client.send(health, HttpResponse.BodyHandlers.ofString()));
        graph.store().driver().verifyConnectivity();
    }
}
