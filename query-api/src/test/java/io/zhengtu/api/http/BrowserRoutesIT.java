package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import io.zhengtu.loader.ontology.EntityType;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;

@ExtendWith(ServedGraph.class)
class BrowserRoutesIT {
    @Test
    void shouldTellNeo4jBrowserWhereTheDatabaseIs(Running graph) throws Exception {
        HttpResponse<String> answer = graph.get("/", "Accept", "application/json");
        JsonNode discovery = new ObjectMapper().readTree(answer.body());
        int port = java.net.URI.create(graph.store().boltUri()).getPort();

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(discovery.path("bolt_direct").asText()).isEqualTo("bolt://localhost:" + port);
        assertThat(discovery.path("bolt_routing").asText()).isEqualTo("neo4j://localhost:" + port);
        assertThat(discovery.path("neo4j_version").asText()).startsWith("5.26.");
        assertThat(discovery.path("neo4j_edition").asText()).isEqualTo("community");
        assertThat(discovery.at("/auth_config/oidc_providers").isArray()).isTrue();
    }

    @Test
    void shouldGivePeopleThePageWithAllItsFiles(Running graph) throws Exception {
        HttpResponse<String> page = graph.get("/", "Accept", "text/html,application/xhtml+xml");

        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        Matcher file = Pattern.compile("(?:src|href)=\"(/[^\"]+)\"").matcher(page.body());
        int files = 0;
        while (file.find()) {
            assertThat(graph.get(file.group(1)).statusCode()).as(file.group(1)).isEqualTo(200);
            files++;
        }
        assertThat(files).isGreaterThan(8);
        int port = java.net.URI.create(graph.store().boltUri()).getPort();
        assertThat(page.body())
                .contains("/browser/?dbms=neo4j://neo4j@localhost:" + port)
                .contains("&amp;cmd=edit&amp;arg=%3Aguide%20http%3A%2F%2Flocalhost%3A"
                        + graph.uri("/").getPort() + "%2Fbrowser%2Fguide.html")
                .doesNotContain("{{");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).startsWith("default-src 'self'").doesNotContain("http", "unsafe-eval"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cytoscape", "cytoscape-fcose", "cose-base", "layout-base"})
    void shouldServeTheLicenceOfEachLibrary(String library, Running graph) throws Exception {
        assertThat(graph.get("/explorer/lib/" + library + "/LICENSE").body()).contains("Permission is hereby granted");
    }

    @Test
    void shouldServeNeo4jBrowserThatCallsNobodyElse(Running graph) throws Exception {
        HttpResponse<String> page = graph.get("/browser/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<div id=\"mount\"");
        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("default-src 'self'", "connect-src 'self' ws:")
                .doesNotContain("https:"));
        Matcher script = Pattern.compile("src=\"([^\"]+\\.js)\"").matcher(page.body());
        assertThat(script.find()).isTrue();
        assertThat(graph.get("/browser/" + script.group(1)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void shouldStyleEachType(EntityType type, Running graph) throws Exception {
        HttpResponse<String> style = graph.get("/browser/style.grass");

        assertThat(style.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(style.body()).containsPattern("node\\." + type.label() + " \\{[^}]*color: #[^}]*caption: ");
    }

    @Test
    void shouldGuideThroughQueriesThatRun(Running graph) throws Exception {
        String guide = graph.get("/browser/guide.html").body();
        Matcher query = Pattern.compile("<pre class=\"code runnable\">\\s*(.*?)\\s*</pre>", Pattern.DOTALL)
                .matcher(guide);
        int queries = 0;
        try (Session session = graph.store().driver().session()) {
            while (query.find()) {
                String cypher = query.group(1)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
                assertThat(session.run(cypher).list()).as(cypher).isNotEmpty();
                queries++;
            }
        }

        assertThat(queries).isGreaterThan(3);
        assertThat(guide).doesNotContain("{{").contains("<slide");
    }
}
