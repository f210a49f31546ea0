package io.zhengtu.loader.measure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the noun phrase before a number ends. Positions are in the sentence's text. */
final class PhraseEnd {
    private static final List<String> COMPARED = List.of("年", "末", "初", "期", "“十", "上月", "上届", "计划");
    private static final int COMPARISON_REACH = 14;
    private static final int FORMER_REACH = 6;

    private static final Pattern YEARS =
            Pattern.compile("(?:提前)?(?<![前后近去第0-9])(?:[一二两三四五六七八九十]|[0-9]{1,2})年(?:来|间)?$");

    private static final Pattern REMARK =
            Pattern.compile("(?:同比|环比)?[（(](?:下同|预计|初步|可比|现价|按|剔除|不含|含|同口径|快报)[^（()）]{0,10}[)）]$");

    private final MeasureLexicon lexicon;

    PhraseEnd(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Where a stretch ends without comparisons (比上年), runs of years (连续7年), former values and closing particles. */
    int trimEnd(SentenceView view, int from, int to) {
        String text = view.text();
        int end = to;
        int was = -1;
        while (end != was && end > from) {
            was = end;
            while (end > from && PhraseStart.MARKS.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            end = beforeComparison(view, from, end);
            end = beforeFormer(text, from, end);
            end = beforeYear(text, from, beforeRun(text, from, end));
            end = beforeRemark(text, from, end);
            end = beforeTail(view, from, beforeYears(text, from, end));
        }
        return end;
    }

    /** Before a word that says how or that the number comes: 分别, 继续, 迈上. */
    private int beforeTail(SentenceView view, int from, int end) {
        String tail = lexicon.tails().endingAt(view.text(), from, end);
        while (tail != null && !view.isBoundary(end - tail.length())) {
            tail = lexicon.tails().endingAt(view.text(), end - tail.length() + 1, end);
        }
        return tail == null ? end : end - tail.length();
    }

    /** 生产总值同比（下同）增长4.5% is of 生产总值. */
    private static int beforeRemark(String text, int from, int end) {
        if (from >= end) {
            return end;
        }
        Matcher remark = REMARK.matcher(text).region(from, end);
        return remark.find() && remark.start() > from ? remark.start() : end;
    }

    /** 产量五年增长29倍 is of 产量. */
    private static int beforeYears(String text, int from, int end) {
        if (from >= end) {
            return end;
        }
        Matcher years = YEARS.matcher(text).region(from, end);
        return years.find() ? years.start() : end;
    }

    private static int beforeComparison(SentenceView view, int from, int end) {
        String text = view.text();
        for (int at = end - 1; at >= Math.max(from, end - COMPARISON_REACH); at--) {
            if ((text.charAt(at) == '比' || text.charAt(at) == '较') && view.isBoundary(at)) {
                String rest = text.substring(at, end);
                if (COMPARED.stream().anyMatch(rest::contains)) {
                    return at;
                }
            }
        }
        return end;
    }

    /** 转化率从2020年的51%提升到2025年的 ends before 从. */
    private static int beforeFormer(String text, int from, int end) {
        for (int at = end - 2; at >= from; at--) {
            char c = text.charAt(at);
            if ((c == '从' || c == '由') && isNearFigure(text, at + 1, end)) {
                return at;
            }
        }
        return end;
    }

    private static boolean isNearFigure(String text, int from, int end) {
        for (int at = from; at < Math.min(end, from + FORMER_REACH); at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return text.startsWith("年初", from);
    }

    /** 国内生产总值2000年 ends before the year. */
    private static int beforeYear(String text, int from, int end) {
        int at = end;
        if (at > from && "底末".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        if (at <= from || text.charAt(at - 1) != '年') {
            return end;
        }
        int digits = at - 1;
        while (digits > from && Character.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        return at - 1 - digits == PhraseStart.YEAR_FIGURES ? digits : end;
    }

    private static int beforeRun(String text, int from, int end) {
        int at = text.lastIndexOf("连续", end);
        return at >= from
                        && end - at <= 8
                        && (text.substring(at, end).contains("年")
                                || text.substring(at, end).contains("月"))
                ? at
                : end;
    }
}
