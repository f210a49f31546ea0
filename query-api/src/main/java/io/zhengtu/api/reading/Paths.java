package io.zhengtu.api.reading;

import java.util.List;

/**
 * How two entities are linked.
 *
 * @param from where the paths start
 * @param to where they end
 * @param maxHops how many relationships a path may have
 * @param hasMore whether further paths are known that are not shown
 * @param results the paths, the shortest first; among equals those through less busy entities, then the better founded
 */
public record Paths(NamedEntity from, NamedEntity to, int maxHops, boolean hasMore, List<EntityPath> results) {
    public Paths {
        results = List.copyOf(results);
    }
}
