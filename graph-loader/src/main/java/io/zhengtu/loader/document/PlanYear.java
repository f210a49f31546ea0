package io.zhengtu.loader.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the year whose work a report lays out. */
final class PlanYear {
    private static final String DIGITS = "([12１２][0-9０-９]{3})";
    private static final Pattern YEAR = Pattern.compile(DIGITS + "年");
    private static final Pattern REVIEWED =
            Pattern.compile(DIGITS + "年(?:国内)?(?:的)?(?:工作)?.{0,10}(?:回顾|总结)|首先报告" + DIGITS + "年");
    private static final Pattern LOOKS_BACK = Pattern.compile("回顾|总结|首先报告");
    private static final Pattern PLANNED =
            Pattern.compile(DIGITS + "年[^年]{0,20}(?:安排|任务|部署|目标|要求|思路|重点工作|主要工作|建议|打算|取向|的工作$|工作$)");
    private static final Pattern GOAL =
            Pattern.compile(DIGITS + "年(?:全[国省市区县州盟旗])?(?:国民)?经济和?社会发展的?(?:主要)?(?:预期)?(?:目标|总体要求)");
    private static final Pattern MENTIONED = Pattern.compile(DIGITS + "年(?!前|底前|以前)");
    private static final int NOVEMBER = 11;

    private PlanYear() {}

    /**
     * The plan year by, in this order: the title; a part's heading that plans a year or reviews one; the date of
     * delivery, where November and December belong to next year; the year of the goals that the text states; the latest of the years that the text names most (at least
     * half as often as any), which is the reviewed one.
     */
    static OptionalInt of(String title, List<String> partHeadings, @Nullable LocalDate deliveredOn, String text) {
        Matcher titled = YEAR.matcher(title);
        if (titled.find()) {
            return OptionalInt.of(WrittenDate.year(titled.group(1)));
        }
        for (String heading : partHeadings) {
            Matcher planned = PLANNED.matcher(heading);
            if (!LOOKS_BACK.matcher(heading).find() && planned.find()) {
                return OptionalInt.of(WrittenDate.year(planned.group(1)));
            }
        }
        for (String heading : partHeadings) {
            Matcher reviewed = REVIEWED.matcher(heading);
            if (reviewed.find()) {
                String year = reviewed.group(1) == null ? reviewed.group(2) : reviewed.group(1);
                return OptionalInt.of(WrittenDate.year(year) + 1);
            }
        }
        if (deliveredOn != null) {
            int year = deliveredOn.getYear();
            return OptionalInt.of(deliveredOn.getMonthValue() >= NOVEMBER ? year + 1 : year);
        }
        Matcher goal = GOAL.matcher(text);
        return goal.find() ? OptionalInt.of(WrittenDate.year(goal.group(1))) : latestNamedOften(text);
    }

    private static OptionalInt latestNamedOften(String text) {
        Map<Integer, Integer> counts = new TreeMap<>();
        Matcher matcher = MENTIONED.matcher(text);
        while (matcher.find()) {
            counts.merge(WrittenDate.year(matcher.group(1)), 1, Integer::sum);
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() >= most)
                .mapToInt(entry -> entry.getKey() + 1)
                .max();
    }
}
