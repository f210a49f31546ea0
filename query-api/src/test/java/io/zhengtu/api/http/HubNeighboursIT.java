package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengtu.api.AskedGraph;
import io.zhengtu.api.ServedGraph.Running;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Session;

/** An entity with more links than are sorted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HubNeighboursIT {
    private static final int LINKS = 2500;

    private Running graph;

    @BeforeAll
    void start() throws IOException {
        graph = new Running(AskedGraph.reports());
        try (Session session = graph.store().driver().session()) {
            session.run(
                            "MATCH (hub:Entity {id: 'industry-0000000000000013'}) UNWIND range(1, " + LINKS + ") AS i"
                                    + " CREATE (:Entity:Enterprise {id: 'enterprise-hub' + i, name: '企业' + i})"
                                    + "-[:OPERATES_IN {statements: [], basis: 'STATED', confidence: 0.9, years: [2025]}]->(hub)")
                    .consume();
        }
    }

    @AfterAll
    void end() throws IOException {
        graph.close();
    }

    @Test
    void shouldGiveEachNeighbourOnceOverAllPages() throws Exception {
        Set<String> seen = new HashSet<>();
        String cursor = "";
        int rows = 0;
        JsonNode page;
        do {
            page = graph.json(
                    "/api/entities/industry-0000000000000013/neighbours?relationship=OPERATES_IN&limit=200" + cursor);
            assertThat(page.path("total").asInt()).as("%s", page.path("detail")).isEqualTo(LINKS);
            assertThat(page.path("totalIsExact").asBoolean()).isTrue();
            rows += page.path("results").size();
            page.path("results").forEach(row -> seen.add(row.at("/entity/id").asText()));
            cursor = "&cursor=" + page.path("next").asText();
        } while (page.path("hasMore").asBoolean());

        assertThat(rows).isEqualTo(LINKS);
        assertThat(seen).hasSize(LINKS);
    }

    @Test
    void shouldSayThatTheTotalIsAnUpperBoundWhereOnlySomeTypesAreAskedFor() throws Exception {
        JsonNode page = graph.json("/api/entities/industry-0000000000000013/neighbours?type=Industry");

        assertThat(page.path("totalIsExact").asBoolean()).isFalse();
        assertThat(page.path("total").asInt()).isGreaterThanOrEqualTo(1);
        assertThat(page.at("/results/0/entity/name").asText()).isEqualTo("石化产业");
        assertThat(page.path("hasMore").asBoolean()).isFalse();
    }
}
