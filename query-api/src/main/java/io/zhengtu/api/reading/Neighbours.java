package io.zhengtu.api.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what an entity is linked to.
 *
 * @param entity the entity
 * @param total how many neighbours there are on all pages
 * @param totalIsExact whether {@code total} was counted; else there are no more than that
 * @param hasMore whether there is a next page
 * @param next cursor of the next page; absent on the last
 * @param results the neighbours, by relationship, direction, name and id
 */
public record Neighbours(
        EntitySummary entity,
        int total,
        boolean totalIsExact,
        boolean hasMore,
        @Nullable String next,
        List<Neighbour> results) {
    public Neighbours {
        results = List.copyOf(results);
    }
}
