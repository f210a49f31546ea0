package io.zhengtu.api.reading;

/** How a name fits what was searched for, the best first. */
public enum SearchMatch {
    /** It is the words. */
    EXACT,
    /** It is the words but for quotes, spaces, script or a closing generic word such as 产业. */
    VARIANT,
    /** It begins with the words. */
    PREFIX,
    /** It holds the words. */
    PART,
    /** It, or its beginning, is read as the words or has them for initials. */
    PINYIN,
    /** It holds a part that is read as the words or has them for initials. */
    PINYIN_PART,
    /** One character of the words is wrong, missing or too much. */
    MISTAKE,
    /** It shares two neighbouring characters with the words. */
    NEAR;

    /** How good this match is, from 1. */
    int merit() {
        return values().length - ordinal();
    }
}
