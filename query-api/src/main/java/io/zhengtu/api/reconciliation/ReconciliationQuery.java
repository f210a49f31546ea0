package io.zhengtu.api.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengtu.loader.ontology.EntityType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One name to be matched.
 *
 * @param name the name; null where only properties are given
 * @param types what the entity may be
 * @param limit how many candidates at most
 * @param properties values that the entity should have, texts or ids, by property
 */
public record ReconciliationQuery(
        @Nullable String name, Set<EntityType> types, int limit, Map<String, List<String>> properties) {
    private static final int DEFAULT_LIMIT = 5;
    private static final int MAXIMUM_LIMIT = 25;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_PROPERTIES = 20;

    public ReconciliationQuery {
        types = Set.copyOf(types);
        properties = Map.copyOf(properties);
    }

    /**
     * Reads a query of a batch.
     *
     * @throws IllegalArgumentException if it is none; the message says why
     */
    public static ReconciliationQuery of(JsonNode json) {
        require(json.isObject(), "A query is an object, not " + json.getNodeType());
        String name =
                json.path("query").isTextual() ? json.path("query").asText().strip() : null;
        require(name == null || name.length() <= LONGEST_NAME, "A name has at most " + LONGEST_NAME + " characters");
        Map<String, List<String>> properties = properties(json.path("properties"));
        boolean isNamed = name != null && !name.isEmpty();
        require(isNamed || !properties.isEmpty(), "A query needs 'query' or 'properties'");
        return new ReconciliationQuery(isNamed ? name : null, types(json.path("type")), limit(json), properties);
    }

    private static int limit(JsonNode json) {
        int limit = json.path("limit").asInt(DEFAULT_LIMIT);
        return Math.max(1, Math.min(MAXIMUM_LIMIT, limit));
    }

    /** Types that we do not have lead to no candidate. */
    private static Set<EntityType> types(JsonNode json) {
        List<String> asked = new ArrayList<>();
        if (json.isArray()) {
            json.forEach(one -> asked.add(id(one)));
        } else if (!json.isMissingNode() && !json.isNull()) {
            asked.add(id(json));
        }
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        for (EntityType type : EntityType.values()) {
            if (asked.isEmpty() || asked.contains(type.label())) {
                types.add(type);
            }
        }
        return types;
    }

    private static Map<String, List<String>> properties(JsonNode json) {
        Map<String, List<String>> properties = new TreeMap<>();
        require(json.size() <= MOST_PROPERTIES, "A query has at most " + MOST_PROPERTIES + " properties");
        for (JsonNode property : json) {
            String id = property.path("pid").asText();
            require(!id.isEmpty(), "A property needs 'pid'");
            JsonNode value = property.path("v");
            List<String> values = new ArrayList<>();
            if (value.isArray()) {
                value.forEach(one -> values.add(id(one)));
            } else {
                values.add(id(value));
            }
            values.removeIf(String::isBlank);
            if (!values.isEmpty()) {
                properties.put(id, List.copyOf(values));
            }
        }
        return properties;
    }

    /** A value is a text, or an object with the id of an entity. */
    private static String id(JsonNode value) {
        return value.isObject() ? value.path("id").asText() : value.asText();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
