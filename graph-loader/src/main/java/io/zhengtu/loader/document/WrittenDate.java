package io.zhengtu.loader.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date with its year as Chinese texts write it: 2025年1月14日, ２０２５年…, 二〇二六年一月二十七日.
 *
 * @param date the day
 * @param start where its first character stands
 * @param end one past its last character
 */
record WrittenDate(LocalDate date, int start, int end) {
    private static final String DIGIT = "[0-9０-９〇○零一二三四五六七八九]";
    private static final Pattern DATE =
            Pattern.compile("(" + DIGIT + "{4})年([0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})月([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})日");

    /** The dates in a text without white space, in order; what no calendar has (2月30日) is none. */
    static List<WrittenDate> in(String text) {
        List<WrittenDate> dates = new ArrayList<>();
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            int year = year(matcher.group(1));
            int month = dayOrMonth(matcher.group(2));
            int day = dayOrMonth(matcher.group(3));
            if (month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= YearMonth.of(year, month).lengthOfMonth()) {
                dates.add(new WrittenDate(LocalDate.of(year, month, day), matcher.start(), matcher.end()));
            }
        }
        return dates;
    }

    /** The year that four digits of any kind write; 0 for a zero of any kind. */
    static int year(String digits) {
        int year = 0;
        for (int i = 0; i < digits.length(); i++) {
            year = year * 10 + digit(digits.charAt(i));
        }
        return year;
    }

    private static int dayOrMonth(String words) {
        int ten = words.indexOf('十');
        if (ten < 0) {
            return year(words);
        }
        int tens = ten == 0 ? 1 : digit(words.charAt(0));
        int ones = ten == words.length() - 1 ? 0 : digit(words.charAt(ten + 1));
        return tens * 10 + ones;
    }

    private static int digit(char c) {
        int value = Character.digit(c, 10);
        return value >= 0 ? value : Math.max(0, "〇一二三四五六七八九".indexOf(c));
    }
}
