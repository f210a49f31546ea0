package io.zhengtu.loader.graph;

import io.zhengtu.loader.document.Document;
import io.zhengtu.loader.fact.Fact;
import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.measure.Baseline;
import io.zhengtu.loader.measure.IndicatorTable;
import io.zhengtu.loader.measure.StatedMeasure;
import io.zhengtu.loader.ontology.Evidence;
import io.zhengtu.loader.ontology.Measure;
import io.zhengtu.loader.ontology.StableId;
import io.zhengtu.loader.ontology.Statement;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts what the stages found into one batch: equal facts become one statement, spans become evidence in the source. */
public final class GraphAssembler {
    private static final Comparator<Fact> STRONGEST_FIRST = Comparator.comparing(Fact::basis)
            .thenComparing(Comparator.comparingDouble(Fact::confidence).reversed())
            .thenComparing(Fact::sentence)
            .thenComparing(Fact::span)
            .thenComparing(Fact::rule);

    private final IndicatorTable indicators;

    /** An assembler that finds the dimensions of indicators in this table. */
    public GraphAssembler(IndicatorTable indicators) {
        this.indicators = indicators;
    }

    /** The batch of one report. */
    public GraphBatch assemble(
            GraphBatch.ReportMeta meta,
            LinkedDocument linked,
            List<Fact> facts,
            List<StatedMeasure> measures,
            List<Baseline> baselines) {
        Document document = linked.document().document();
        return new GraphBatch(
                meta,
                document.text().alignment(),
                document.text().repairs(),
                document.sections(),
                linked.entities(),
                statements(meta.id(), document, facts),
                measures(meta.id(), document, measures),
                baselines(meta.id(), document, baselines),
                dimensions(measures));
    }

    private static List<GraphBatch.Baseline> baselines(String report, Document document, List<Baseline> baselines) {
        return baselines.stream()
                .map(baseline -> new GraphBatch.Baseline(
                        measure(report, document, baseline.target()).id(),
                        measure(report, document, baseline.outcome()).id()))
                .distinct()
                .toList();
    }

    private SortedMap<String, String> dimensions(List<StatedMeasure> measures) {
        SortedMap<String, String> dimensions = new TreeMap<>();
        for (StatedMeasure measure : measures) {
            String dimension = indicators.dimension(measure.indicator());
            if (dimension != null) {
                dimensions.put(measure.indicator(), dimension);
            }
        }
        return dimensions;
    }

    private static List<Statement> statements(String report, Document document, List<Fact> facts) {
        Map<String, List<Fact>> bySense = new TreeMap<>();
        for (Fact fact : facts) {
            Fact stored = ordered(fact);
            String id = StableId.of(
                    "statement",
                    report,
                    stored.subject().id(),
                    stored.type(),
                    stored.object().id());
            bySense.computeIfAbsent(id, key -> new ArrayList<>()).add(stored);
        }
        List<Statement> statements = new ArrayList<>();
        bySense.forEach((id, same) -> statements.add(statement(id, document, same)));
        return statements;
    }

    private static Statement statement(String id, Document document, List<Fact> same) {
        same.sort(STRONGEST_FIRST);
        Fact best = same.get(0);
        List<Evidence> evidence = same.stream()
                .filter(fact -> fact.basis() == best.basis())
                .map(fact -> evidence(document, fact.sentence(), fact.span()))
                .distinct()
                .toList();
        return new Statement(
                id,
                best.subject().id(),
                best.type(),
                best.object().id(),
                best.basis(),
                best.confidence(),
                best.rule(),
                evidence);
    }

    /** A symmetric fact is stored once, its ends ordered by id; a cooperation keeps the end that its domain allows first. */
    private static Fact ordered(Fact fact) {
        boolean turn = fact.type().isSymmetric()
                && fact.subject().id().compareTo(fact.object().id()) > 0
                && fact.type().allows(fact.object().type(), fact.subject().type());
        return turn
                ? new Fact(
                        fact.object(),
                        fact.type(),
                        fact.subject(),
                        fact.basis(),
                        fact.confidence(),
                        fact.rule(),
                        fact.sentence(),
                        fact.span())
                : fact;
    }

    private static List<Measure> measures(String report, Document document, List<StatedMeasure> stated) {
        Map<String, Measure> byId = new TreeMap<>();
        List<Measure> measures = new ArrayList<>();
        for (StatedMeasure measure : stated) {
            Measure made = measure(report, document, measure);
            if (byId.putIfAbsent(made.id(), made) == null) {
                measures.add(made);
            }
        }
        return measures;
    }

    private static Measure measure(String report, Document document, StatedMeasure stated) {
        String quote = stated.span().of(document.text().text());
        String id = StableId.of(
                "measure",
                report,
                stated.kind(),
                stated.indicator(),
                stated.aspect(),
                stated.value(),
                stated.unit(),
                quote);
        return new Measure(
                id,
                stated.kind(),
                stated.indicator(),
                stated.aspect(),
                stated.comparator(),
                stated.value(),
                stated.unit(),
                stated.valueText(),
                stated.year(),
                stated.about().id(),
                stated.ambition(),
                quote,
                List.of(evidence(document, stated.sentence(), stated.span())));
    }

    private static Evidence evidence(Document document, int sentence, Span clean) {
        Span source = document.text().alignment().toSource(clean);
        return new Evidence(sentence, source.start(), source.end());
    }
}
