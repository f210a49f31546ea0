package io.zhengtu.loader.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.store.SharedStore;
import io.zhengtu.loader.text.Certainty;
import io.zhengtu.loader.text.Repair;
import io.zhengtu.loader.text.RepairKind;
import io.zhengtu.loader.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

class DamageIT {
    private static final String DAMAGE =
            "MATCH (:Report)-[:HAS_DAMAGE]->(d:Damage) RETURN d.kinds AS kinds, d.starts AS starts, d.alternatives AS"
                    + " alternatives";

    @RegisterExtension
    final SharedStore shared = new SharedStore();

    @Test
    void shouldKeepWhatWasDamagedAsLongAsTheReport() {
        GraphBatch sound = SampleReport.of("990101", "东山区", 2025)
                .names(EntityType.INDUSTRY, "船燃产业")
                .batch();
        GraphBatch damaged = new GraphBatch(
                sound.report(),
                sound.alignment(),
                List.of(
                        new Repair(
                                RepairKind.LOST_BYTES, new Span(0, 1), "?", "县", Certainty.CHOSEN, List.of("市", "区")),
                        Repair.certain(RepairKind.PINYIN_MARK, new Span(2, 6), "(qū)", "")),
                sound.sections(),
                sound.entities(),
                sound.statements(),
                sound.measures(),
                sound.baselines(),
                sound.dimensions());
        GraphWriter writer = new GraphWriter(shared.store());

        assertThat(writer.write(damaged, false)).isEqualTo(WriteOutcome.CREATED);
        assertThat(damage()).singleElement().satisfies(row -> {
            assertThat(row.get("kinds").asList()).containsExactly("LOST_BYTES", "PINYIN_MARK");
            assertThat(row.get("starts").asList()).containsExactly(0L, 2L);
            assertThat(row.get("alternatives").asList()).containsExactly("市\n区", "");
        });

        assertThat(writer.delete(damaged.report().id())).isTrue();
        assertThat(damage()).isEmpty();
    }

    private List<Record> damage() {
        try (Session session = shared.store().driver().session()) {
            return session.run(DAMAGE).list();
        }
    }
}
