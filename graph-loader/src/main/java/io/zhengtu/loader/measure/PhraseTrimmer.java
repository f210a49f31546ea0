package io.zhengtu.loader.measure;

import io.zhengtu.loader.lexical.Token;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that a number is of, in the words before it or after it. Spans are in the sentence's text. */
final class PhraseTrimmer {
    private static final int SHORTEST_CUT = 4;
    private final MeasureLexicon lexicon;
    private final PhraseStart starts;
    private final PhraseEnd ends;
    private final FollowingPhrase following;

    PhraseTrimmer(MeasureLexicon lexicon, IndicatorTable table) {
        this.lexicon = lexicon;
        this.starts = new PhraseStart(lexicon, table);
        this.ends = new PhraseEnd(lexicon);
        this.following = new FollowingPhrase(lexicon);
    }

    /** Where a stretch ends without comparisons (比上年), runs of years (连续7年), former values and closing particles. */
    int trimEnd(SentenceView view, int from, int to) {
        return ends.trimEnd(view, from, to);
    }

    /** Where a stretch begins without openers and the verbs that govern it; these are added to {@code verbs}. */
    int trimStart(SentenceView view, int from, int end, List<String> verbs) {
        return starts.trimStart(view, from, end, verbs);
    }

    /** The noun phrase that follows a number, up to its predicate; empty where a predicate or nothing follows. */
    Phrase after(SentenceView view, int from, int to) {
        return following.find(view, from, to);
    }

    /** The predicate after a noun phrase, without its adverbs, up to {@code to}; empty where there is none. */
    String predicate(SentenceView view, int from, int to) {
        return following.predicate(view, from, to);
    }

    /** The noun phrase at the end of a stretch before a number. */
    Phrase before(SentenceView view, int from, int to) {
        int end = trimEnd(view, from, to);
        List<String> verbs = new ArrayList<>();
        int start = trimStart(view, listStart(view, from, end), end, verbs);
        if (!starts.isKnown(view, start, end)) {
            start = afterExamples(view, start, end, verbs);
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
        boolean afterAdverb = false;
        for (Token token : view.tokens()) {
            int at = token.span().start() - view.offset();
            if (at >= to) {
                return false;
            }
            int reach = afterAdverb ? to : to - 1;
            boolean inside = at > from && at + token.text().length() <= reach && !view.isInset(at);
            if (inside && token.pos().startsWith("v") && lexicon.verbs().contains(token.text())) {
                return true;
            }
            afterAdverb = at > from && token.pos().equals("d");
        }
        return false;
    }

    /** A、B等背街巷道 is 背街巷道; 项目 alone says too little, but for the verb that governs it (招引A、B等项目). */
    private int afterExamples(SentenceView view, int start, int end, List<String> verbs) {
        for (int at = end - 2; at > start; at--) {
            if (view.text().charAt(at - 1) == '等'
                    && view.isBoundary(at)
                    && view.isBoundary(at - 1)
                    && !view.isInset(at)) {
                return lexicon.isGeneric(view.text().substring(at, end)) && verbs.isEmpty() ? start : at;
            }
        }
        return start;
    }

    /** After the last verb that can't be inside a name: 就业困难人员发放社保补贴 is 社保补贴. What a share is of is the name's. */
    private int afterCuttingVerb(SentenceView view, int start, int end, List<String> verbs) {
        int share = view.text().indexOf('占', start + 1);
        int last = share > 0 ? Math.min(end - SHORTEST_CUT, share) : end - SHORTEST_CUT;
        for (int at = last; at > start; at--) {
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
            } else if (PhraseStart.MARKS.indexOf(view.text().charAt(end - 1)) >= 0) {
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
