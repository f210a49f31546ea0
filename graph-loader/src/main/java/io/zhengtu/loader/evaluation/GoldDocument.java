package io.zhengtu.loader.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.loader.ontology.Basis;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.RelationType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is scored: an annotated report or an extracted one. Annotations call the ends of a fact by name, extracted
 * documents by id.
 */
record GoldDocument(List<GoldEntity> entities, List<GoldFact> facts, List<GoldMeasure> measures) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A fact; its ends are names in an annotation, ids in an extracted document. */
    record GoldFact(String subject, RelationType type, String object, Basis basis, boolean optional) {}

    /** A measure; {@code about} is a name in an annotation, an id in an extracted document. */
    record GoldMeasure(
            String kind,
            @Nullable String indicator,
            String aspect,
            String comparator,
            @Nullable Double value,
            @Nullable String unit,
            @Nullable Integer year,
            @Nullable String about,
            @Nullable String ambition,
            @Nullable String quote,
            boolean optional) {
        String unitOrEmpty() {
            return unit == null ? "" : unit;
        }
    }

    /**
     * Reads a graph document or an annotation.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it is no graph document; the message names the file and the fault
     */
    static GoldDocument read(Path file) throws IOException {
        try {
            return of(MAPPER.readTree(Files.readString(file)));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new IllegalArgumentException(file + " is no graph document: " + e.getMessage(), e);
        }
    }

    /** The document that a JSON graph document holds. */
    static GoldDocument of(JsonNode root) {
        List<GoldEntity> entities = new ArrayList<>();
        for (JsonNode node : required(root, "entities")) {
            EntityType type = EntityType.ofLabel(required(node, "type").asText());
            String name = required(node, "name").asText();
            String id = node.hasNonNull("id") ? node.get("id").asText() : type.label() + "|" + name;
            List<String> aliases = new ArrayList<>();
            node.path("aliases").forEach(alias -> aliases.add(alias.asText()));
            entities.add(new GoldEntity(
                    id, type, name, aliases, text(node, "stage"), text(node, "plannedStage"), optional(node)));
        }
        List<GoldFact> facts = new ArrayList<>();
        for (JsonNode node : required(root, "facts")) {
            String basis = text(node, "basis");
            facts.add(new GoldFact(
                    required(node, "subject").asText(),
                    RelationType.valueOf(required(node, "type").asText()),
                    required(node, "object").asText(),
                    basis == null ? Basis.STATED : Basis.valueOf(basis),
                    optional(node)));
        }
        List<GoldMeasure> measures = new ArrayList<>();
        for (JsonNode node : required(root, "measures")) {
            measures.add(measure(node));
        }
        return new GoldDocument(entities, facts, measures);
    }

    private static GoldMeasure measure(JsonNode node) {
        return new GoldMeasure(
                required(node, "kind").asText(),
                text(node, "indicator"),
                required(node, "aspect").asText(),
                required(node, "comparator").asText(),
                node.hasNonNull("value") ? node.get("value").asDouble() : null,
                text(node, "unit"),
                node.hasNonNull("year") ? node.get("year").asInt() : null,
                text(node, "about"),
                text(node, "ambition"),
                text(node, "quote"),
                optional(node));
    }

    private static JsonNode required(JsonNode node, String key) {
        JsonNode value = node.get(key);
        if (value == null) {
            throw new IllegalArgumentException("'" + key + "' is missing");
        }
        return value;
    }

    private static @Nullable String text(JsonNode node, String key) {
        return node.hasNonNull(key) ? node.get(key).asText() : null;
    }

    private static boolean optional(JsonNode node) {
        return node.path("optional").asBoolean(false);
    }
}
