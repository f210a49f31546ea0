package io.zhengtu.loader.measure;

import io.zhengtu.loader.lexical.Token;
import io.zhengtu.loader.ontology.Aspect;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that a number is of, in the words before it or after it. Spans are in the sentence's text. */
final class PhraseTrimmer {
    private static final String MARKS = "，,、；;：: 　—-－–~～/·";
    private static final List<String> COMPARED = List.of("年", "末", "初", "期", "“十", "上月", "上届", "计划");
    private static final List<String> TAILS = List.of(
            "分别", "总共", "一共", "依次", "年均", "累计", "总体", "平均", "基本", "等", "的", "各", "均", "都", "已", "将", "则", "也", "再", "又",
            "目标");
    private static final List<String> UNSURE_FIRST_VERBS = List.of("建设", "培育", "认定", "上市", "上线", "发现", "备案");
    private static final int COMPARISON_REACH = 14;
    private static final int LONGEST_KNOWN = 24;
    private static final int SHORTEST_CUT = 4;
    private static final int FORMER_REACH = 6;
    private static final int YEAR_FIGURES = 4;
    private final MeasureLexicon lexicon;
    private final IndicatorTable table;

    PhraseTrimmer(MeasureLexicon lexicon, IndicatorTable table) {
        this.lexicon = lexicon;
        this.table = table;
    }

    /** The noun phrase at the end of a stretch before a number. */
    Phrase before(SentenceView view, int from, int to) {
        int end = trimEnd(view, from, to);
        List<String> verbs = new ArrayList<>();
        int start = trimStart(view, listStart(view, from, end), end, verbs);
        if (!isKnown(view, start, end)) {
            start = afterExamples(view, start, end);
            int cut = afterCuttingVerb(view, start, end, verbs);
            start = cut == start ? start : trimStart(view, cut, end, verbs);
        }
        return new Phrase(new Span(Math.min(start, end), end), verbs);
    }

    /** Where a stretch ends without the verbs that lead to 至 and 到: 实验室优化重组至172家. */
    int withoutVerbs(SentenceView view, int from, int to) {
        int end = to;
        String verb = verbEndingAt(view, from, end);
        while (verb != null && view.isBoundary(end - verb.length()) && end - verb.length() - from > 1) {
            end -= verb.length();
            verb = verbEndingAt(view, from, end);
        }
        return end;
    }

    /** Where a stretch ends without comparisons (比上年), runs of years (连续7年), former values and closing particles. */
    int trimEnd(SentenceView view, int from, int to) {
        String text = view.text();
        int end = to;
        int was = -1;
        while (end != was && end > from) {
            was = end;
            while (end > from && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
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
        return at - 1 - digits == YEAR_FIGURES ? digits : end;
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

    /** Where the list begins that a stretch ends with: items between pause marks, back to one that has a predicate. */
    private int listStart(SentenceView view, int from, int end) {
        int itemEnd = end;
        for (int at = end - 1; at >= from; at--) {
            if (!view.isPause(at)) {
                continue;
            }
            if (itemEnd != end && hasPredicate(view, trimStart(view, at + 1, itemEnd, new ArrayList<>()), itemEnd)) {
                return itemEnd + 1;
            }
            itemEnd = at;
        }
        boolean clause =
                itemEnd != end && hasPredicate(view, trimStart(view, from, itemEnd, new ArrayList<>()), itemEnd);
        return clause ? itemEnd + 1 : from;
    }

    private boolean hasPredicate(SentenceView view, int from, int to) {
        for (Token token : view.tokens()) {
            int at = token.span().start() - view.offset();
            if (at >= to) {
                return false;
            }
            boolean inside = at > from && at + token.text().length() < to && !view.isInset(at);
            if (inside && token.pos().startsWith("v") && lexicon.verbs().contains(token.text())) {
                return true;
            }
        }
        return false;
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

    /** After a word of the table that ends where a word of the text ends and leaves more than one character, or none. */
    private static int afterWord(SentenceView view, WordTable table, int start, int end) {
        String word = table.startingAt(view.text(), start, end);
        while (word != null) {
            int after = start + word.length();
            if (after == end || (view.isBoundary(after) && end - after > 1)) {
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

    private static int afterYear(SentenceView view, int start, int end) {
        int first = view.text().charAt(start) == '到' ? start + 1 : start;
        int at = first;
        while (at < end && Character.isDigit(view.text().charAt(at))) {
            at++;
        }
        return at - first == YEAR_FIGURES && at < end && view.text().charAt(at) == '年' ? at + 1 : start;
    }

    private boolean isKnown(SentenceView view, int start, int end) {
        return end - start <= LONGEST_KNOWN
                && end > start
                && table.find(view.text().substring(start, end)) != null;
    }

    /** A、B等背街巷道 is 背街巷道. */
    private int afterExamples(SentenceView view, int start, int end) {
        for (int at = end - 2; at > start; at--) {
            if (view.text().charAt(at - 1) == '等'
                    && view.isBoundary(at)
                    && view.isBoundary(at - 1)
                    && !view.isInset(at)) {
                return lexicon.isGeneric(view.text().substring(at, end)) ? start : at;
            }
        }
        return start;
    }

    /** After the last verb that can't be inside a name: 就业困难人员发放社保补贴 is 社保补贴. */
    private int afterCuttingVerb(SentenceView view, int start, int end, List<String> verbs) {
        for (int at = end - SHORTEST_CUT; at > start; at--) {
            String word = lexicon.cuttingVerbs().endingAt(view.text(), start, at);
            boolean cuts = word != null
                    && view.isBoundary(at)
                    && view.isBoundary(at - word.length())
                    && !view.isInset(at - 1)
                    && "的区地".indexOf(view.text().charAt(at)) < 0
                    && lexicon.joinOf(view.text().substring(at, end)) == null;
            if (cuts) {
                verbs.add(word);
                return at;
            }
        }
        return start;
    }

    /** The noun phrase that follows a number, up to its predicate; empty where a predicate or nothing follows. */
    Phrase after(SentenceView view, int from, int to) {
        String text = view.text();
        int start = from;
        while (start < to && text.charAt(start) == '的') {
            start++;
        }
        start = afterBracket(text, start, to);
        if (start < to && "（(和与及并、/次".indexOf(text.charAt(start)) >= 0) {
            return new Phrase(new Span(start, start), List.of());
        }
        if (start < to && "以由对".indexOf(text.charAt(start)) >= 0) {
            start = afterAttribute(view, start, to);
        }
        int end = Math.max(start, predicateStart(view, start, to));
        while (end > start && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Phrase(new Span(start, end), List.of());
    }

    /** In 超100条（个）幸福河湖 the bracket belongs to the unit. */
    private static int afterBracket(String text, int start, int to) {
        if (start >= to || "（(".indexOf(text.charAt(start)) < 0) {
            return start;
        }
        for (int at = start + 1; at < Math.min(to, start + FORMER_REACH); at++) {
            if ("）)".indexOf(text.charAt(at)) >= 0) {
                return at + 1;
            }
        }
        return start;
    }

    /** 以县城为重要载体的城镇化试点 is 城镇化试点. */
    private static int afterAttribute(SentenceView view, int start, int to) {
        int at = view.text().lastIndexOf('的', to - 1);
        return at > start && at + 1 < to && !view.isInset(at) ? at + 1 : start;
    }

    private int predicateStart(SentenceView view, int start, int to) {
        List<Token> tokens = view.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int at = tokens.get(i).span().start() - view.offset();
            if (at >= to) {
                break;
            }
            if (at < start || view.isInset(at)) {
                continue;
            }
            if (at > start + 1 && Character.isDigit(tokens.get(i).text().charAt(0))) {
                return at;
            }
            boolean verbNext = i + 1 < tokens.size() && tokens.get(i + 1).pos().startsWith("v");
            if ((at > start && isAdverb(tokens.get(i), verbNext)) || isPredicateAt(view, at, to)) {
                return at;
            }
        }
        return to;
    }

    private boolean isAdverb(Token token, boolean verbNext) {
        boolean adverb = token.pos().equals("d") || token.pos().equals("ad");
        return lexicon.isAdverb(token.text()) || (adverb && verbNext);
    }

    /** Whether a predicate begins at {@code at}; a verb before the last noun (服务事项) only tells what kind of thing it is. */
    private boolean isPredicateAt(SentenceView view, int at, int to) {
        String verb = lexicon.predicateAt(view.text(), at, to);
        if (verb == null || !view.isBoundary(at + verb.length())) {
            return false;
        }
        String rest = view.text().substring(at + verb.length(), to);
        return rest.length() > 4 || rest.isEmpty() || lexicon.unitOf(rest) == null;
    }

    /** The predicate after a noun phrase, without its adverbs, up to {@code to}; empty where there is none. */
    String predicate(SentenceView view, int from, int to) {
        if (from < to && view.isPause(from)) {
            return "";
        }
        int start = from;
        for (Token token : view.tokens()) {
            int at = token.span().start() - view.offset();
            boolean adverb =
                    token.pos().startsWith("d") || token.pos().startsWith("ad") || lexicon.isAdverb(token.text());
            if (at == start && at < to && adverb) {
                start = token.span().end() - view.offset();
            }
        }
        return start < to ? view.text().substring(start, to) : "";
    }

    /** The verbs at the end of a stretch before a number, with what joins them: 协同推进, 建设和改造. */
    List<String> verbsAtEnd(SentenceView view, int from, int to) {
        List<String> verbs = new ArrayList<>();
        int end = to;
        while (end > from) {
            String verb = verbEndingAt(view, from, end);
            String opener = lexicon.openers().endingAt(view.text(), from, end);
            if (verb != null && view.isBoundary(end - verb.length())) {
                verbs.add(0, verb);
                end -= verb.length();
            } else if (opener != null && view.isBoundary(end - opener.length())) {
                end -= opener.length();
            } else if (MARKS.indexOf(view.text().charAt(end - 1)) >= 0) {
                end--;
            } else {
                return verbs;
            }
        }
        return verbs;
    }

    private @Nullable String verbEndingAt(SentenceView view, int from, int end) {
        String verb = lexicon.verbs().endingAt(view.text(), from, end);
        int before = verb == null ? -1 : end - verb.length() - 1;
        boolean added = before >= from && "新再".indexOf(view.text().charAt(before)) >= 0 && view.isBoundary(before);
        return added ? view.text().charAt(before) + verb : verb;
    }
}
