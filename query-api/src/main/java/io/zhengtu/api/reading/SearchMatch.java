package io.zhengtu.api.reading;

/** How a name fits what was searched for, the best first. */
public enum SearchMatch {
    /** It is the words. */
    EXACT(8),
    /** It is the words but for quotes, spaces, script or a closing generic word such as 产业. */
    VARIANT(7),
    /** It begins with the words. */
    PREFIX(6),
    /** It holds the words. */
    PART(5),
    /** It, or its beginning, is read as the words or has them for initials. */
    PINYIN(4),
    /** It holds a part that is read as the words or has them for initials. */
    PINYIN_PART(3),
    /** One character of the words is wrong, missing or too much. */
    MISTAKE(2),
    /** It shares two neighbouring characters with the words. */
    NEAR(1);

    private final int merit;

    SearchMatch(int merit) {
        this.merit = merit;
    }

    /** How good this match is, from 1. */
    int merit() {
        return merit;
    }
}
