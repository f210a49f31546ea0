package io.zhengtu.loader.graph;

import io.zhengtu.loader.document.ReportHeader;
import io.zhengtu.loader.document.Section;
import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.linking.Entity;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.Evidence;
import io.zhengtu.loader.ontology.Measure;
import io.zhengtu.loader.ontology.StableId;
import io.zhengtu.loader.ontology.Statement;
import io.zhengtu.loader.text.Repair;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A batch as the rows that the statements of {@code cypher/writes} take. */
final class BatchRows {
    private final GraphBatch batch;
    private final String report;

    BatchRows(GraphBatch batch) {
        this.batch = batch;
        this.report = batch.report().id();
    }

    Map<String, Object> report() {
        GraphBatch.ReportMeta meta = batch.report();
        ReportHeader header = meta.header();
        return row(
                "id", meta.id(),
                "title", header.title(),
                "year", header.year(),
                "deliveredOn", header.deliveredOn(),
                "speaker", header.speaker(),
                "meeting", header.meeting(),
                "place", header.place().name(),
                "placeCode", header.place().code(),
                "sourceUri", meta.sourceUri(),
                "sha256", meta.sha256(),
                "encoding", meta.encoding(),
                "fingerprint", meta.fingerprint());
    }

    /** Whether the file had damage. */
    boolean isDamaged() {
        return !batch.repairs().isEmpty();
    }

    /** What was damaged, as lists with one element for each spot; alternatives stand one a line. */
    Map<String, Object> damage() {
        List<Repair> repairs = batch.repairs();
        List<Span> clean = repairs.stream()
                .map(repair -> batch.alignment().toClean(repair.source()))
                .toList();
        return row(
                "id", report + "/damage",
                "kinds", each(repairs, repair -> repair.kind().name()),
                "certainties", each(repairs, repair -> repair.certainty().name()),
                "starts", each(repairs, repair -> repair.source().start()),
                "ends", each(repairs, repair -> repair.source().end()),
                "cleanStarts", each(clean, Span::start),
                "cleanEnds", each(clean, Span::end),
                "received", each(repairs, Repair::received),
                "readings", each(repairs, Repair::reading),
                "alternatives", each(repairs, repair -> String.join("\n", repair.alternatives())));
    }

    private static <T, V> List<V> each(List<T> rows, Function<T, V> value) {
        return rows.stream().map(value).toList();
    }

    List<Map<String, Object>> sections() {
        return batch.sections().stream()
                .map(section -> row(
                        "id", sectionId(section),
                        "ordinal", section.ordinal(),
                        "heading", section.heading(),
                        "level", section.level(),
                        "part", section.part().name()))
                .toList();
    }

    List<Map<String, Object>> sentences() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Section section : batch.sections()) {
            for (Sentence sentence : section.sentences()) {
                rows.add(row("section", sectionId(section), "properties", sentence(sentence)));
            }
        }
        return rows;
    }

    private Map<String, Object> sentence(Sentence sentence) {
        Span source = batch.alignment().toSource(sentence.span());
        return row(
                "id", sentenceId(sentence.ordinal()),
                "report", report,
                "ordinal", sentence.ordinal(),
                "text", sentence.text(),
                "start", source.start(),
                "end", source.end(),
                "heading", sentence.heading());
    }

    List<Map<String, Object>> entities() {
        return batch.entities().stream()
                .map(entity -> row(
                        "id", entity.id(),
                        "label", entity.type().label(),
                        "properties", named(entity)))
                .toList();
    }

    private static Map<String, Object> named(Entity entity) {
        return row(
                "name", entity.name(),
                "aliases", entity.aliases(),
                "pinyin", PinyinKeys.of(names(entity)),
                "code", entity.code(),
                "stage", name(entity.stage()),
                "plannedStage", name(entity.plannedStage()),
                "plannedYear", entity.plannedYear());
    }

    private static List<String> names(Entity entity) {
        List<String> names = new ArrayList<>(entity.aliases());
        names.add(0, entity.name());
        return names;
    }

    List<Map<String, Object>> mentions() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Entity entity : batch.entities()) {
            for (Mention mention : entity.mentions()) {
                rows.add(row(
                        "entity", entity.id(),
                        "sentence", sentenceId(mention.sentence()),
                        "properties", mention(mention)));
            }
        }
        return rows;
    }

    private Map<String, Object> mention(Mention mention) {
        Span source = batch.alignment().toSource(mention.span());
        return row(
                "text", mention.text(),
                "start", source.start(),
                "end", source.end(),
                "composed", mention.isComposed(),
                "rule", mention.rule());
    }

    List<Map<String, Object>> statements() {
        return batch.statements().stream()
                .map(statement -> row("properties", statement(statement), "evidence", evidence(statement.evidence())))
                .toList();
    }

    private Map<String, Object> statement(Statement statement) {
        return row(
                "id", statement.id(),
                "report", report,
                "subject", statement.subject(),
                "type", statement.type().name(),
                "object", statement.object(),
                "basis", statement.basis().name(),
                "rule", statement.rule(),
                "confidence", statement.confidence(),
                "year", batch.report().header().year());
    }

    /** The indicators by id. */
    Map<String, Map<String, Object>> indicators() {
        Map<String, Map<String, Object>> rows = new TreeMap<>();
        batch.measures()
                .forEach(measure ->
                        rows.put(indicatorId(measure), row("id", indicatorId(measure), "name", measure.indicator())));
        return rows;
    }

    List<Map<String, Object>> measures() {
        return batch.measures().stream()
                .map(measure -> row(
                        "label", measure.kind().label(),
                        "properties", measure(measure),
                        "about", measure.about(),
                        "evidence", evidence(measure.evidence())))
                .toList();
    }

    private Map<String, Object> measure(Measure measure) {
        return row(
                "id", measure.id(),
                "report", report,
                "kind", measure.kind().name(),
                "indicator", indicatorId(measure),
                "aspect", measure.aspect().name(),
                "comparator", measure.comparator().symbol(),
                "value", measure.value(),
                "unit", measure.unit(),
                "valueText", measure.valueText(),
                "year", measure.year(),
                "ambition", name(measure.ambition()),
                "quote", measure.quote());
    }

    List<Map<String, Object>> baselines() {
        return batch.baselines().stream()
                .map(baseline -> row("target", baseline.target(), "outcome", baseline.outcome()))
                .toList();
    }

    /** The pairs that statements relate, as the projection takes them. */
    List<Map<String, Object>> pairs() {
        return batch.statements().stream()
                .map(statement -> row(
                        "subject", statement.subject(),
                        "type", statement.type().name(),
                        "object", statement.object()))
                .toList();
    }

    private List<Map<String, Object>> evidence(List<Evidence> all) {
        return all.stream()
                .map(evidence -> row(
                        "sentence", sentenceId(evidence.sentence()),
                        "start", evidence.start(),
                        "end", evidence.end()))
                .toList();
    }

    private String sectionId(Section section) {
        return report + "/s" + section.ordinal();
    }

    private String sentenceId(int ordinal) {
        return report + "/" + ordinal;
    }

    private static String indicatorId(Measure measure) {
        return StableId.of("indicator", measure.indicator());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    /** A map of keys and values in turn; values may be null. */
    private static Map<String, Object> row(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> row = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            row.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return row;
    }
}
