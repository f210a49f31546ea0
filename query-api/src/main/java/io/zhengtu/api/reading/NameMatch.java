package io.zhengtu.api.reading;

/** How a given name led to an entity, the surest first. */
public enum NameMatch {
    /** It is the entity's id. */
    ID,
    /** It is the entity's own name. */
    NAME,
    /** It is another name of the entity. */
    ALIAS,
    /** It is a name of the entity but for quotes, spaces, script or a closing generic word such as 产业. */
    VARIANT,
    /** It is part of a name, and of no other entity's of that type. */
    PART
}
