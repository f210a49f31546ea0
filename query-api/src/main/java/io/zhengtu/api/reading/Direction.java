package io.zhengtu.api.reading;

/** Which way a relationship leads, seen from an entity. */
public enum Direction {
    /** It starts at the entity. */
    OUT,
    /** It ends at the entity. */
    IN
}
