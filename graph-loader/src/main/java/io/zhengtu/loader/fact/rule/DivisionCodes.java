package io.zhengtu.loader.fact.rule;

import org.jspecify.annotations.Nullable;

/** What the codes of divisions (GB/T 2260: two digits each for province, prefecture and county) say of where they lie. */
final class DivisionCodes {
    /** The country's own code. */
    static final String COUNTRY = "000000";

    private static final int PROVINCE_DIGITS = 2;

    private DivisionCodes() {}

    /** Whether the first division lies within the second and is not the same; false where either has no code. */
    static boolean isWithin(@Nullable String inner, @Nullable String outer) {
        return inner != null && outer != null && !inner.equals(outer) && inner.startsWith(significant(outer));
    }

    /** Whether both divisions are of one province. */
    static boolean isSameProvince(String one, String other) {
        return one.regionMatches(0, other, 0, PROVINCE_DIGITS);
    }

    /** The digits of a division's code that the codes of all within it share. */
    private static String significant(String code) {
        if (code.length() == 6) {
            return code.endsWith("0000") ? code.substring(0, 2) : code.endsWith("00") ? code.substring(0, 4) : code;
        }
        return code;
    }
}
