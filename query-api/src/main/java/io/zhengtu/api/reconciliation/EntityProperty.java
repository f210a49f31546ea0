package io.zhengtu.api.reconciliation;

import io.zhengtu.api.graph.Row;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A property of entities that a table can have a column for: one of their own, or a relationship, one way or the other.
 *
 * @param id its id: a property's key, a relationship's type, or that with {@code inverse:} before it
 * @param name what to call it
 */
public record EntityProperty(String id, String name) {
    private static final String INVERSE = "inverse:";
    private static final List<EntityProperty> OWN = List.of(
            new EntityProperty("name", "名称 name"),
            new EntityProperty("aliases", "别名 aliases"),
            new EntityProperty("type", "类型 type"),
            new EntityProperty("code", "代码 code"),
            new EntityProperty("stage", "阶段 stage"),
            new EntityProperty("plannedStage", "计划阶段 planned stage"),
            new EntityProperty("plannedYear", "计划年份 planned year"));
    private static final List<EntityProperty> ALL = all();
    private static final Set<String> OF_PROJECTS = Set.of("stage", "plannedStage", "plannedYear");

    private static List<EntityProperty> all() {
        List<EntityProperty> all = new ArrayList<>(OWN);
        for (RelationType type : RelationType.values()) {
            all.add(new EntityProperty(type.name(), type.name() + " →"));
            all.add(new EntityProperty(INVERSE + type.name(), "← " + type.name()));
        }
        return List.copyOf(all);
    }

    /** All properties. */
    public static List<EntityProperty> list() {
        return ALL;
    }

    /** The properties that entities of a type can have; all for null. */
    public static List<EntityProperty> of(@Nullable EntityType type) {
        return ALL.stream()
                .filter(property -> type == null || type == EntityType.PROJECT || !OF_PROJECTS.contains(property.id))
                .toList();
    }

    /** The property with this id. */
    public static Optional<EntityProperty> find(String id) {
        return ALL.stream().filter(property -> property.id.equals(id)).findFirst();
    }

    /** The values of an entity, each as {@code {"str": …}}, {@code {"int": …}} or {@code {"id": …, "name": …}}. */
    List<Map<String, Object>> values(Row row) {
        Row entity = row.row("entity");
        if (OWN.contains(this)) {
            return own(entity);
        }
        boolean inverse = id.startsWith(INVERSE);
        String relationship = inverse ? id.substring(INVERSE.length()) : id;
        return row.rows("links").stream()
                .filter(link -> link.text("relationship").equals(relationship)
                        && link.text("direction").equals(inverse ? "IN" : "OUT"))
                .map(link -> Map.<String, Object>of("id", link.text("id"), "name", link.text("name")))
                .toList();
    }

    private List<Map<String, Object>> own(Row entity) {
        if (id.equals("aliases")) {
            return entity.texts(id).stream()
                    .map(alias -> Map.<String, Object>of("str", alias))
                    .toList();
        }
        if (id.equals("plannedYear")) {
            Integer year = entity.findInteger(id);
            return year == null ? List.of() : List.of(Map.of("int", year));
        }
        String value = entity.findText(id);
        return value == null ? List.of() : List.of(Map.of("str", value));
    }
}
