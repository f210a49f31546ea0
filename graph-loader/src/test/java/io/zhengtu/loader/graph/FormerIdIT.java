package io.zhengtu.loader.graph;

import static io.zhengtu.loader.graph.SampleReport.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.store.SharedStore;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.Session;

/** Ids that lead on after a report was read better, and those that do not. */
class FormerIdIT {
    private static final String SHORT = id(EntityType.ENTERPRISE, "海蓝");
    private static final String MIDDLE = id(EntityType.ENTERPRISE, "海蓝燃料");
    private static final String LONG = id(EntityType.ENTERPRISE, "海蓝船用燃料");

    @RegisterExtension
    final SharedStore shared = new SharedStore();

    private GraphWriter writer;

    @BeforeEach
    void createWriter() {
        writer = new GraphWriter(shared.store());
    }

    private static SampleReport report(String pipeline) {
        return SampleReport.of("990101", "东山区", 2025).withFingerprint(pipeline);
    }

    /** Where each former id leads; {@code ?} where it leads nowhere or to several. */
    private Map<String, String> led() {
        try (Session session = shared.store().driver().session()) {
            Map<String, String> led = new TreeMap<>();
            session.run("""
                            MATCH (former:FormerId)
                            OPTIONAL MATCH (former)-[:LEADS_TO]->(entity:Entity)
                            WITH former, collect(entity.id) AS ids
                            RETURN former.id AS id, CASE WHEN size(ids) = 1 THEN ids[0] ELSE '?' END AS to""")
                    .forEachRemaining(row ->
                            led.put(row.get("id").asString(), row.get("to").asString()));
            return led;
        }
    }

    @Test
    void shouldLeadToTheEntityThatIsCalledSoNow() {
        writer.write(report("f1").names(EntityType.ENTERPRISE, "海蓝").batch(), false);
        assertThat(led()).isEmpty();

        writer.write(report("f2").names(EntityType.ENTERPRISE, "海蓝燃料", "海蓝").batch(), false);

        assertThat(led()).isEqualTo(Map.of(SHORT, MIDDLE));
    }

    @Test
    void shouldLeadOnWhereAnIdLeadsToAFormerOne() {
        writer.write(report("f1").names(EntityType.ENTERPRISE, "海蓝").batch(), false);
        writer.write(report("f2").names(EntityType.ENTERPRISE, "海蓝燃料", "海蓝").batch(), false);
        writer.write(report("f3").names(EntityType.ENTERPRISE, "海蓝船用燃料", "海蓝燃料").batch(), false);

        assertThat(led()).isEqualTo(Map.of(SHORT, LONG, MIDDLE, LONG));
    }

    @Test
    void shouldLeadNowhereWhereSeveralOrNoneOrAnotherTypeBearTheName() {
        writer.write(
                report("f1")
                        .names(EntityType.ENTERPRISE, "海蓝")
                        .names(EntityType.ENTERPRISE, "远帆")
                        .names(EntityType.PARK, "北港")
                        .batch(),
                false);
        writer.write(
                report("f2")
                        .names(EntityType.ENTERPRISE, "海蓝燃料", "海蓝")
                        .names(EntityType.ENTERPRISE, "海蓝船用燃料", "海蓝")
                        .names(EntityType.TOWN, "北港镇", "北港")
                        .batch(),
                false);

        assertThat(led()).isEmpty();
    }

    @Test
    void shouldNotLeadAwayFromAnEntityThatAnotherReportNames() {
        SampleReport other = SampleReport.of("990102", "西山区", 2025).names(EntityType.ENTERPRISE, "海蓝");
        writer.write(other.batch(), false);
        writer.write(report("f1").names(EntityType.ENTERPRISE, "海蓝").batch(), false);
        writer.write(report("f2").names(EntityType.ENTERPRISE, "海蓝燃料", "海蓝").batch(), false);

        assertThat(led()).isEmpty();
    }

    @Test
    void shouldForgetWhatLeadsToAnEntityThatIsGone() {
        writer.write(report("f1").names(EntityType.ENTERPRISE, "海蓝").batch(), false);
        GraphBatch better =
                report("f2").names(EntityType.ENTERPRISE, "海蓝燃料", "海蓝").batch();
        writer.write(better, false);

        writer.delete(better.report().id());

        assertThat(led()).isEmpty();
    }
}
