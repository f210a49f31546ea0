package io.zhengtu.loader.measure;

import io.zhengtu.loader.lexical.Token;
import io.zhengtu.loader.text.Span;
import java.util.List;

/** Finds the noun phrase that a number is of in the words after it, and its predicate. */
final class FollowingPhrase {
    /** Verbs that take no object: before 项目 they tell which project it is. */
    private static final List<String> ATTRIBUTIVE = List.of("开工", "竣工", "投产", "签约", "落地", "完工", "投用", "投运", "在建");

    private static final List<String> BUILT = List.of("项目", "工程");
    private static final int BRACKET_REACH = 6;
    private final MeasureLexicon lexicon;

    FollowingPhrase(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The noun phrase that follows a number, up to its predicate; empty where a predicate or nothing follows. */
    Phrase find(SentenceView view, int from, int to) {
        String text = view.text();
        int start = from;
        while (start < to && "的了".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        start = afterBracket(text, start, to);
        if (start < to && "（(和与及并、/次已均都".indexOf(text.charAt(start)) >= 0) {
            return new Phrase(new Span(start, start), List.of());
        }
        if (start < to && "以由对".indexOf(text.charAt(start)) >= 0) {
            start = afterAttribute(view, start, to);
        }
        int end = Math.max(start, predicateStart(view, start, to));
        while (end > start && (PhraseStart.MARKS.indexOf(text.charAt(end - 1)) >= 0 || isLooseEnd(view, end))) {
            end--;
        }
        return new Phrase(new Span(start, end), List.of());
    }

    /** Whether a joining word ends the phrase, before what is no part of it: 强降水和59天高温. */
    private static boolean isLooseEnd(SentenceView view, int end) {
        return "和与及或的".indexOf(view.text().charAt(end - 1)) >= 0 && view.isBoundary(end - 1);
    }

    /** In 超100条（个）幸福河湖 the bracket belongs to the unit. */
    private static int afterBracket(String text, int start, int to) {
        if (start >= to || "（(".indexOf(text.charAt(start)) < 0) {
            return start;
        }
        for (int at = start + 1; at < Math.min(to, start + BRACKET_REACH); at++) {
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
            if (at > start + 1 && isNumber(view.text(), at, to)) {
                return at;
            }
            boolean verbNext = i + 1 < tokens.size() && tokens.get(i + 1).pos().startsWith("v");
            boolean adverb =
                    at > start && isAdverb(tokens.get(i), verbNext) && !MeasureLexicon.isAttribute(view.text(), at);
            if (adverb || isPredicateAt(view, at, to)) {
                return at;
            }
        }
        return to;
    }

    /** Whether a number stands at {@code at}; the one of 5A级, 5G and 三人制 is part of a name. */
    private static boolean isNumber(String text, int at, int to) {
        int end = at;
        while (end < to && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end > at
                && !(end < to && text.charAt(end) < 128 && Character.isLetter(text.charAt(end)))
                && !text.startsWith("人制", end);
    }

    private boolean isAdverb(Token token, boolean verbNext) {
        boolean adverb = token.pos().equals("d") || token.pos().equals("ad");
        return lexicon.isAdverb(token.text()) || (adverb && verbNext);
    }

    /** Whether a predicate begins at {@code at}; a verb before the last noun (服务事项) only tells what kind of thing it is. */
    private boolean isPredicateAt(SentenceView view, int at, int to) {
        String verb = lexicon.predicateAt(view.text(), at, to);
        boolean kept = lexicon.isKept(view.text(), at, to);
        if (verb == null || kept || !view.isBoundary(at + verb.length())) {
            return false;
        }
        String rest = view.text().substring(at + verb.length(), to);
        if (ATTRIBUTIVE.contains(verb) && BUILT.stream().anyMatch(rest::startsWith)) {
            return false;
        }
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
}
