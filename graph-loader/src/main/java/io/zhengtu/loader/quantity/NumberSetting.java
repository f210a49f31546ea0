package io.zhengtu.loader.quantity;

import io.zhengtu.loader.quantity.Numeral.Script;
import io.zhengtu.loader.quantity.Quantity.Role;
import java.math.BigDecimal;

/** Tells by what stands around a number whether it is a value, a place in an order, a date, or part of a name. */
final class NumberSetting {
    private static final String RANKED_AFTER = "位名";
    private static final String ENDED_BY = "，,、。；;：:！!？?的）)和及";
    private static final String[] RANKED_BEFORE = {
        "全国", "全省", "全市", "全区", "全球", "世界", "居", "列", "排名", "升至", "第", "亚洲", "西部", "中部", "东部", "跃升", "上升到"
    };
    private static final String TIME_AFTER = "月日号时点";
    private static final String OPENING = "“‘「『《〈";
    private static final String CLOSING = "”’」』》〉";
    private static final int SHORT_QUOTE = 12;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final int RANK_REACH = 8;

    Role roleOf(String text, Numeral numeral) {
        char before = charAt(text, numeral.start() - 1);
        char after = charAt(text, numeral.end());
        if (before == '第' || (before == '前' && RANKED_AFTER.indexOf(after) >= 0)) {
            return isRank(text, numeral, after) ? Role.RANK : Role.ORDINAL;
        }
        if (isDate(text, numeral, after)) {
            return Role.DATE;
        }
        if (numeral.script() == Script.DIGITS || isCode(text, numeral, before, after)) {
            return Role.NAME;
        }
        if (isShortlyQuoted(text, numeral.start(), numeral.end())) {
            return Role.NAME;
        }
        return Role.VALUE;
    }

    private static boolean isRank(String text, Numeral numeral, char after) {
        if (RANKED_AFTER.indexOf(after) >= 0) {
            return true;
        }
        if (after != ' ' && ENDED_BY.indexOf(after) < 0) {
            return false;
        }
        String lead = text.substring(Math.max(0, numeral.start() - 1 - RANK_REACH), numeral.start() - 1);
        for (String word : RANKED_BEFORE) {
            if (lead.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDate(String text, Numeral numeral, char after) {
        boolean isYear = numeral.value().compareTo(FIRST_YEAR) >= 0
                && numeral.value().compareTo(LAST_YEAR) < 0
                && numeral.end() - numeral.start() == 4;
        if (isYear && (after == '年' || "-—–－至到/".indexOf(after) >= 0)) {
            return true;
        }
        if (TIME_AFTER.indexOf(after) >= 0 && numeral.script() != Script.MAGNITUDE && !isHundredths(text, numeral)) {
            return true;
        }
        return text.startsWith("季度", numeral.end()) || text.startsWith("世纪", numeral.end());
    }

    private static boolean isHundredths(String text, Numeral numeral) {
        return text.startsWith("之", numeral.end() + 1);
    }

    private static boolean isCode(String text, Numeral numeral, char before, char after) {
        if ("+＋×/*_#".indexOf(before) >= 0) {
            return true;
        }
        if (numeral.script() == Script.MAGNITUDE) {
            return false;
        }
        if (isLatin(before)) {
            return true;
        }
        if ("+＋×*_#".indexOf(after) >= 0) {
            return true;
        }
        return before == '.' || (before == '-' && isLatin(charAt(text, numeral.start() - 2)));
    }

    /** Whether a number with this unit is part of a name: a grade (千亿元级, 5A级), a size, a unit that goes on (年级). */
    boolean isName(String text, Numeral numeral, Unit unit, int unitEnd) {
        char after = charAt(text, unitEnd);
        char inside = charAt(text, unitEnd - 1);
        boolean latin = isLatin(inside) && isLatin(after);
        return latin
                || after == '级'
                || (unit.form().equals("年") && "级制期龄轻度前".indexOf(after) >= 0)
                || (unit.form().equals("度") && numeral.value().compareTo(BigDecimal.valueOf(10_000)) < 0)
                || (unit.form().equals("位") && after == '数')
                || (unit.form().equals("台") && after == '阶')
                || (unit.form().equals("个") && "字".indexOf(after) >= 0)
                || (isMedal(unit) && Character.isLetter(after) && "金银铜".indexOf(charAt(text, numeral.start() - 1)) < 0);
    }

    /** 8金9银6铜 counts medals. */
    private static boolean isMedal(Unit unit) {
        return unit.form().length() == 1 && "金银铜".contains(unit.form());
    }

    /** Whether 成 after the number means tenths: 七成, not 一成立. */
    boolean isTenths(String text, Numeral numeral) {
        boolean small = numeral.value().compareTo(BigDecimal.TEN) <= 0
                && numeral.value().signum() > 0;
        return small
                && charAt(text, numeral.end()) == '成'
                && "立功为都果本员效长品了片套色就群交绩年分".indexOf(charAt(text, numeral.end() + 1)) < 0;
    }

    boolean isHundredthsBefore(String text, int start) {
        return start >= 3 && text.startsWith("百分之", start - 3);
    }

    /** Whether the number stands in a short quoted name, such as “1310” or “十四五”. */
    static boolean isShortlyQuoted(String text, int start, int end) {
        int open = -1;
        for (int i = start - 1; i >= 0 && start - i <= SHORT_QUOTE; i--) {
            if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                open = i;
                break;
            }
        }
        if (open < 0) {
            return false;
        }
        for (int i = end; i < text.length() && i - open <= SHORT_QUOTE; i++) {
            if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static char charAt(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    }
}
