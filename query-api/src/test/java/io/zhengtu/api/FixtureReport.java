package io.zhengtu.api;

import io.zhengtu.loader.document.ReportHeader;
import io.zhengtu.loader.document.Section;
import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.gazetteer.Division;
import io.zhengtu.loader.graph.GraphBatch;
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
import io.zhengtu.loader.text.Certainty;
import io.zhengtu.loader.text.Repair;
import io.zhengtu.loader.text.RepairKind;
import io.zhengtu.loader.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A report made by hand for tests, with what it says given rather than extracted. Its source is its sentences, one
 * after the other; an entity is mentioned wherever one of its names stands.
 */
final class FixtureReport {
    private final Division place;
    private final int year;
    private final StringBuilder source = new StringBuilder();
    private final List<Section> sections = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final List<GraphBatch.Baseline> baselines = new ArrayList<>();

    FixtureReport(String code, String name, int year) {
        this.place = new Division(code, name, Division.Level.COUNTY, null);
        this.year = year;
    }

    FixtureReport section(String heading, ReportPart part, String... texts) {
        int ordinal = sections.size();
        List<Sentence> inside =
                Arrays.stream(texts).map(text -> sentence(ordinal, part, text)).toList();
        sections.add(new Section(ordinal, heading, 1, part, inside));
        return this;
    }

    private Sentence sentence(int section, ReportPart part, String text) {
        Span span = new Span(source.length(), source.length() + text.length());
        source.append(text);
        int ordinal = sentences.size();
        Sentence sentence = new Sentence(ordinal, section, ordinal, part, false, text, span);
        sentences.add(sentence);
        return sentence;
    }

    FixtureReport entity(EntityType type, String id, String name, String... aliases) {
        return entity(type, id, name, List.of(aliases), null, null);
    }

    FixtureReport project(String id, String name, List<String> aliases, ProjectStage stage, ProjectStage planned) {
        return entity(EntityType.PROJECT, id, name, aliases, stage, planned);
    }

    private FixtureReport entity(
            EntityType type, String id, String name, List<String> aliases, ProjectStage stage, ProjectStage planned) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Stream.concat(Stream.of(name), aliases.stream())
                    .filter(form -> sentence.text().contains(form))
                    .findFirst()
                    .ifPresent(form -> mentions.add(new Mention(
                            type, span(sentence, form), form, form, sentence.ordinal(), "fixture.name", 1)));
        }
        String code = id.matches("(region|industry)-[A-Z]?\\d{1,6}") ? id.substring(id.indexOf('-') + 1) : null;
        entities.put(
                name,
                new Entity(id, type, name, aliases, mentions, code, stage, planned, planned == null ? null : year));
        return this;
    }

    FixtureReport fact(String subject, RelationType type, String object, Basis basis, double confidence, int sentence) {
        String from = entities.get(subject).id();
        String to = entities.get(object).id();
        statements.add(new Statement(
                StableId.of("statement", reportId(), from, type, to),
                from,
                type,
                to,
                basis,
                confidence,
                "fixture.fact",
                List.of(evidence(
                        sentences.get(sentence), sentences.get(sentence).text()))));
        return this;
    }

    FixtureReport growth(
            MeasureKind kind, String indicator, Comparator comparator, double percent, int of, String quote) {
        Sentence said = sentences.stream()
                .filter(sentence -> sentence.text().contains(quote))
                .findFirst()
                .orElseThrow();
        measures.add(new Measure(
                StableId.of("measure", reportId(), kind, indicator, quote),
                kind,
                indicator,
                Aspect.GROWTH,
                comparator,
                percent,
                "%",
                quote.replaceAll(".*?([\\d.]+%).*", "$1"),
                of,
                "region-" + place.code(),
                kind == MeasureKind.TARGET ? Ambition.COMMITTED : null,
                quote,
                List.of(evidence(said, quote))));
        return this;
    }

    /** The last measure starts from the one before it. */
    FixtureReport fromTheFigureBefore() {
        baselines.add(new GraphBatch.Baseline(
                measures.get(measures.size() - 1).id(),
                measures.get(measures.size() - 2).id()));
        return this;
    }

    /** Words of the report that stand for others in its file; damage has to be given in the order of the text. */
    FixtureReport damaged(RepairKind kind, String words, Certainty certainty, String... alternatives) {
        int start = source.indexOf(words);
        repairs.add(new Repair(
                kind, new Span(start, start + words.length()), words, words, certainty, List.of(alternatives)));
        return this;
    }

    GraphBatch batch() {
        LocalDate day = LocalDate.of(year, 1, 8);
        ReportHeader header =
                new ReportHeader(year + "年" + place.name() + "政府工作报告", year, place, day, "人民代表大会会议", "区长");
        return new GraphBatch(
                new GraphBatch.ReportMeta(
                        reportId(), header, "fixture-" + year + ".txt", "sha-" + reportId(), "UTF-8", "fixture"),
                Alignment.identity(source.length()),
                repairs,
                sections,
                entities.values().stream()
                        .sorted(java.util.Comparator.comparing(Entity::id))
                        .toList(),
                statements.stream()
                        .sorted(java.util.Comparator.comparing(Statement::id))
                        .toList(),
                measures,
                baselines,
                new TreeMap<>(Map.of("地区生产总值", "综合")));
    }

    private String reportId() {
        return place.code() + "-" + year;
    }

    private static Evidence evidence(Sentence sentence, String words) {
        Span span = span(sentence, words);
        return new Evidence(sentence.ordinal(), span.start(), span.end());
    }

    private static Span span(Sentence sentence, String words) {
        int start = sentence.span().start() + sentence.text().indexOf(words);
        return new Span(start, start + words.length());
    }
}
