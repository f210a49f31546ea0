package io.zhengtu.api.reading;

/**
 * An entity as a picture shows it.
 *
 * @param entity what it is
 * @param degree how many links it has to other entities, shown or not
 */
public record PicturedEntity(EntitySummary entity, int degree) {}
