package io.zhengtu.loader.graph;

import io.zhengtu.loader.document.ReportHeader;
import io.zhengtu.loader.document.Section;
import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.gazetteer.Division;
import io.zhengtu.loader.linking.Entity;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.Ambition;
import io.zhengtu.loader.ontology.Aspect;
import io.zhengtu.loader.ontology.Basis;
import io.zhengtu.loader.ontology.Comparator;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.Evidence;
import io.zhengtu.loader.ontology.Measure;
import io.zhengtu.loader.ontology.MeasureKind;
import io.zhengtu.loader.ontology.ProjectStage;
import io.zhengtu.loader.ontology.RelationType;
import io.zhengtu.loader.ontology.ReportPart;
import io.zhengtu.loader.ontology.StableId;
import io.zhengtu.loader.ontology.Statement;
import io.zhengtu.loader.text.Alignment;
import io.zhengtu.loader.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** An invented report, put together entity by entity and fact by fact; each of them brings a sentence of its own. */
public final class SampleReport {
    private static final int SENTENCE_LENGTH = 20;
    private final Division place;
    private final int year;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, Entity> entities = new TreeMap<>();
    private final Map<String, Statement> statements = new TreeMap<>();
    private final Map<String, Measure> measures = new TreeMap<>();
    private final List<GraphBatch.Baseline> baselines = new ArrayList<>();
    private String content = "1";
    private String file = "";
    private String fingerprint = "f1";

    private SampleReport(String code, String name, int year) {
        this.place = new Division(code, name, Division.Level.COUNTY, null);
        this.year = year;
        add(new Entity("region-" + code, EntityType.REGION, name, List.of("全区"), List.of(), code, null, null, null));
    }

    /** A report of a place, with the place's region in it. */
    public static SampleReport of(String code, String name, int year) {
        return new SampleReport(code, name, year);
    }

    /** The id of an entity of a type and a name, as {@link #names} gives it. */
    public static String id(EntityType type, String name) {
        return StableId.of(type.label().toLowerCase(Locale.ROOT), "", name);
    }

    /** Stands for the file's bytes: another content, another hash. */
    public SampleReport withContent(String newContent) {
        content = newContent;
        return this;
    }

    /** Stands for another file: another address, other bytes. */
    public SampleReport inFile(String name) {
        file = name;
        return withContent(name);
    }

    /** Read by this pipeline. */
    public SampleReport withFingerprint(String newFingerprint) {
        fingerprint = newFingerprint;
        return this;
    }

    /** Names something once, under a name and some other forms. */
    public SampleReport names(EntityType type, String name, String... aliases) {
        return add(entity(type, name, aliases, null, null, null));
    }

    /** Names a project with its stages. */
    public SampleReport project(String name, ProjectStage stage, ProjectStage planned, Integer plannedYear) {
        return add(entity(EntityType.PROJECT, name, new String[0], stage, planned, plannedYear));
    }

    private Entity entity(
            EntityType type,
            String name,
            String[] aliases,
            ProjectStage stage,
            ProjectStage planned,
            Integer plannedYear) {
        Sentence sentence = sentence(name + "。");
        Span span = new Span(sentence.span().start(), sentence.span().start() + name.length());
        Mention mention = new Mention(type, span, name, name, sentence.ordinal(), "sample.name", 1);
        return new Entity(
                id(type, name), type, name, List.of(aliases), List.of(mention), null, stage, planned, plannedYear);
    }

    private SampleReport add(Entity entity) {
        entities.put(entity.id(), entity);
        return this;
    }

    /** States a fact between two things that it names. */
    public SampleReport states(String subject, RelationType type, String object, Basis basis, double confidence) {
        String id = StableId.of("statement", reportId(), subject, type, object);
        Evidence evidence = evidence(sentence(type + "。"));
        statements.put(
                id, new Statement(id, subject, type, object, basis, confidence, "sample." + type, List.of(evidence)));
        return this;
    }

    /** Promises a number for its own region. */
    public SampleReport promises(
            String indicator, Aspect aspect, Comparator comparator, double value, String unit, int forYear) {
        return measure(MeasureKind.TARGET, indicator, aspect, comparator, value, unit, forYear);
    }

    /** Claims a number for its own region. */
    public SampleReport claims(String indicator, Aspect aspect, double value, String unit, int forYear) {
        return claims(indicator, aspect, Comparator.EQUAL, value, unit, forYear);
    }

    /** Claims a bound for its own region. */
    public SampleReport claims(
            String indicator, Aspect aspect, Comparator comparator, double value, String unit, int forYear) {
        return measure(MeasureKind.OUTCOME, indicator, aspect, comparator, value, unit, forYear);
    }

    private SampleReport measure(
            MeasureKind kind,
            String indicator,
            Aspect aspect,
            Comparator comparator,
            double value,
            String unit,
            int forYear) {
        String id = measureId(kind, indicator, value);
        Sentence sentence = sentence(indicator + value + "。");
        measures.put(
                id,
                new Measure(
                        id,
                        kind,
                        indicator,
                        aspect,
                        comparator,
                        value,
                        unit,
                        value + unit,
                        forYear,
                        "region-" + place.code(),
                        kind == MeasureKind.TARGET ? Ambition.COMMITTED : null,
                        sentence.text(),
                        List.of(evidence(sentence))));
        return this;
    }

    /** A target starts from an outcome. */
    public SampleReport startsFrom(String indicator, double target, double outcome) {
        baselines.add(new GraphBatch.Baseline(
                measureId(MeasureKind.TARGET, indicator, target), measureId(MeasureKind.OUTCOME, indicator, outcome)));
        return this;
    }

    private String measureId(MeasureKind kind, String indicator, double value) {
        return StableId.of("measure", reportId(), kind, indicator, value);
    }

    private Sentence sentence(String text) {
        int start = sentences.size() * SENTENCE_LENGTH;
        Sentence sentence = new Sentence(
                sentences.size(),
                0,
                sentences.size(),
                ReportPart.PLAN,
                false,
                text,
                new Span(start, start + text.length()));
        sentences.add(sentence);
        return sentence;
    }

    private static Evidence evidence(Sentence sentence) {
        return new Evidence(
                sentence.ordinal(), sentence.span().start(), sentence.span().end());
    }

    /** Its id. */
    public String reportId() {
        return place.code() + "-" + year;
    }

    /** What it adds to the graph. */
    public GraphBatch batch() {
        ReportHeader header =
                new ReportHeader(year + "年政府工作报告", year, place, LocalDate.of(year - 1, 12, 27), "人民代表大会", null);
        GraphBatch.ReportMeta meta = new GraphBatch.ReportMeta(
                reportId(),
                header,
                "file:/reports/" + reportId() + file + ".txt",
                StableId.of("sha", reportId(), content),
                "UTF-8",
                fingerprint);
        return new GraphBatch(
                meta,
                Alignment.identity((sentences.size() + 1) * SENTENCE_LENGTH),
                List.of(),
                List.of(new Section(0, "工作安排", 1, ReportPart.PLAN, sentences)),
                List.copyOf(entities.values()),
                List.copyOf(statements.values()),
                List.copyOf(measures.values()),
                baselines,
                new TreeMap<>(Map.of("地区生产总值", "经济")));
    }
}
