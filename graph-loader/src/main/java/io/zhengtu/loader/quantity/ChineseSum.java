package io.zhengtu.loader.quantity;

import java.math.BigDecimal;

/** Adds up a Chinese numeral, character by character: digits, then the magnitudes that they count. */
final class ChineseSum {
    private static final long YI = 100_000_000;
    private static final int TENFOLD = 10;
    private BigDecimal aboveYi = BigDecimal.ZERO;
    private long belowYi;
    private long section;
    private int digit;
    private long lastMagnitude = 1;
    private boolean digitOpen;
    private boolean zero;
    private boolean scaled;
    private boolean anyDigit;

    /** Takes the next digit. */
    void digit(int next) {
        digit = next;
        digitOpen = next > 0;
        zero |= next == 0;
        anyDigit = true;
    }

    /** Takes the next magnitude: 十, 百, 千, 万 or 亿. */
    void magnitude(long magnitude) {
        if (magnitude < NumeralReader.WAN) {
            section += (digit > 0 ? digit : 1) * magnitude;
        } else if (magnitude < YI) {
            belowYi = belowYi > 0 && section + digit == 0
                    ? belowYi * magnitude
                    : belowYi + Math.max(section + digit, isBare() && !scaled ? 1 : 0) * magnitude;
            section = 0;
        } else {
            long counted = belowYi + section + digit;
            aboveYi =
                    aboveYi.add(BigDecimal.valueOf(counted == 0 ? 1 : counted).multiply(BigDecimal.valueOf(magnitude)));
            belowYi = 0;
            section = 0;
        }
        digit = 0;
        digitOpen = false;
        zero = false;
        scaled = true;
        lastMagnitude = magnitude;
    }

    /** Says that the number is not told to its last digit. */
    void noTail() {
        zero = true;
    }

    /** Whether the last character was a digit that no magnitude has followed yet. */
    boolean isDigitOpen() {
        return digitOpen;
    }

    /** Whether there was a magnitude. */
    boolean isScaled() {
        return scaled;
    }

    /** Whether there was no digit. */
    boolean isBare() {
        return !anyDigit;
    }

    /** What the characters say so far. */
    BigDecimal value() {
        long tail = digit;
        if (digitOpen && scaled && !zero && lastMagnitude > TENFOLD) {
            tail = digit * (lastMagnitude / TENFOLD);
        }
        return aboveYi.add(BigDecimal.valueOf(belowYi + section + tail));
    }
}
