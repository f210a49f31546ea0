package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import io.zhengtu.api.http.ApiDocument.Operation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Generated requests that mean no good: whatever they are, the server neither fails nor writes nor takes long. */
@ExtendWith(ServedGraph.class)
class HostileRequestsIT {
    private static final long SEED = 20260101;
    private static final List<String> METHODS =
            List.of("GET", "GET", "GET", "GET", "GET", "GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");
    private static final List<String> VALUES = List.of(
            "船燃",
            "%E8%88%B9%E7%87%83",
            "industry-C2511",
            "211104-2025",
            "Industry",
            "SUPPORTS",
            "ndjson",
            "csv",
            "0",
            "-1",
            "1",
            "200",
            "99999999999999999999",
            "-9223372036854775809",
            "1e309",
            "NaN",
            "2025",
            "",
            "%20",
            "%00",
            "%ff%fe",
            "%zz",
            "%",
            "%c0%af",
            "%ed%a0%80",
            "%F0%9F%98%80",
            "%0d%0aX-Injected:%20yes",
            "..%2f..%2fetc%2fpasswd",
            "../../etc/passwd",
            "'%7D)%20DETACH%20DELETE%20n%20//",
            "%27)%20CREATE%20(n:Hostile)%20RETURN%20n//",
            "\"%20OR%201=1",
            "LOAD%20CSV%20FROM%20'file:///etc/passwd'%20AS%20row%20RETURN%20row",
            "CALL%20db.labels()",
            "MATCH%20(n)%20SET%20n.hostile=1",
            "%60%5C%27%22",
            "name:*%20AND%20(%5B*%20TO%20*%5D%20~9%20%5E0",
            "/.*.*.*.*.*x/",
            "((((((((((",
            "$%7Bjndi:ldap://127.0.0.1/x%7D",
            "%7B%7B7*7%7D%7D",
            "%3Cscript%3Ealert(1)%3C/script%3E",
            "true",
            "null",
            "a,b,c,,",
            "*",
            "?",
            "x".repeat(201),
            "%E8%88%B9".repeat(300));
    private static final List<String> BODIES = List.of(
            "",
            "{}",
            "[]",
            "null",
            "{\"q\":\"船燃\"}",
            "{\"statement\":\"CREATE (n:Hostile) RETURN n\"}",
            "{\"statement\":\"MATCH (n) DETACH DELETE n\",\"query\":\"MATCH (n) DETACH DELETE n\"}",
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"search\",\"arguments\":{\"q\":\"x\\u0000\"}}}",
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":7}}",
            "queries=%7B%22q%22%3A%7B%22query%22%3A%22%27%7D)%20DELETE%20n%22%2C%22limit%22%3A-5%7D%7D",
            "queries=%7B%22q%22%3A%7B%22query%22%3A%22a%22%2C%22properties%22%3A%5B%7B%22pid%22%3A%22name%22%7D%5D%7D%7D",
            "extend=%7B%22ids%22%3A%5B1%2Cnull%2C%7B%7D%5D%2C%22properties%22%3A%5B%7B%22id%22%3A%22name%22%7D%5D%7D",
            "{".repeat(5000),
            "[".repeat(5000),
            "\u0000\u0001\u0002");

    private final List<String> faults = new ArrayList<>();

    @Test
    void shouldStandAFewHundredRequests(Running graph) throws Exception {
        // Classes are still loaded and compiled here, on a machine that builds: time is judged by the long run.
        stand(graph, 400, Duration.ofSeconds(10));
    }

    /**
     * Every route first answers a request that fits: the database plans a statement when it first sees it, which alone
     * takes over a second where others use the machine, and the bound is for answers.
     */
    @Test
    @Tag("endurance")
    void shouldStandTenThousandRequests(Running graph) throws Exception {
        for (int round = 0; round < 3; round++) {
            for (String request : fitting(ApiDocument.of(graph))) {
                ask(graph, request, Duration.ofSeconds(30));
            }
        }
        stand(graph, 10_000, Duration.ofSeconds(2));
    }

    /** Every operation's examples, and the same with names that lead nowhere. */
    private static List<String> fitting(ApiDocument document) {
        List<String> requests = new ArrayList<>();
        for (Operation operation :
                document.operations().stream().filter(Operation::reads).toList()) {
            requests.add(get(operation.address(operation.needed())));
            operation
                    .parameters()
                    .filter(parameter -> !parameter.example().isEmpty())
                    .forEach(parameter -> {
                        requests.add(get(operation.address(operation.with(parameter.name()))));
                        requests.add(get(operation.address(operation.with(parameter.name(), "hostile"))));
                    });
            requests.add(get(operation.path().replaceAll("\\{\\w+}", "hostile")));
        }
        requests.add(get("/api/paths?from=industry-C2511&to=region-211104"));
        requests.add(get("/api/compare?places=region-211104,park-0000000000000001"));
        return requests;
    }

    private static String get(String line) {
        return "GET " + line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    }

    private void stand(Running graph, int requests, Duration bound) throws Exception {
        Random random = new Random(SEED + requests);
        Map<String, List<String>> parameters = parameters(graph);
        List<String> paths = new ArrayList<>(parameters.keySet());
        String before = graph.json("/api/ready").path("graphVersion").asText();
        for (int i = 0; i < requests; i++) {
            String path = paths.get(random.nextInt(paths.size()));
            ask(graph, request(path, parameters.get(path), random), bound);
        }
        assertThat(faults).as("seed %d", SEED).isEmpty();
        assertThat(graph.json("/api/ready").path("graphVersion").asText())
                .as("the graph's version, which every write changes")
                .isEqualTo(before);
    }

    /** The query parameters of every route, as the server describes itself. */
    private static Map<String, List<String>> parameters(Running graph) throws Exception {
        Map<String, List<String>> parameters = new TreeMap<>();
        for (Map.Entry<String, JsonNode> path :
                graph.json("/openapi.json").path("paths").properties()) {
            List<String> names = new ArrayList<>(List.of("hostile"));
            path.getValue()
                    .findValues("parameters")
                    .forEach(list -> list.forEach(
                            parameter -> names.add(parameter.path("name").asText())));
            parameters.put(path.getKey(), names);
        }
        parameters.put("/mcp", List.of("q"));
        parameters.put("/metrics", List.of("q"));
        parameters.put("/", List.of("q"));
        parameters.put("/{anything}", List.of("q"));
        return parameters;
    }

    private static String request(String path, List<String> names, Random random) {
        StringBuilder line = new StringBuilder();
        for (String part : path.split("(?<=})|(?=\\{)", -1)) {
            line.append(part.startsWith("{") ? any(VALUES, random) : part);
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            line.append(line.indexOf("?") < 0 ? '?' : '&').append(any(names, random));
            if (random.nextInt(10) > 0) {
                line.append('=').append(any(VALUES, random));
            }
        }
        String method = any(METHODS, random);
        byte[] body = method.startsWith("P") ? any(BODIES, random).getBytes(StandardCharsets.UTF_8) : new byte[0];
        String type = any(
                List.of(
                        "application/json",
                        "application/x-www-form-urlencoded",
                        "multipart/form-data",
                        "multipart/form-data; boundary=x",
                        "application/json; charset=none",
                        "application/json; charset=%20",
                        "text/plain",
                        "nonsense"),
                random);
        return method + ' ' + line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + header(random)
                + (method.startsWith("P") ? "Content-Type: " + type + "\r\n" : "")
                + (body.length > 0 ? "Content-Length: " + body.length + "\r\n" : "")
                + "\r\n" + new String(body, StandardCharsets.UTF_8);
    }

    private static String header(Random random) {
        return any(
                List.of(
                        "",
                        "",
                        "Accept: text/html\r\n",
                        "Accept: nonsense\r\n",
                        "Accept-Encoding: gzip\r\n",
                        "If-None-Match: *\r\n",
                        "If-None-Match: W/\"\r\n",
                        "X-Request-Id: ${jndi:ldap://127.0.0.1/x}\r\n",
                        "Authorization: Bearer ztk_guess\r\n",
                        "X-API-Key: ' OR 1=1\r\n",
                        "X-Forwarded-For: 1.2.3.4, \r\n",
                        "Range: bytes=0-0,-1\r\n",
                        "Origin: null\r\n"),
                random);
    }

    private static String any(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private void ask(Running graph, String request, Duration bound) throws IOException {
        long start = System.nanoTime();
        String answer;
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), graph.uri("/").getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        String line = request.lines().findFirst().orElse("");
        line = line.substring(0, Math.min(200, line.length()));
        if (!answer.matches("(?s)HTTP/1\\.1 [234]\\d\\d .*")) {
            faults.add(line + " -> " + answer.lines().findFirst().orElse("no answer"));
        }
        if (took.compareTo(bound) > 0) {
            faults.add(line + " -> " + took.toMillis() + " ms");
        }
        if (answer.contains("\tat ") || answer.contains("java.lang.") || answer.contains("\r\nX-Injected:")) {
            faults.add(line + " -> tells too much: " + answer.substring(answer.indexOf("\r\n\r\n") + 4));
        }
    }
}
