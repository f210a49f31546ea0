package io.zhengtu.loader.graph;

import io.zhengtu.loader.document.ReportHeader;
import io.zhengtu.loader.document.Section;
import io.zhengtu.loader.linking.Entity;
import io.zhengtu.loader.ontology.Measure;
import io.zhengtu.loader.ontology.Statement;
import io.zhengtu.loader.text.Alignment;
import java.util.List;

/**
 * All that one report adds to the graph. The spans of its sentences and mentions point into the clean text; its
 * alignment leads from there to the file as received. Evidence points into the file already.
 *
 * @param report where the report came from and what it says of itself
 * @param alignment from the file as received to the clean text
 * @param sections sections with their sentences
 * @param entities what it names, by id
 * @param statements what it says of them, by id
 * @param measures what it promises and claims, in the order of the text
 */
public record GraphBatch(
        ReportMeta report,
        Alignment alignment,
        List<Section> sections,
        List<Entity> entities,
        List<Statement> statements,
        List<Measure> measures) {
    public GraphBatch {
        sections = List.copyOf(sections);
        entities = List.copyOf(entities);
        statements = List.copyOf(statements);
        measures = List.copyOf(measures);
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
            String id, ReportHeader header, String sourceUri, String sha256, String encoding, String fingerprint) {}
}
