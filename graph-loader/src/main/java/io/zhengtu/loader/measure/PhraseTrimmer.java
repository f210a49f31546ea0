package io.zhengtu.loader.measure;

import io.zhengtu.loader.lexical.Token;
import io.zhengtu.loader.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that a number is of, in the words before it or after it. Spans are in the sentence's text. */
final class PhraseTrimmer {
    private static final String MARKS = "，,、；;：: 　”“（）()《》的等了-—·。地";
    private static final List<String> COMPARED = List.of("年", "末", "初", "期", "“十", "全国", "上月", "上届", "计划", "均");
    private static final List<String> TAILS =
            List.of("等", "的", "各", "均", "都", "分别", "已", "将", "则", "也", "再", "又", "总共", "一共", "依次", "年均", "目标", "累计", "总体",
                    "平均", "基本");
    private static final int COMPARISON_REACH = 14;
    private final MeasureLexicon lexicon;

    PhraseTrimmer(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The noun phrase at the end of a stretch before a number; empty where there is none. */
    Span before(SentenceView view, int from, int to) {
        int end = trimEnd(view, from, to);
        int start = trimStart(view, from, end);
        start = afterCuttingVerb(view, start, end);
        start = trimStart(view, start, end);
        return new Span(Math.min(start, end), end);
    }

    /** Where a stretch ends without comparisons (比上年), runs of years (连续7年) and closing particles. */
    int trimEnd(SentenceView view, int from, int to) {
        String text = view.text();
        int end = to;
        boolean changed = true;
        while (changed && end > from) {
            int was = end;
            while (end > from && isMark(text.charAt(end - 1)) && !(text.charAt(end - 1) == '”' || text.charAt(end - 1) == '）')) {
                end--;
            }
            end = beforeComparison(view, from, end);
            end = beforeRun(text, from, end);
            for (String tail : TAILS) {
                if (end - from > tail.length() && text.startsWith(tail, end - tail.length())) {
                    end -= tail.length();
                }
            }
            changed = end != was;
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

    private static int beforeRun(String text, int from, int end) {
        int at = text.lastIndexOf("连续", end);
        return at >= from && end - at <= 8 && text.substring(at, end).contains("年") ? at : end;
    }

    /** Where a stretch begins without openers and the verbs that govern it. */
    int trimStart(SentenceView view, int from, int end) {
        String text = view.text();
        int start = from;
        while (start < end) {
            if (isMark(text.charAt(start)) && text.charAt(start) != '“') {
                start++;
                continue;
            }
            int next = afterOpener(view, start, end);
            if (next == start) {
                next = afterDate(view, start, end);
            }
            if (next == start) {
                break;
            }
            start = next;
        }
        return start;
    }

    private int afterOpener(SentenceView view, int start, int end) {
        for (WordTable table : List.of(lexicon.verbs(), lexicon.openers())) {
            String word = table.startingAt(view.text(), start, end);
            while (word != null) {
                int after = start + word.length();
                if (view.isBoundary(after) || after == end) {
                    return after;
                }
                word = table.startingAt(view.text(), start, after - 1);
            }
        }
        return start;
    }

    private static int afterDate(SentenceView view, int start, int end) {
        String text = view.text();
        int at = start;
        while (at < end && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at - start == 4 && at < end && text.charAt(at) == '年' ? at + 1 : start;
    }

    /** After the last verb that can't be inside a name: 就业困难人员发放社保补贴 is 社保补贴. */
    private int afterCuttingVerb(SentenceView view, int start, int end) {
        for (int at = end - 2; at > start; at--) {
            String word = lexicon.cuttingVerbs().endingAt(view.text(), start, at);
            if (word != null
                    && view.isBoundary(at)
                    && view.isBoundary(at - word.length())
                    && !view.isInset(at - 1)
                    && view.text().charAt(at) != '的') {
                return at;
            }
        }
        return start;
    }

    /** The noun phrase that follows a number, up to its predicate; empty where a predicate or nothing follows. */
    Span after(SentenceView view, int from, int to) {
        int start = from;
        while (start < to && isMark(view.text().charAt(start)) && view.text().charAt(start) != '“') {
            start++;
        }
        int end = to;
        boolean noun = false;
        for (Token token : view.tokens()) {
            int at = token.span().start() - view.offset();
            if (at >= to) {
                break;
            }
            if (at < start || view.isInset(at)) {
                noun |= at >= start;
                continue;
            }
            if (isPredicate(token, noun)) {
                end = at;
                break;
            }
            noun |= token.pos().startsWith("n") || token.pos().equals("vn") || token.pos().equals("j");
        }
        end = Math.max(start, end);
        while (end > start && isMark(view.text().charAt(end - 1)) && view.text().charAt(end - 1) != '”') {
            end--;
        }
        return new Span(start, end);
    }

    private boolean isPredicate(Token token, boolean afterNoun) {
        String pos = token.pos();
        if (pos.startsWith("d") || pos.equals("c") || pos.equals("cc") || pos.equals("p")) {
            return true;
        }
        if (pos.startsWith("v") && !pos.equals("vn")) {
            return afterNoun || lexicon.verbs().contains(token.text());
        }
        return afterNoun && lexicon.cuttingVerbs().contains(token.text());
    }

    /** The predicate after a noun phrase, without its adverbs, up to the end of the clause; empty where there is none. */
    String predicate(SentenceView view, int from, int clauseEnd) {
        int start = trimAdverbs(view, from, clauseEnd);
        return view.text().substring(start, clauseEnd);
    }

    private static int trimAdverbs(SentenceView view, int from, int end) {
        int start = from;
        for (Token token : view.tokens()) {
            int at = token.span().start() - view.offset();
            if (at == start && at < end && (token.pos().startsWith("d") || token.pos().startsWith("ad"))) {
                start = token.span().end() - view.offset();
            }
        }
        return Math.min(start, end);
    }

    /** The verb nearest before a number that governs it, from {@code from} on, or null. */
    @Nullable String governingVerb(SentenceView view, int from, int to) {
        for (int at = to; at > from; at--) {
            if (!view.isBoundary(at) || view.isInset(at - 1)) {
                continue;
            }
            String word = lexicon.verbs().endingAt(view.text(), from, at);
            if (word != null && view.isBoundary(at - word.length())) {
                return word;
            }
        }
        return null;
    }

    private static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }
}
