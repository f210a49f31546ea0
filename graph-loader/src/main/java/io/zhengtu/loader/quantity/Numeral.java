package io.zhengtu.loader.quantity;

import java.math.BigDecimal;

/**
 * A number in figures, in Chinese numerals, or in both.
 *
 * @param start its first character
 * @param end one past its last
 * @param value what it says
 * @param script how it is written
 * @param more whether 余 or 多 stands inside or right after it: 二百余万
 */
record Numeral(int start, int end, BigDecimal value, Script script, boolean more) {
    /** How a number is written. */
    enum Script {
        /** With figures, magnitudes of Chinese characters or not: 188亿, 3万4000. */
        FIGURES,
        /** In Chinese numerals: 一百八十八亿. */
        CHINESE,
        /** A magnitude alone: 百亿, 万. */
        MAGNITUDE,
        /** Chinese figures in a row, as in a year: 二〇三五. */
        DIGITS
    }
}
