package io.zhengtu.loader.graph;

import static io.zhengtu.loader.graph.SampleReport.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.loader.ontology.Aspect;
import io.zhengtu.loader.ontology.Basis;
import io.zhengtu.loader.ontology.Comparator;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.ProjectStage;
import io.zhengtu.loader.ontology.RelationType;
import io.zhengtu.loader.store.SharedStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

class GraphWriterIT {
    private static final String FIRM = id(EntityType.ENTERPRISE, "海蓝燃料");
    private static final String INDUSTRY = id(EntityType.INDUSTRY, "船燃产业");
    private static final String PROJECT = id(EntityType.PROJECT, "海蓝加注码头项目");
    private static final String GDP = "地区生产总值";
    private static final List<ProjectStage> STAGES = List.of(ProjectStage.values());
    private static final List<Basis> BASES = List.of(Basis.values());

    @RegisterExtension
    final SharedStore shared = new SharedStore();

    private GraphWriter writer;

    @BeforeEach
    void createWriter() {
        writer = new GraphWriter(shared.store());
    }

    /** The first report of a county. */
    private static SampleReport first() {
        return SampleReport.of("990101", "东山区", 2025)
                .names(EntityType.ENTERPRISE, "海蓝燃料", "海蓝")
                .names(EntityType.INDUSTRY, "船燃产业", "船用燃料")
                .project("海蓝加注码头项目", ProjectStage.STARTED, ProjectStage.COMPLETED, 2025)
                .states(FIRM, RelationType.OPERATES_IN, INDUSTRY, Basis.INFERRED, 0.6)
                .states(FIRM, RelationType.UNDERTAKES, PROJECT, Basis.STATED, 0.9)
                .claims(GDP, Aspect.GROWTH, 5.1, "%", 2024)
                .promises(GDP, Aspect.GROWTH, Comparator.AT_LEAST, 5.5, "%", 2025)
                .startsFrom(GDP, 5.5, 5.1);
    }

    /** The county's next report: more is known of the same things, and the first one's target is met. */
    private static SampleReport second() {
        return SampleReport.of("990101", "东山区", 2026)
                .names(EntityType.ENTERPRISE, "海蓝燃料", "海蓝公司")
                .names(EntityType.INDUSTRY, "船燃产业", "绿色船燃")
                .project("海蓝加注码头项目", ProjectStage.COMPLETED, ProjectStage.OPERATING, 2026)
                .states(FIRM, RelationType.OPERATES_IN, INDUSTRY, Basis.STATED, 0.8)
                .states(PROJECT, RelationType.SUPPORTS, INDUSTRY, Basis.STATED, 0.7)
                .claims(GDP, Aspect.GROWTH, 5.6, "%", 2025);
    }

    /** A report of another county that names some of the same things. */
    private static SampleReport elsewhere() {
        return SampleReport.of("990102", "西山区", 2025)
                .names(EntityType.ENTERPRISE, "海蓝燃料")
                .names(EntityType.INDUSTRY, "船燃产业")
                .names(EntityType.TOWN, "石桥镇")
                .states(FIRM, RelationType.OPERATES_IN, INDUSTRY, Basis.STATED, 0.5)
                .states(FIRM, RelationType.LOCATED_IN, id(EntityType.TOWN, "石桥镇"), Basis.STATED, 0.9)
                .claims(GDP, Aspect.GROWTH, 9.9, "%", 2025);
    }

    private Record one(String cypher) {
        try (Session session = shared.store().driver().session()) {
            return session.run(cypher).single();
        }
    }

    private List<String> dump() {
        return GraphDump.of(shared.store());
    }

    @Test
    void shouldProjectStatementsOfAllReportsOntoOneRelationship() {
        writer.write(first().batch(), false);
        writer.write(second().batch(), false);
        writer.write(elsewhere().batch(), false);

        Record row = one("MATCH (:Enterprise {name: '海蓝燃料'})-[r:OPERATES_IN]->(:Industry {name: '船燃产业'})"
                + " RETURN r.basis AS basis, r.confidence AS confidence, r.years AS years, size(r.statements) AS n");

        assertThat(row.asMap())
                .isEqualTo(Map.of("basis", "STATED", "confidence", 0.8, "years", List.of(2025L, 2026L), "n", 3L));
    }

    @Test
    void shouldDeriveNamesAndStagesFromAllReports() {
        writer.write(second().batch(), false);
        writer.write(first().batch(), false);

        Record firm = one("MATCH (e:Enterprise) RETURN e.aliases AS aliases, labels(e) AS labels");
        Record project =
                one("MATCH (p:Project) RETURN p.stage AS stage, p.plannedStage AS planned, p.plannedYear AS year");

        assertThat(firm.get("aliases").asList()).containsExactly("海蓝", "海蓝公司");
        assertThat(firm.get("labels").asList()).containsExactlyInAnyOrder("Entity", "Enterprise");
        assertThat(project.asMap()).isEqualTo(Map.of("stage", "COMPLETED", "planned", "OPERATING", "year", 2026L));
    }

    @Test
    void shouldLeadFromEveryStatementAndMeasureToItsSentence() {
        writer.write(first().batch(), false);

        Record row = one("MATCH (:Report)-[:STATES]->(s) WHERE EXISTS {"
                + " (s)-[e:EVIDENCED_BY]->(:Sentence)<-[:HAS_SENTENCE]-(:Section)<-[:HAS_SECTION]-(:Report {status: 'COMPLETE'})"
                + " WHERE e.end > e.start } RETURN count(s) AS n");

        assertThat(row.get("n").asInt()).isEqualTo(4);
    }

    @Test
    void shouldLinkTargetToItsBaseline() {
        writer.write(first().batch(), false);

        Record row = one("MATCH (t:Target)-[:BASELINE]->(o:Outcome) RETURN t.value AS target, o.value AS outcome");

        assertThat(row.asMap()).isEqualTo(Map.of("target", 5.5, "outcome", 5.1));
    }

    @Test
    void shouldChangeNothingWhenWrittenAgain() {
        writer.write(first().batch(), false);
        List<String> before = dump();

        assertThat(writer.write(first().batch(), false)).isEqualTo(WriteOutcome.UNCHANGED);
        assertThat(writer.write(first().batch(), true)).isEqualTo(WriteOutcome.UNCHANGED);
        GraphDump.assertSame(dump(), before);
    }

    @Test
    void shouldReplaceWhatAnEarlierStateOfTheSameFileSaid() {
        GraphBatch edited =
                first().withContent("2").names(EntityType.PRODUCT, "蓝标燃料油").batch();
        writer.write(edited, false);
        List<String> editedAlone = dump();
        writer.delete(edited.report().id());
        writer.write(first().batch(), false);

        assertThat(writer.write(edited, false)).isEqualTo(WriteOutcome.REPLACED);
        GraphDump.assertSame(dump(), editedAlone);
    }

    @Test
    void shouldRefuseOtherBytesOfAnotherFileUnlessReplacementIsAskedFor() {
        writer.write(first().batch(), false);
        writer.write(elsewhere().batch(), false);
        List<String> before = dump();
        GraphBatch changed =
                first().inFile("another").names(EntityType.PRODUCT, "蓝标燃料油").batch();

        assertThat(writer.write(changed, false)).isEqualTo(WriteOutcome.REFUSED);
        GraphDump.assertSame(dump(), before);

        assertThat(writer.write(changed, true)).isEqualTo(WriteOutcome.REPLACED);
        assertThat(one("MATCH (p:Product) RETURN p.name AS name").get("name").asString())
                .isEqualTo("蓝标燃料油");

        assertThat(writer.write(first().batch(), true)).isEqualTo(WriteOutcome.REPLACED);
        GraphDump.assertSame(dump(), before);
    }

    @Test
    void shouldReplaceWhatAnotherPipelineRead() {
        writer.write(first().batch(), false);

        GraphBatch again =
                SampleReport.of("990101", "东山区", 2025).withFingerprint("f2").batch();

        assertThat(writer.write(again, false)).isEqualTo(WriteOutcome.REPLACED);
        assertThat(one("MATCH (e:Entity) RETURN collect(e.name) AS names")
                        .get("names")
                        .asList())
                .containsExactly("东山区");
        assertThat(one("MATCH (i:Indicator) RETURN count(i) AS n").get("n").asInt())
                .isZero();
    }

    @Test
    void shouldRemoveReportThatAnotherPipelineReadFromTheSameBytesUnderAnotherId() {
        GraphBatch asFirst = first().batch();
        writer.write(asFirst, false);
        GraphBatch asElsewhere = elsewhere().withFingerprint("f2").batch();
        GraphBatch.ReportMeta meta = asElsewhere.report();
        GraphBatch.ReportMeta sameBytes = new GraphBatch.ReportMeta(
                meta.id(),
                meta.header(),
                meta.sourceUri(),
                asFirst.report().sha256(),
                meta.encoding(),
                meta.fingerprint());

        writer.write(
                new GraphBatch(
                        sameBytes,
                        asElsewhere.alignment(),
                        asElsewhere.repairs(),
                        asElsewhere.sections(),
                        asElsewhere.entities(),
                        asElsewhere.statements(),
                        asElsewhere.measures(),
                        asElsewhere.baselines(),
                        asElsewhere.dimensions()),
                false);

        assertThat(writer.reports()).extracting(StoredReport::id).containsExactly("990102-2025");
        assertThat(one("MATCH (r:Region) RETURN collect(r.name) AS names")
                        .get("names")
                        .asList())
                .containsExactly("西山区");
    }

    @ParameterizedTest
    @CsvSource({"0,1,2", "0,2,1", "1,0,2", "1,2,0", "2,0,1", "2,1,0"})
    void shouldGiveTheSameGraphInAnyOrder(int a, int b, int c) {
        List<SampleReport> reports = List.of(first(), second(), elsewhere());
        reports.forEach(report -> writer.write(report.batch(), false));
        List<String> expected = dump();
        reports.forEach(report -> writer.delete(report.reportId()));
        assertThat(dump()).isEmpty();

        for (int index : new int[] {a, b, c}) {
            writer.write(reports.get(index).batch(), false);
        }

        GraphDump.assertSame(dump(), expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void shouldRemoveExactlyWhatOnlyTheDeletedReportSupports(int index) {
        List<SampleReport> others = new ArrayList<>(List.of(first(), second(), elsewhere()));
        SampleReport extra = others.remove(index);
        others.forEach(report -> writer.write(report.batch(), false));
        List<String> before = dump();

        writer.write(extra.batch(), false);
        assertThat(dump()).isNotEqualTo(before);
        assertThat(writer.delete(extra.reportId())).isTrue();

        GraphDump.assertSame(dump(), before);
        assertThat(writer.delete(extra.reportId())).isFalse();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void shouldDependOnTheReportsAloneWhateverWasWrittenAndDeletedBefore(long seed) {
        Random random = new Random(seed);
        Map<String, SampleReport> held = new TreeMap<>();
        for (int step = 0; step < 25; step++) {
            SampleReport report = random(random);
            if (random.nextInt(4) == 0) {
                writer.delete(report.reportId());
                held.remove(report.reportId());
            } else {
                writer.write(report.batch(), true);
                held.put(report.reportId(), report);
            }
        }
        List<String> after = dump();
        List.copyOf(held.keySet()).forEach(writer::delete);
        assertThat(dump()).isEmpty();

        held.values().forEach(report -> writer.write(report.batch(), false));

        GraphDump.assertSame(dump(), after);
    }

    @Test
    void shouldGiveTheSameGraphToWritersAtTheSameTime() throws Exception {
        Random random = new Random(7);
        Map<String, SampleReport> reports = new TreeMap<>();
        while (reports.size() < 12) {
            SampleReport report = random(random);
            reports.put(report.reportId(), report);
        }
        reports.values().forEach(report -> writer.write(report.batch(), false));
        List<String> expected = dump();
        reports.keySet().forEach(writer::delete);

        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<WriteOutcome>> writes = reports.values().stream()
                    .map(report -> threads.submit(() -> writer.write(report.batch(), false)))
                    .toList();
            for (Future<WriteOutcome> write : writes) {
                assertThat(write.get()).isEqualTo(WriteOutcome.CREATED);
            }
        } finally {
            threads.shutdownNow();
        }

        GraphDump.assertSame(dump(), expected);
    }

    /** A report of one of three places and five years, about a few firms, projects and industries that all share. */
    private static SampleReport random(Random random) {
        int place = random.nextInt(3);
        int year = 2020 + random.nextInt(5);
        SampleReport report =
                SampleReport.of("99010" + place, "地区" + place, year).withContent(Long.toString(random.nextLong()));
        for (int i = 0; i < 3; i++) {
            String firm = "企业" + i;
            report.names(EntityType.ENTERPRISE, firm, firm + "公司" + random.nextInt(3));
            report.names(EntityType.INDUSTRY, "产业" + i);
            report.project(
                    "项目" + i,
                    random.nextBoolean() ? STAGES.get(random.nextInt(STAGES.size())) : null,
                    random.nextBoolean() ? STAGES.get(random.nextInt(STAGES.size())) : null,
                    year);
        }
        for (int i = 0; i < 4; i++) {
            String industry = id(EntityType.INDUSTRY, "产业" + random.nextInt(3));
            Basis basis = BASES.get(random.nextInt(BASES.size()));
            double confidence = random.nextInt(10) / 10.0;
            report.states(
                    id(EntityType.ENTERPRISE, "企业" + random.nextInt(3)),
                    RelationType.OPERATES_IN,
                    industry,
                    basis,
                    confidence);
            report.states(
                    id(EntityType.PROJECT, "项目" + random.nextInt(3)),
                    RelationType.SUPPORTS,
                    industry,
                    basis,
                    confidence);
        }
        report.claims(GDP, Aspect.GROWTH, random.nextInt(8), "%", year - 1);
        report.promises(GDP, Aspect.GROWTH, Comparator.AT_LEAST, random.nextInt(8), "%", year);
        return report;
    }

    @ParameterizedTest(name = "{0} {1} {2} against {3}: {4}")
    @CsvSource({
        "GROWTH, AT_LEAST, 5.5, 5.6, FULFILLED_BY",
        "GROWTH, AT_LEAST, 5.5, 5.5, FULFILLED_BY",
        "GROWTH, AT_LEAST, 5.5, 5.4, MISSED_BY",
        "GROWTH, EQUAL, 5.5, 6.0, FULFILLED_BY",
        "GROWTH, EQUAL, -3.0, -3.1, FULFILLED_BY",
        "GROWTH, AT_LEAST, -3.0, -2.0, MISSED_BY",
        "GROWTH, AT_MOST, 2.0, 0.2, FULFILLED_BY",
        "GROWTH, AT_MOST, 2.0, 2.4, MISSED_BY",
        "GROWTH, AT_MOST, -3.0, -2.0, FULFILLED_BY",
        "GROWTH, AT_MOST, -3.0, -4.0, MISSED_BY",
        "GROWTH, ABOUT, 5.0, 4.9, FULFILLED_BY",
        "GROWTH, ABOUT, 5.0, 4.0, MISSED_BY",
        "RANK, EQUAL, 3.0, 2.0, FULFILLED_BY",
        "RANK, EQUAL, 3.0, 4.0, MISSED_BY",
    })
    void shouldSayWhetherALaterReportMeetsTheTarget(
            Aspect aspect, Comparator comparator, double target, double outcome, String expected) {
        writer.write(
                SampleReport.of("990101", "东山区", 2026)
                        .claims("甲", aspect, outcome, "%", 2025)
                        .batch(),
                false);
        writer.write(
                SampleReport.of("990101", "东山区", 2025)
                        .promises("甲", aspect, comparator, target, "%", 2025)
                        .batch(),
                false);

        Record row = one("MATCH (:Target)-[r:FULFILLED_BY|MISSED_BY]->(:Outcome) RETURN collect(type(r)) AS links");

        assertThat(row.get("links").asList()).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0} {1} {2} against {3}: {4}")
    @CsvSource({
        "城镇调查失业率, ABOUT, 5.5, 5.1, FULFILLED_BY",
        "城镇调查失业率, ABOUT, 5.5, 6.0, MISSED_BY",
        "居民消费价格涨幅, EQUAL, 3.0, 2.1, FULFILLED_BY",
        "居民消费价格涨幅, AT_LEAST, 3.0, 2.1, MISSED_BY",
        "单位地区生产总值能耗, ABOUT, -2.5, -3.8, FULFILLED_BY",
        "单位地区生产总值能耗, ABOUT, -2.5, -1.0, MISSED_BY",
    })
    void shouldTakeLessForBetterInWhatIsHeldDown(
            String indicator, Comparator comparator, double target, double outcome, String expected) {
        writer.write(
                SampleReport.of("990101", "东山区", 2025)
                        .promises(indicator, Aspect.GROWTH, comparator, target, "%", 2025)
                        .batch(),
                false);
        writer.write(
                SampleReport.of("990101", "东山区", 2026)
                        .claims(indicator, Aspect.GROWTH, outcome, "%", 2025)
                        .batch(),
                false);

        Record row = one("MATCH (:Target)-[r:FULFILLED_BY|MISSED_BY]->(:Outcome) RETURN collect(type(r)) AS links");

        assertThat(row.get("links").asList()).containsExactly(expected);
    }

    @ParameterizedTest(name = "place {0}, report of {1}, indicator {2}, unit {3}, year {4}")
    @CsvSource({
        "990102, 2026, 甲, %, 2025",
        "990101, 2024, 甲, %, 2025",
        "990101, 2026, 乙, %, 2025",
        "990101, 2026, 甲, pp, 2025",
        "990101, 2026, 甲, %, 2026",
    })
    void shouldNotJudgeATargetByAnotherFigure(String place, int reportYear, String indicator, String unit, int year) {
        writer.write(
                SampleReport.of("990101", "东山区", 2025)
                        .promises("甲", Aspect.GROWTH, Comparator.AT_LEAST, 5, "%", 2025)
                        .batch(),
                false);
        writer.write(
                SampleReport.of(place, "某区", reportYear)
                        .claims(indicator, Aspect.GROWTH, 6, unit, year)
                        .batch(),
                false);

        assertThat(one("MATCH ()-[r:FULFILLED_BY|MISSED_BY]->() RETURN count(r) AS n")
                        .get("n")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest(name = "{0} against {1} {2}: {3}")
    @CsvSource({
        "5.5, MORE_THAN, 5.6, FULFILLED_BY",
        "5.5, LESS_THAN, 5.6,",
        "5.5, MORE_THAN, 5.0,",
        "5.5, LESS_THAN, 5.0, MISSED_BY",
        "-3.0, AT_LEAST, -3.1, FULFILLED_BY",
        "-3.0, AT_MOST, -3.1,",
    })
    void shouldNotJudgeATargetByABoundOnTheWrongSide(
            double target, Comparator comparator, double outcome, String expected) {
        writer.write(
                SampleReport.of("990101", "东山区", 2025)
                        .promises("甲", Aspect.GROWTH, Comparator.AT_LEAST, target, "%", 2025)
                        .batch(),
                false);
        writer.write(
                SampleReport.of("990101", "东山区", 2026)
                        .claims("甲", Aspect.GROWTH, comparator, outcome, "%", 2025)
                        .batch(),
                false);

        Record row = one("MATCH (:Target)-[r:FULFILLED_BY|MISSED_BY]->(:Outcome) RETURN collect(type(r)) AS links");

        assertThat(row.get("links").asList()).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void shouldNotJudgeATargetWhereTheLaterReportGivesSeveralFigures() {
        writer.write(
                SampleReport.of("990101", "东山区", 2025)
                        .promises("甲", Aspect.CHANGE, Comparator.AT_LEAST, 5, "count", 2025)
                        .batch(),
                false);
        writer.write(
                SampleReport.of("990101", "东山区", 2026)
                        .claims("甲", Aspect.CHANGE, 6, "count", 2025)
                        .claims("甲", Aspect.CHANGE, 4, "count", 2025)
                        .batch(),
                false);

        assertThat(one("MATCH ()-[r:FULFILLED_BY|MISSED_BY]->() RETURN count(r) AS n")
                        .get("n")
                        .asInt())
                .isZero();
    }

    @Test
    void shouldFindNamesAndSentencesByTwoCharacters() {
        writer.write(first().batch(), false);

        Record names =
                one("CALL db.index.fulltext.queryNodes('entity_names', '船用') YIELD node RETURN node.name AS name");
        Record sentences =
                one("CALL db.index.fulltext.queryNodes('sentence_text', '码头') YIELD node RETURN node.text AS text");

        assertThat(names.get("name").asString()).isEqualTo("船燃产业");
        assertThat(sentences.get("text").asString()).isEqualTo("海蓝加注码头项目。");
    }
}
