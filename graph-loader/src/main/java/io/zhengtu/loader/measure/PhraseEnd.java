package io.zhengtu.loader.measure;

import java.util.List;

/** Where the noun phrase before a number ends. Positions are in the sentence's text. */
final class PhraseEnd {
    private static final List<String> COMPARED = List.of("年", "末", "初", "期", "“十", "上月", "上届", "计划");
    private static final List<String> TAILS = List.of(
            "分别", "总共", "一共", "依次", "年均", "累计", "总体", "平均", "基本", "等", "的", "各", "均", "都", "已", "将", "则", "也", "再", "又",
            "目标");
    private static final int COMPARISON_REACH = 14;
    private static final int FORMER_REACH = 6;

    private PhraseEnd() {}

    /** Where a stretch ends without comparisons (比上年), runs of years (连续7年), former values and closing particles. */
    static int trimEnd(SentenceView view, int from, int to) {
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
            for (String tail : TAILS) {
                if (end - from >= tail.length()
                        && text.startsWith(tail, end - tail.length())
                        && view.isBoundary(end - tail.length())) {
                    end -= tail.length();
                }
            }
        }
        return end;
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
