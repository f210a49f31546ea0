package io.zhengtu.api.reading;

/**
 * An entity that a search found.
 *
 * @param entity the entity
 * @param matched its name that fits the query best
 * @param score how well it fits, above 0; only comparable within one answer
 */
public record SearchHit(NamedEntity entity, String matched, double score) {}
