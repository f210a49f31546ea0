package io.zhengtu.api.reading;

import io.zhengtu.loader.ontology.Basis;
import java.util.List;

/**
 * One way from an entity to another along relationships between entities.
 *
 * @param length how many relationships it has
 * @param basis the weakest that one of them rests on
 * @param confidence the product over all of them, from 0 to 1
 * @param entities the entities on it, from the first to the last
 * @param hops its relationships in the same order; each may lead either way
 */
public record EntityPath(int length, Basis basis, double confidence, List<EntitySummary> entities, List<Hop> hops) {
    public EntityPath {
        entities = List.copyOf(entities);
        hops = List.copyOf(hops);
    }
}
