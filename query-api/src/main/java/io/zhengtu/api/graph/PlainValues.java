package io.zhengtu.api.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** The database's values as JSON can hold them. */
final class PlainValues {
    private PlainValues() {}

    static @Nullable Object of(Value value) {
        return plain(value.asObject());
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof Long) {
            return value;
        }
        if (value instanceof Double number) {
            return Double.isFinite(number) ? number : number.toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(PlainValues::plain).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> plain = new TreeMap<>();
            map.forEach((key, inner) -> plain.put(String.valueOf(key), plain(inner)));
            return plain;
        }
        if (value instanceof Path path) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            plain.put("nodes", list(path.nodes()));
            plain.put("relationships", list(path.relationships()));
            return plain;
        }
        if (value instanceof byte[] bytes) {
            return Arrays.toString(bytes);
        }
        return value instanceof Entity entity ? entity(entity) : String.valueOf(value);
    }

    private static List<@Nullable Object> list(Iterable<?> values) {
        List<@Nullable Object> plain = new ArrayList<>();
        values.forEach(value -> plain.add(plain(value)));
        return plain;
    }

    private static Map<String, @Nullable Object> entity(Entity entity) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("elementId", entity.elementId());
        if (entity instanceof Node node) {
            plain.put("labels", list(node.labels()));
        }
        if (entity instanceof Relationship relationship) {
            plain.put("type", relationship.type());
            plain.put("startNodeElementId", relationship.startNodeElementId());
            plain.put("endNodeElementId", relationship.endNodeElementId());
        }
        plain.put("properties", plain(entity.asMap()));
        return plain;
    }
}
