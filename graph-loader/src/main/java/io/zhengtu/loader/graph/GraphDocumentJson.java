package io.zhengtu.loader.graph;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhengtu.loader.document.ReportHeader;
import io.zhengtu.loader.document.Section;
import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.linking.Entity;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.Evidence;
import io.zhengtu.loader.ontology.Measure;
import io.zhengtu.loader.ontology.Statement;
import io.zhengtu.loader.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A batch as a JSON graph document: the form that {@code extract} prints. All offsets point into the file as received. */
public final class GraphDocumentJson {
    private final ObjectMapper mapper = new ObjectMapper();

    /** The graph document of a batch; keys stand in a fixed order. */
    public ObjectNode of(GraphBatch batch) {
        ObjectNode document = mapper.createObjectNode();
        document.set("report", report(batch.report()));
        ArrayNode entities = document.putArray("entities");
        batch.entities().forEach(entity -> entities.add(entity(entity, batch)));
        ArrayNode facts = document.putArray("facts");
        batch.statements().forEach(statement -> facts.add(fact(statement)));
        ArrayNode measures = document.putArray("measures");
        batch.measures().forEach(measure -> measures.add(measure(measure)));
        ArrayNode sentences = document.putArray("sentences");
        for (Section section : batch.sections()) {
            section.sentences().forEach(sentence -> sentences.add(sentence(sentence, batch)));
        }
        return document;
    }

    private ObjectNode report(GraphBatch.ReportMeta meta) {
        ReportHeader header = meta.header();
        return mapper.createObjectNode()
                .put("id", meta.id())
                .put("title", header.title())
                .put("year", header.year())
                .put("place", header.place().name())
                .put("placeCode", header.place().code())
                .put("deliveredOn", text(header.deliveredOn()))
                .put("meeting", header.meeting())
                .put("speaker", header.speaker())
                .put("sourceUri", meta.sourceUri())
                .put("sha256", meta.sha256())
                .put("encoding", meta.encoding())
                .put("fingerprint", meta.fingerprint());
    }

    private ObjectNode entity(Entity entity, GraphBatch batch) {
        ObjectNode node = mapper.createObjectNode()
                .put("id", entity.id())
                .put("type", entity.type().label())
                .put("name", entity.name());
        entity.aliases().forEach(node.putArray("aliases")::add);
        node.put("code", entity.code())
                .put("stage", text(entity.stage()))
                .put("plannedStage", text(entity.plannedStage()))
                .put("plannedYear", entity.plannedYear());
        ArrayNode mentions = node.putArray("mentions");
        for (Mention mention : entity.mentions()) {
            Span source = batch.alignment().toSource(mention.span());
            mentions.addObject()
                    .put("text", mention.text())
                    .put("start", source.start())
                    .put("end", source.end())
                    .put("sentence", mention.sentence())
                    .put("composed", mention.isComposed())
                    .put("rule", mention.rule());
        }
        return node;
    }

    private ObjectNode fact(Statement statement) {
        ObjectNode node = mapper.createObjectNode()
                .put("id", statement.id())
                .put("subject", statement.subject())
                .put("type", statement.type().name())
                .put("object", statement.object())
                .put("basis", statement.basis().name())
                .put("confidence", statement.confidence())
                .put("rule", statement.rule());
        node.set("evidence", evidence(statement.evidence()));
        return node;
    }

    private ObjectNode measure(Measure measure) {
        ObjectNode node = mapper.createObjectNode()
                .put("id", measure.id())
                .put("kind", measure.kind().name())
                .put("indicator", measure.indicator())
                .put("aspect", measure.aspect().name())
                .put("comparator", measure.comparator().symbol())
                .put("value", measure.value())
                .put("unit", measure.unit())
                .put("valueText", measure.valueText())
                .put("year", measure.year())
                .put("about", measure.about())
                .put("ambition", text(measure.ambition()))
                .put("quote", measure.quote());
        node.set("evidence", evidence(measure.evidence()));
        return node;
    }

    private ArrayNode evidence(List<Evidence> all) {
        ArrayNode nodes = mapper.createArrayNode();
        for (Evidence evidence : all) {
            nodes.addObject()
                    .put("sentence", evidence.sentence())
                    .put("start", evidence.start())
                    .put("end", evidence.end());
        }
        return nodes;
    }

    private ObjectNode sentence(Sentence sentence, GraphBatch batch) {
        Span source = batch.alignment().toSource(sentence.span());
        return mapper.createObjectNode()
                .put("ordinal", sentence.ordinal())
                .put("text", sentence.text())
                .put("start", source.start())
                .put("end", source.end());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
