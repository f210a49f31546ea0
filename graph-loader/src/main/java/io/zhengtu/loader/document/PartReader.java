package io.zhengtu.loader.document;

import io.zhengtu.loader.ontology.ReportPart;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows which way a report looks from its first line to its last. A heading of the first level decides; where it
 * leaves the choice open (one heading for both, none at all), the openings of paragraphs do.
 */
final class PartReader {
    private static final Pattern LOOKS_BACK = Pattern.compile("回顾|总结|成就|成绩|工作情况|完成情况|主要工作情况|首先报告|新成效|所做的工作");
    private static final Pattern LOOKS_AHEAD =
            Pattern.compile("目标|任务|安排|部署|总体要求|重点工作|思路|打算|展望|重大举措|建议|政策取向|下一步|今后|主要考虑|指导方针|主要工作(?!情况|回顾)");
    /** The five-year plan of number n begins in this year + 5n. */
    private static final int FIRST_PLAN_BASE = 1951;

    private static final Pattern YEAR = Pattern.compile("([0-9０-９]{4})年");
    private static final Pattern FIVE_YEARS =
            Pattern.compile("^(?:各位代表[！，：:!,])?(?:在|面向)?“?([一二三四五六七八九十]{1,3})五”?(?:时期|期间|是|发展|规划)");
    private static final Pattern PARAGRAPH_AHEAD = Pattern.compile("^(?:各位代表[！，：:!,])?(?:做好今年|今后五年|未来五年"
            + "|(?:.{0,8})?(?:经济社会发展|政府工作)的?(?:主要|总体)?(?:预期目标|总体要求|要求)|根据.{0,30}规划的?建议|综合考虑)");
    private static final Pattern THIS_YEAR =
            Pattern.compile("^(?:各位代表[！，：:!,])?今年(?:是|，?(?:政府工作|全.经济|我[省市区县]|要)|的?(?:经济社会|政府工作|工作|总体要求))");
    private static final Pattern PARAGRAPH_BACK =
            Pattern.compile("^(?:各位代表[！，：:!,])?(?:过去的?[一五]年|这[一五]年|一年来|五年来|去年|刚刚过去)");
    private final int year;
    private final boolean plansThisYear;
    private ReportPart part = ReportPart.OTHER;
    private boolean open = true;
    private boolean appendix;
    private boolean periods;

    /**
     * A reader for the report of a plan year.
     *
     * @param year the plan year
     * @param plansThisYear whether it was delivered in that year, so that 今年 means it
     */
    PartReader(int year, boolean plansThisYear) {
        this.year = year;
        this.plansThisYear = plansThisYear;
    }

    /** Which way the text looks now. */
    ReportPart part() {
        return part;
    }

    /** Whether an appendix has begun. */
    boolean inAppendix() {
        return appendix;
    }

    /** Takes the heading in; returns whether it begins a part. */
    boolean accept(Heading heading) {
        switch (heading.style()) {
            case APPENDIX -> {
                appendix = true;
                open = false;
                part = heading.text().contains("实事") ? ReportPart.PLAN : ReportPart.OTHER;
                return true;
            }
            case PERIOD, PART -> {
                boolean isPeriod = heading.style() == Heading.Style.PERIOD;
                if (appendix || (periods && !isPeriod && !hasCue(heading.text()))) {
                    return false;
                }
                periods |= isPeriod;
                decide(heading);
                open |= isPeriod;
                return true;
            }
            case SECOND, THIRD, FOURTH, UNNUMBERED, LEAD -> {
                return false;
            }
        }
        return false;
    }

    private static boolean hasCue(String text) {
        return LOOKS_BACK.matcher(text).find()
                || LOOKS_AHEAD.matcher(text).find()
                || YEAR.matcher(text).find();
    }

    private void decide(Heading heading) {
        String text = heading.text();
        Matcher back = LOOKS_BACK.matcher(text);
        Matcher ahead = LOOKS_AHEAD.matcher(text);
        boolean looksBack = back.find();
        boolean looksAhead = ahead.find();
        open = false;
        if (looksBack && looksAhead && back.end() <= ahead.start()) {
            part = ReportPart.REVIEW;
            open = true;
        } else if (looksBack) {
            part = ReportPart.REVIEW;
        } else if (looksAhead) {
            part = ReportPart.PLAN;
        } else if (namesPast(text)) {
            part = ReportPart.REVIEW;
        } else if (heading.number().equals("一")) {
            part = ReportPart.REVIEW;
            open = true;
        } else {
            part = ReportPart.PLAN;
        }
    }

    private boolean namesPast(String text) {
        Matcher matcher = YEAR.matcher(text);
        return text.contains("过去")
                || text.contains("去年")
                || (matcher.find() && WrittenDate.year(matcher.group(1)) < year);
    }

    /** Takes the opening of a paragraph in; returns whether the text looks another way from here on. */
    boolean acceptParagraph(String text) {
        if (!open) {
            return false;
        }
        ReportPart before = part;
        if (looksAhead(text)) {
            part = ReportPart.PLAN;
        } else if (part == ReportPart.OTHER && looksBack(text)) {
            part = ReportPart.REVIEW;
        }
        return part != before;
    }

    private boolean looksAhead(String text) {
        Matcher period = FIVE_YEARS.matcher(text);
        if (period.find()) {
            return FIRST_PLAN_BASE + 5 * fiveYearPlan(period.group(1)) >= year;
        }
        return PARAGRAPH_AHEAD.matcher(text).find()
                || (plansThisYear && THIS_YEAR.matcher(text).find())
                || startsWithYear(text, year);
    }

    private boolean looksBack(String text) {
        return PARAGRAPH_BACK.matcher(text).find() || startsWithYear(text, year - 1);
    }

    private static boolean startsWithYear(String text, int wanted) {
        Matcher matcher = YEAR.matcher(text);
        return matcher.lookingAt() && WrittenDate.year(matcher.group(1)) == wanted;
    }

    /** The number of the five-year plan that 十四五 names: 14. */
    private static int fiveYearPlan(String numeral) {
        int ten = numeral.indexOf('十');
        String digits = "〇一二三四五六七八九";
        int ones = ten == numeral.length() - 1 ? 0 : digits.indexOf(numeral.charAt(numeral.length() - 1));
        int tens = ten < 0 ? 0 : ten == 0 ? 1 : digits.indexOf(numeral.charAt(0));
        return tens * 10 + ones;
    }
}
