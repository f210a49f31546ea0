package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import java.io.InputStream;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ServedGraph.class)
class AnswerTablesIT {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void shouldGiveANamedQueryAsCsv(Running graph) throws Exception {
        HttpResponse<String> answer = graph.get("/api/queries/industry-enterprises?industry=船燃&format=csv");

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(answer.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"zhengtu.csv\"");
        List<CSVRecord> rows = csv(answer.body());
        assertThat(rows).extracting(row -> row.get("entity.name")).containsExactly("企鸿源", "蓬驰利");
        assertThat(rows.get(0).get("evidence")).startsWith("211104-2025#1 企鸿源、蓬驰利领跑船燃产业");
    }

    @Test
    void shouldGiveRecordsTheSameColumnsWhateverTheyHold(Running graph) throws Exception {
        List<CSVRecord> targets = csv(graph.get("/api/targets?format=csv").body());

        assertThat(targets).hasSize(2);
        assertThat(targets.get(0).get("indicator.name")).isEqualTo("地区生产总值");
        assertThat(targets.get(0).get("value")).isEqualTo("5.5");
        assertThat(targets.get(0).get("about.name")).isEqualTo("大洼区");
        assertThat(graph.get("/api/targets?year=1990&format=csv").body().lines().findFirst())
                .as("no rows, the same header")
                .isEqualTo(graph.get("/api/targets?format=csv").body().lines().findFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/industries/船燃/supporters?",
                "/api/entities/industry-C2511/neighbours?",
                "/api/targets?",
                "/api/outcomes?",
                "/api/projects?",
                "/api/paths?from=远帆石油&to=石化&",
                "/api/search?q=船燃&",
                "/api/reports?",
                "/api/queries/place-industries?"
            })
    void shouldHoldTheRowsOfTheAnswer(String path, Running graph) throws Exception {
        List<JsonNode> rows = new ArrayList<>();
        graph.json(path + "explain=false").path("results").forEach(rows::add);

        List<JsonNode> lines = new ArrayList<>();
        for (String line : graph.get(path + "format=ndjson").body().lines().toList()) {
            lines.add(MAPPER.readTree(line));
        }

        assertThat(lines).isNotEmpty().isEqualTo(rows);
        assertThat(csv(graph.get(path + "format=csv").body())).hasSameSizeAs(rows);
    }

    @Test
    void shouldGiveTheRowsThatAnswerAQuestionInWords(Running graph) throws Exception {
        String question = "/api/ask?q=哪些企业从事船燃产业&format=";

        List<CSVRecord> rows = csv(graph.get(question + "csv").body());

        assertThat(rows).extracting(row -> row.get("entity.name")).containsExactly("企鸿源", "蓬驰利");
        assertThat(graph.get(question + "ndjson").body().lines()).hasSize(2);
        HttpResponse<String> unsure = graph.get("/api/ask?q=天气&format=csv");
        assertThat(unsure.statusCode()).isEqualTo(422);
        assertThat(unsure.body()).contains("/api/problems/unusable", "nearest");
    }

    @Test
    void shouldGiveTheRowsOfAStatement(Running graph) throws Exception {
        String statement =
                "{\"statement\":\"UNWIND [2, 1] AS second RETURN second * 2 AS later, {a: second} AS first\"}";

        assertThat(posted(graph, statement, "?format=csv").body()).isEqualToIgnoringNewLines("""
                        later,first
                        4,"{""a"":2}"
                        2,"{""a"":1}"
                        """);
        assertThat(posted(graph, statement, "?format=ndjson").body().lines())
                .containsExactly("{\"later\":4,\"first\":{\"a\":2}}", "{\"later\":2,\"first\":{\"a\":1}}");
        assertThat(posted(graph, statement, "?format=xlsx").headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"zhengtu.xlsx\"");
        assertThat(posted(graph, "{\"statement\":\"MATCH (n:Nothing) RETURN n.a AS a\"}", "?format=csv")
                        .body())
                .isEqualToIgnoringNewLines("a\n");
        assertThat(posted(graph, statement, "?format=gexf").statusCode()).isEqualTo(400);
    }

    private static HttpResponse<String> posted(Running graph, String body, String query) throws Exception {
        return graph.client()
                .send(
                        HttpRequest.newBuilder(graph.uri("/api/cypher" + query))
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void shouldGiveAllPagesUnlessALimitIsGiven(Running graph) throws Exception {
        String path = "/api/industries/船燃/supporters?format=csv";

        assertThat(csv(graph.get(path).body())).hasSizeGreaterThan(3);
        assertThat(csv(graph.get(path + "&limit=2").body())).hasSize(2);
        String next =
                graph.json("/api/industries/船燃/supporters?limit=2").path("next").asText();
        assertThat(csv(graph.get(path + "&cursor=" + next).body()))
                .hasSize(csv(graph.get(path).body()).size() - 2);
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, text/csv",
        "application/x-ndjson, application/x-ndjson",
        "application/json, application/json",
        "'text/csv;q=0.1, application/json', application/json",
        "'application/json;q=0.5, text/csv', text/csv",
        "'text/csv, */*;q=0.8', text/csv",
        "'*/*, text/csv;q=0', application/json",
        "'text/html, application/xml;q=0.9', application/json",
        "'TEXT/CSV', text/csv"
    })
    void shouldDoAsTheHeaderAcceptAsks(String accept, String type, Running graph) throws Exception {
        assertThat(graph.get("/api/targets", "Accept", accept).headers().firstValue("Content-Type"))
                .hasValueSatisfying(given -> assertThat(given).startsWith(type));
    }

    @Test
    void shouldGiveAWorkbook(Running graph, @TempDir Path folder) throws Exception {
        HttpResponse<Path> answer = graph.client()
                .send(
                        HttpRequest.newBuilder(graph.uri("/api/projects?format=xlsx"))
                                .build(),
                        HttpResponse.BodyHandlers.ofFile(folder.resolve("answer.xlsx")));

        try (ZipFile workbook = new ZipFile(answer.body().toFile());
                InputStream sheet = workbook.getInputStream(workbook.getEntry("xl/worksheets/sheet1.xml"))) {
            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(sheet)
                            .getDocumentElement()
                            .getTextContent())
                    .contains("远帆船燃调和项目");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/targets?format=gexf, 400, format",
        "/api/targets?format=csv&year=soon, 400, year",
        "/api/queries/industry-projects?format=csv, 400, industry",
        "/api/industries/船然产业/supporters?format=xlsx, 404, ''",
        "/api/views/landing?format=csv, 400, format"
    })
    void shouldSayWhatIsWrongBeforeAnythingGoesOut(String path, int status, String parameter, Running graph)
            throws Exception {
        HttpResponse<String> answer = graph.get(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains(ProblemRoutes.CONTENT_TYPE);
        assertThat(MAPPER.readTree(answer.body()).path("parameter").asText()).isEqualTo(parameter);
    }

    private static List<CSVRecord> csv(String body) throws Exception {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(body))
                .getRecords();
    }
}
