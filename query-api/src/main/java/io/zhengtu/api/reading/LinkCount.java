package io.zhengtu.api.reading;

import io.zhengtu.api.graph.Row;

/**
 * How many links of one kind an entity has.
 *
 * @param relationship the relationship
 * @param direction {@code OUT} where it starts at the entity, else {@code IN}
 * @param type the neighbour's type
 * @param count how many
 */
public record LinkCount(String relationship, Direction direction, String type, int count) {
    static LinkCount of(Row row) {
        return new LinkCount(
                row.text("relationship"),
                Direction.valueOf(row.text("direction")),
                row.text("type"),
                row.integer("count"));
    }
}
