package io.zhengtu.loader.graph;

import io.zhengtu.loader.document.ReportHeader;
import io.zhengtu.loader.document.Section;
import io.zhengtu.loader.linking.Entity;
import io.zhengtu.loader.ontology.Evidence;
import io.zhengtu.loader.ontology.Measure;
import io.zhengtu.loader.ontology.Statement;
import io.zhengtu.loader.text.Alignment;
import io.zhengtu.loader.text.Repair;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that one report adds to the graph. The spans of its sentences and mentions point into the clean text; its
 * alignment leads from there to the file as received. Evidence points into the file already.
 *
 * @param report where the report came from and what it says of itself
 * @param alignment from the file as received to the clean text
 * @param repairs the damaged spots of the file, by where they start in it
 * @param sections sections with their sentences
 * @param entities what it names, by id; the region that it reports on is among them
 * @param statements what it says of them, by id
 * @param measures what it promises and claims, in the order of the text
 * @param baselines which targets start from which outcomes
 * @param dimensions the parts of the field that indicators belong to, such as 财政, by the indicator's name; without
 *     those that the table of indicators does not have
 */
public record GraphBatch(
        ReportMeta report,
        Alignment alignment,
        List<Repair> repairs,
        List<Section> sections,
        List<Entity> entities,
        List<Statement> statements,
        List<Measure> measures,
        List<Baseline> baselines,
        SortedMap<String, String> dimensions) {
    /**
     * @throws IllegalArgumentException if something points at an entity, a sentence or a measure that is not there, or
     *     past the end of the file; the message names both
     */
    public GraphBatch {
        repairs = List.copyOf(repairs);
        sections = List.copyOf(sections);
        entities = List.copyOf(entities);
        statements = List.copyOf(statements);
        measures = List.copyOf(measures);
        baselines = List.copyOf(baselines);
        dimensions = Collections.unmodifiableSortedMap(new TreeMap<>(dimensions));
        new References(report, alignment, sections, entities).check(statements, measures, baselines);
    }

    /**
     * Where a report came from and how it was read.
     *
     * @param id division code and plan year
     * @param header what it says of itself
     * @param sourceUri the file
     * @param sha256 hash of the file's bytes
     * @param encoding what decoded them
     * @param fingerprint hash of the pipeline that read it: code, lexicons, gazetteers, model
     */
    public record ReportMeta(
            String id, ReportHeader header, String sourceUri, String sha256, String encoding, String fingerprint) {
        /** The id of the region that the report reports on. */
        public String regionId() {
            return "region-" + header.place().code();
        }
    }

    /**
     * A target and the figure that it starts from: the same indicator in the year before.
     *
     * @param target id of a target of this report
     * @param outcome id of an outcome of this report
     */
    public record Baseline(String target, String outcome) {}

    /** What may be pointed at. */
    private static final class References {
        private final ReportMeta report;
        private final int sourceLength;
        private final Set<Integer> sentences = new HashSet<>();
        private final Set<String> entities = new HashSet<>();

        References(ReportMeta report, Alignment alignment, List<Section> sections, List<Entity> named) {
            this.report = report;
            this.sourceLength = alignment.sourceLength();
            sections.forEach(section -> section.sentences().forEach(sentence -> sentences.add(sentence.ordinal())));
            for (Entity entity : named) {
                require(entities.add(entity.id()), entity.id() + " stands twice among the entities");
                entity.mentions().forEach(mention -> requireSentence(mention.sentence(), entity.id()));
            }
            require(entities.contains(report.regionId()), "its own region " + report.regionId() + " is missing");
        }

        void check(List<Statement> statements, List<Measure> measures, List<Baseline> baselines) {
            for (Statement statement : statements) {
                requireEntity(statement.subject(), statement.id());
                requireEntity(statement.object(), statement.id());
                requireEvidence(statement.evidence(), statement.id());
            }
            Map<String, String> kinds = new HashMap<>();
            for (Measure measure : measures) {
                requireEntity(measure.about(), measure.id());
                requireEvidence(measure.evidence(), measure.id());
                kinds.put(measure.id(), measure.kind().label());
            }
            for (Baseline baseline : baselines) {
                require(
                        "Target".equals(kinds.get(baseline.target()))
                                && "Outcome".equals(kinds.get(baseline.outcome())),
                        baseline + " does not lead from a target to an outcome of this report");
            }
        }

        private void requireEvidence(List<Evidence> all, String of) {
            for (Evidence evidence : all) {
                requireSentence(evidence.sentence(), of);
                require(evidence.end() <= sourceLength, of + " has evidence past the end of the file: " + evidence);
            }
        }

        private void requireSentence(int ordinal, String of) {
            require(sentences.contains(ordinal), of + " points at sentence " + ordinal + ", which is not there");
        }

        private void requireEntity(String id, String of) {
            require(entities.contains(id), of + " points at entity " + id + ", which is not there");
        }

        private void require(boolean holds, String otherwise) {
            if (!holds) {
                throw new IllegalArgumentException("Report " + report.id() + ": " + otherwise);
            }
        }
    }
}
