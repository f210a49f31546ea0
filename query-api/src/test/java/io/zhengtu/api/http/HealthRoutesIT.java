package io.zhengtu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ServedGraph.class)
class HealthRoutesIT {
    @Test
    void shouldTellWhatTheGraphHolds(Running graph) throws Exception {
        JsonNode health = graph.json("/api/health");

        assertThat(health.path("status").asText()).isEqualTo("UP");
        assertThat(health.path("databaseVersion").asText()).startsWith("5.26.");
        assertThat(health.path("databaseEdition").asText()).isEqualTo("community");
        assertThat(health.path("reports").asInt()).isEqualTo(2);
        assertThat(health.path("statements").asInt()).isEqualTo(8);
        assertThat(health.path("targets").asInt()).isEqualTo(2);
        assertThat(health.path("outcomes").asInt()).isEqualTo(1);
        assertThat(health.path("entities").toString()).contains("{\"type\":\"Enterprise\",\"count\":3}");
        assertThat(health.path("entities")).hasSize(10);
    }
}
