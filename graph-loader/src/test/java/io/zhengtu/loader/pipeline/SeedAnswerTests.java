package io.zhengtu.loader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.loader.graph.GraphBatch;
import io.zhengtu.loader.linking.Entity;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.report.format.ReportFormats;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The question that the README asks of the report that comes with the program. */
class SeedAnswerTests {
    private static final Path DATA = Path.of(System.getProperty("zhengtu.home", ".."), "data");

    @Test
    void shouldTellWhoSupportsShipFuelAndNobodyElse() throws IOException {
        GraphBatch batch =
                new PipelineOnDemand(DATA).read(ReportFormats.open(DATA.resolve("reports/dawa-2025.txt")), false);
        Map<String, Entity> entities =
                batch.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        Entity industry = entities.values().stream()
                .filter(entity -> entity.type() == EntityType.INDUSTRY)
                .filter(entity ->
                        entity.name().equals("船燃产业") || entity.aliases().contains("船燃"))
                .findFirst()
                .orElseThrow();

        assertThat(batch.statements())
                .filteredOn(statement -> statement.object().equals(industry.id()))
                .extracting(statement -> entities.get(statement.subject()).name() + " " + statement.type())
                .containsExactlyInAnyOrder(
                        "企鸿源 OPERATES_IN",
                        "蓬驰利 OPERATES_IN",
                        "冀港能源 OPERATES_IN",
                        "临港经济开发区 SUPPORTS",
                        "“中国北方船用燃料生产基地高质量发展大会” SUPPORTS");
    }
}
