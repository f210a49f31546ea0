package io.zhengtu.loader.measure;

import io.zhengtu.loader.lexical.Token;
import io.zhengtu.loader.ontology.Aspect;
import java.util.List;

/** Where the noun phrase before a number begins. Positions are in the sentence's text. */
final class PhraseStart {
    static final String MARKS = "，,、；;：: 　—-－–~～/·";
    static final int YEAR_FIGURES = 4;
    private static final List<String> UNSURE_FIRST_VERBS = List.of("建设", "培育", "认定", "上市", "上线", "发现", "备案");
    private static final int LONGEST_KNOWN = 24;
    private static final int RUN_REACH = 6;
    private final MeasureLexicon lexicon;
    private final IndicatorTable table;

    PhraseStart(MeasureLexicon lexicon, IndicatorTable table) {
        this.lexicon = lexicon;
        this.table = table;
    }

    /** Where a stretch begins without openers and the verbs that govern it; these are added to {@code verbs}. */
    int trimStart(SentenceView view, int from, int end, List<String> verbs) {
        int start = from;
        while (start < end && !isKnown(view, start, end) && !lexicon.isKept(view.text(), start, end)) {
            int next = afterMark(view, start);
            if (next == start) {
                next = afterVerb(view, start, end);
                if (next > start) {
                    verbs.add(view.text().substring(start, next));
                }
            }
            if (next == start) {
                next = afterWord(view, lexicon.openers(), start, end);
            }
            if (next == start) {
                next = afterYear(view, start, end);
            }
            if (next == start) {
                return start;
            }
            start = next;
        }
        return start;
    }

    private static int afterMark(SentenceView view, int start) {
        return (MARKS + "（(").indexOf(view.text().charAt(start)) >= 0 ? start + 1 : start;
    }

    /**
     * After a word of the table that ends where a word of the text ends and leaves more than one character, or none; 全市 of
     * 全市性 is no such word.
     */
    private static int afterWord(SentenceView view, WordTable table, int start, int end) {
        String word = table.startingAt(view.text(), start, end);
        while (word != null) {
            int after = start + word.length();
            boolean whole = after < end && view.isBoundary(after) && view.text().charAt(after) != '性';
            if (after == end || (whole && end - after > 1)) {
                return after;
            }
            word = table.startingAt(view.text(), start, after - 1);
        }
        return start;
    }

    private int afterVerb(SentenceView view, int start, int end) {
        int next = afterWord(view, lexicon.verbs(), start, end);
        if (next == start) {
            next = afterFirstVerb(view, start, end);
        }
        if (next > start || "新再".indexOf(view.text().charAt(start)) < 0) {
            return next;
        }
        int after = start + 1 < end ? afterWord(view, lexicon.verbs(), start + 1, end) : start + 1;
        return after > start + 1 ? after : afterUnknownVerb(view, start, end);
    }

    /** A verb that begins a clause before a name that the words of the text cut wrongly: 开工 before 甲乙高速. */
    private int afterFirstVerb(SentenceView view, int start, int end) {
        boolean first = start == 0 || view.isComma(start - 1);
        String verb = first ? lexicon.verbs().startingAt(view.text(), start, end) : null;
        boolean sure = verb != null
                && end - start - verb.length() > 1
                && lexicon.aspectOf(verb) == Aspect.CHANGE
                && !UNSURE_FIRST_VERBS.contains(verb);
        return sure && verb != null ? start + verb.length() : start;
    }

    /** 新认证, 新交付: a verb that no table has. */
    private static int afterUnknownVerb(SentenceView view, int start, int end) {
        for (Token token : view.tokens()) {
            int at = token.span().start() - view.offset();
            if (at == start + 1) {
                int after = at + token.text().length();
                boolean verb = token.pos().equals("v") && token.text().length() > 1 && end - after > 1;
                return verb ? after : start;
            }
        }
        return start;
    }

    /** After a year, a run of years or a month: 2025年, 连续第7年, 4月, 9月底. */
    private static int afterYear(SentenceView view, int start, int end) {
        int run = afterRun(view.text(), start, end);
        if (run > start) {
            return run;
        }
        int first = view.text().charAt(start) == '到' ? start + 1 : start;
        int at = first;
        while (at < end && Character.isDigit(view.text().charAt(at))) {
            at++;
        }
        if (at - first == YEAR_FIGURES && at < end && view.text().charAt(at) == '年') {
            return at + 1;
        }
        boolean month = at > first && at - first <= 2 && at < end && view.text().charAt(at) == '月';
        if (!month) {
            return start;
        }
        return at + 1 < end && "底末份".indexOf(view.text().charAt(at + 1)) >= 0 ? at + 2 : at + 1;
    }

    private static int afterRun(String text, int start, int end) {
        if (!text.startsWith("连续", start)) {
            return start;
        }
        int year = text.indexOf('年', start);
        return year > start && year < Math.min(end, start + RUN_REACH) ? year + 1 : start;
    }

    boolean isKnown(SentenceView view, int start, int end) {
        return end - start <= LONGEST_KNOWN
                && end > start
                && table.find(view.text().substring(start, end)) != null;
    }
}
