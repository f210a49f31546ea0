package io.zhengtu.api.reading;

/**
 * How many entities there are of one type.
 *
 * @param type one of the ontology's entity types
 * @param count how many
 */
public record TypeCount(String type, int count) {}
