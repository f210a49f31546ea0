package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import io.zhengtu.loader.store.EmbeddedSettings;
import io.zhengtu.loader.store.EmbeddedStore;
import io.zhengtu.loader.store.GraphStore;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Session;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

@ExtendWith(ServedGraph.class)
class ExportRoutesIT {
    private static final int ENTITIES = 12;
    private static final int LINKS = 8;

    @Test
    void shouldGiveALineForEachNodeAndLink(Running graph) throws Exception {
        List<JsonNode> lines = lines(graph, "/api/export?format=ndjson");

        assertThat(lines.stream().filter(line -> line.has("node"))).hasSize(ENTITIES);
        assertThat(lines.stream().filter(line -> line.has("link"))).hasSize(LINKS);
        JsonNode industry = lines.stream()
                .filter(line -> line.at("/node/id").asText().equals("industry-C2511"))
                .findFirst()
                .orElseThrow();
        assertThat(industry.at("/node/type").asText()).isEqualTo("Industry");
        assertThat(industry.at("/node/properties/aliases").toString()).contains("船用燃料");
        assertThat(lines)
                .anyMatch(line -> line.at("/link/type").asText().equals("UNDERTAKES")
                        && line.at("/link/from/name").asText().equals("远帆石油")
                        && line.at("/link/to/name").asText().equals("远帆船燃调和项目")
                        && line.at("/link/properties/confidence").asDouble() == 0.9);
        assertThat(graph.get("/api/export?format=ndjson").body())
                .as("the same every time")
                .isEqualTo(graph.get("/api/export?format=ndjson").body());
    }

    @Test
    void shouldResolveBothEndsOfLinksInATable(Running graph) throws Exception {
        HttpResponse<String> answer = graph.get("/api/export?format=csv&relationship=OPERATES_IN");

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(answer.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"zhengtu.csv\"");
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(answer.body()))
                .getRecords();
        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row.get("relationship")).isEqualTo("OPERATES_IN");
            assertThat(row.get("from_type")).isEqualTo("Enterprise");
            assertThat(row.get("to_name")).isEqualTo("船燃产业");
            assertThat(row.get("basis")).isEqualTo("STATED");
            assertThat(row.get("years")).isEqualTo("2025");
        });
        assertThat(rows.get(0).get("from_name")).isEqualTo("企鸿源");
    }

    @Test
    void shouldWriteAWorkbook(Running graph, @TempDir Path folder) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(graph.uri("/api/export?format=xlsx")).build();
        Path file = graph.client()
                .send(request, HttpResponse.BodyHandlers.ofFile(folder.resolve("graph.xlsx")))
                .body();
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        assertThat(parts.get("xl/workbook.xml")).contains("name=\"nodes\"", "name=\"links\"");
        assertThat(xml(parts.get("xl/worksheets/sheet1.xml"))
                        .getElementsByTagName("row")
                        .getLength())
                .isEqualTo(ENTITIES + 1);
        assertThat(xml(parts.get("xl/worksheets/sheet2.xml"))
                        .getElementsByTagName("row")
                        .getLength())
                .isEqualTo(LINKS + 1);
        assertThat(xml(parts.get("xl/worksheets/sheet1.xml"))
                        .getDocumentElement()
                        .getTextContent())
                .contains("临港经济开发区");
    }

    @ParameterizedTest
    @CsvSource({"graphml, graphml", "gexf, gexf"})
    void shouldWriteXmlWhoseEdgesJoinItsNodes(String format, String root, Running graph) throws Exception {
        for (String scope : List.of("links", "all")) {
            Document document = xml(graph.get("/api/export?format=" + format + "&scope=" + scope)
                    .body());

            assertThat(document.getDocumentElement().getTagName()).isEqualTo(root);
            Set<String> nodes = new HashSet<>();
            elements(document, "node").forEach(node -> nodes.add(node.getAttribute("id")));
            List<Element> edges = elements(document, "edge");
            assertThat(nodes).hasSize(elements(document, "node").size()).hasSizeGreaterThanOrEqualTo(ENTITIES);
            assertThat(edges).hasSizeGreaterThanOrEqualTo(LINKS).allSatisfy(edge -> assertThat(nodes)
                    .contains(edge.getAttribute("source"), edge.getAttribute("target")));
            Set<String> declared = new HashSet<>();
            elements(document, format.equals("gexf") ? "attribute" : "key")
                    .forEach(key -> declared.add(key.getAttribute("id")));
            elements(document, format.equals("gexf") ? "attvalue" : "data").forEach(value -> assertThat(declared)
                    .contains(value.getAttribute(format.equals("gexf") ? "for" : "key")));
            assertThat(document.getDocumentElement().getTextContent()
                            + elements(document, "node").stream()
                                    .map(node -> node.getAttribute("label"))
                                    .toList())
                    .contains("船燃产业");
        }
    }

    @Test
    void shouldWriteLinkedData(Running graph) throws Exception {
        JsonNode document = graph.json("/api/export?format=jsonld");
        List<JsonNode> resources = new ArrayList<>();
        document.path("@graph").forEach(resources::add);

        assertThat(document.at("/@context/@vocab").asText()).startsWith("urn:");
        assertThat(resources).hasSize(ENTITIES + 2 * LINKS);
        assertThat(resources)
                .anyMatch(one -> one.path("name").asText().equals("船燃产业")
                        && one.path("@id").asText().equals("urn:zhengtu:node:industry-C2511"))
                .anyMatch(
                        one -> one.at("/BELONGS_TO/@id").asText().equals("urn:zhengtu:node:industry-0000000000000001"))
                .anyMatch(one -> one.path("@type").asText().equals("rdf:Statement")
                        && one.path("basis").asText().equals("INFERRED"));
    }

    @Test
    void shouldWriteAScriptThatMakesTheSameGraph(Running graph, @TempDir Path folder) throws Exception {
        String script = graph.get("/api/export?format=cypher&scope=all").body();

        try (GraphStore copy = EmbeddedStore.open(
                        EmbeddedSettings.in(folder.resolve("store")).withBolt("127.0.0.1", 0));
                Session session = copy.driver().session()) {
            for (String statement : script.split(";\n", -1)) {
                if (!statement.isBlank()) {
                    session.run(statement).consume();
                }
            }
            assertThat(content(session)).isEqualTo(content(graph));
        }
    }

    private static List<Object> content(Running graph) {
        try (Session session = graph.store().driver().session()) {
            return content(session);
        }
    }

    /** Every node and relationship as text, in an order of its own. */
    private static List<Object> content(Session session) {
        List<Object> all = new ArrayList<>();
        session.run("MATCH (n) WHERE n.id IS NOT NULL WITH n ORDER BY n.id RETURN n.id AS id, labels(n) AS labels,"
                        + " properties(n) AS properties")
                .forEachRemaining(row -> all.add(List.of(
                        row.get("id").asString(),
                        row.get("labels").asList().stream().sorted().toList(),
                        new TreeMap<>(row.get("properties").asMap()).toString())));
        session
                .run("MATCH (a)-[r]->(b) WHERE a.id IS NOT NULL RETURN a.id AS a, type(r) AS type, b.id AS b,"
                        + " properties(r) AS properties")
                .stream()
                .map(row -> row.get("a").asString()
                        + ' '
                        + row.get("type").asString()
                        + ' '
                        + row.get("b").asString()
                        + ' '
                        + new TreeMap<>(row.get("properties").asMap()))
                .sorted()
                .forEach(all::add);
        return all;
    }

    @ParameterizedTest
    @CsvSource({
        "type=Industry, 3, 1",
        "'type=Industry,Enterprise&relationship=OPERATES_IN', 6, 2",
        "report=211104-2024, 2, 0",
        "year=1999, 0, 0",
        "year=2025, 11, 8"
    })
    void shouldGiveOnlyWhatTheFilterAdmits(String filter, int nodes, int links, Running graph) throws Exception {
        List<JsonNode> lines = lines(graph, "/api/export?format=ndjson&" + filter);

        assertThat(lines.stream().filter(line -> line.has("link"))).hasSize(links);
        assertThat(lines.stream().filter(line -> line.has("node"))).hasSize(nodes);
    }

    @ParameterizedTest
    @CsvSource({
        "'', format",
        "format=pdf, format",
        "format=csv&scope=some, scope",
        "format=csv&scope=all&year=2025, scope",
        "format=csv&type=Thing, type",
        "format=csv&limit=1, limit"
    })
    void shouldSayWhichParameterIsWrong(String query, String parameter, Running graph) throws Exception {
        JsonNode problem = graph.json("/api/export?" + query);

        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
    }

    @ParameterizedTest
    @CsvSource({"ndjson", "csv", "graphml", "gexf", "jsonld", "cypher", "xlsx"})
    void shouldGiveAWholeFileOfNothing(String format, Running graph) throws Exception {
        HttpResponse<String> answer = graph.get("/api/export?format=" + format + "&year=1950");

        assertThat(answer.statusCode()).isEqualTo(200);
        switch (format) {
            case "graphml", "gexf" ->
                assertThat(elements(xml(answer.body()), "node")).isEmpty();
            case "jsonld" ->
                assertThat(new ObjectMapper().readTree(answer.body()).path("@graph"))
                        .isEmpty();
            case "csv" -> assertThat(answer.body().lines()).hasSize(1);
            case "ndjson" -> assertThat(answer.body()).isEmpty();
            case "cypher" -> assertThat(answer.body()).doesNotContain("UNWIND");
            default -> assertThat(answer.body()).startsWith("PK");
        }
    }

    private static List<JsonNode> lines(Running graph, String path) throws Exception {
        HttpResponse<String> answer = graph.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : answer.body().lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
