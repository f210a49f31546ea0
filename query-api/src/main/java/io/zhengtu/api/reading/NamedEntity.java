package io.zhengtu.api.reading;

import io.zhengtu.api.graph.Row;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entity with all its names.
 *
 * @param id stable id
 * @param type one of the ontology's entity types
 * @param name its fullest name
 * @param aliases its other names
 * @param stage a project's furthest stage, where a report states one
 */
public record NamedEntity(
        String id,
        String type,
        String name,
        List<String> aliases,
        @Nullable String stage) {
    public NamedEntity {
        aliases = List.copyOf(aliases);
    }

    static NamedEntity of(Row row) {
        return new NamedEntity(
                row.text("id"), row.text("type"), row.text("name"), row.texts("aliases"), row.findText("stage"));
    }

    /** Its name, then its other names; static, as what a record's methods give is part of the answer. */
    static Stream<String> names(NamedEntity entity) {
        return Stream.concat(Stream.of(entity.name), entity.aliases.stream());
    }
}
