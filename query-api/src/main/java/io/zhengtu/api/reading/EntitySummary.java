package io.zhengtu.api.reading;

import io.zhengtu.api.graph.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an entity is, in a few words.
 *
 * @param id stable id
 * @param type one of the ontology's entity types, such as {@code Project}
 * @param name its fullest name
 * @param stage a project's furthest stage, where a report states one
 */
public record EntitySummary(
        String id, String type, String name, @Nullable String stage) {
    static EntitySummary of(Row row) {
        return new EntitySummary(row.text("id"), row.text("type"), row.text("name"), row.findText("stage"));
    }

    static List<EntitySummary> all(List<Row> rows) {
        return rows.stream().map(EntitySummary::of).toList();
    }
}
