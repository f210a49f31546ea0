package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.mention.recognizer.CoordinationReader.Brackets;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the lists of one clause. */
final class ClauseReader {
    private static final String CONJUNCTIONS = "和及与";
    private static final String NOT_BEFORE_LIST_END = "高同平均中初优一二三特上下不对相";
    private static final String NOT_AFTER_LIST_END = "级于候同额效次待值离";
    private static final String PREPOSITIONS = "从由对为在将向以被把";
    /** What numbers the points of a row: 三是, ②. */
    private static final Pattern ORDINAL = Pattern.compile("[一二三四五六七八九十]{1,2}是|[①-⑳]");

    private static final Set<String> VERBS = Set.of("v", "d", "vi", "ad");
    private final ClauseGrammar grammar;
    private final PlaceNames places;
    private final SentenceWords words;
    private final String text;
    private final List<Coordination> lists;
    private String lead = "";

    /**
     * A reader for the clauses of one sentence.
     *
     * @param lists where its lists go
     */
    ClauseReader(ClauseGrammar grammar, PlaceNames places, SentenceWords words, List<Coordination> lists) {
        this.grammar = grammar;
        this.places = places;
        this.words = words;
        this.text = words.text();
        this.lists = lists;
    }

    /** Reads the clause between two positions. */
    void read(int from, int end) {
        List<Span> segments = new ArrayList<>();
        int at = from;
        while (at < end) {
            int stop = segmentEnd(at, end);
            int marker = marker(at, stop);
            int close = marker < 0 ? countedHead(at, stop, !segments.isEmpty()) : marker;
            if (close < 0) {
                segments.add(new Span(at, stop));
                at = next(stop);
                continue;
            }
            segments.add(new Span(at, close));
            int after = marker < 0 ? close : close + 1;
            Span head = head(after, stop);
            after = head == null ? ClauseGrammar.afterCount(text, after, stop) : head.end();
            boolean joined = after < stop && CONJUNCTIONS.indexOf(text.charAt(after)) >= 0;
            String tail = joined ? "" : text.substring(after, stop);
            lists.add(list(segments, true, head == null ? "" : head.of(text), tail));
            segments.clear();
            at = joined ? after + 1 : next(stop);
        }
        if (!segments.isEmpty()) {
            lists.add(list(segments, false, "", ""));
        }
    }

    /** Where the segment after this one starts; quotes that touch (“A”“B”) have no mark between them. */
    private int next(int stop) {
        return stop < text.length() && text.charAt(stop) == '“' ? stop : stop + 1;
    }

    private int segmentEnd(int from, int end) {
        Brackets brackets = new Brackets();
        for (int i = from; i < end; i++) {
            brackets.pass(text.charAt(i));
            if (brackets.outside() && text.charAt(i) == '、') {
                return i;
            }
            if (brackets.outside() && text.startsWith("”“", i)) {
                return i + 1;
            }
        }
        return end;
    }

    /** Where 等 closes a list; -1 where it does not. */
    private int marker(int from, int to) {
        Brackets brackets = new Brackets();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            brackets.pass(c);
            if (c == '等'
                    && i > from
                    && brackets.outside()
                    && NOT_BEFORE_LIST_END.indexOf(text.charAt(i - 1)) < 0
                    && (i + 1 == to || NOT_AFTER_LIST_END.indexOf(text.charAt(i + 1)) < 0)) {
                return i;
            }
        }
        return -1;
    }

    /** Where a count with a head closes a list that has no 等 (A、B两座水电站); -1 where it does not. */
    private int countedHead(int from, int to, boolean inList) {
        for (int i = from + 2; inList && i < to; i++) {
            if (words.isBoundary(i)
                    && ClauseGrammar.afterCount(text, i, to) > i
                    && "第—-的和及与".indexOf(text.charAt(i - 1)) < 0
                    && head(i, to) != null) {
                return i;
            }
        }
        return -1;
    }

    /** The noun that says what the members are; null where none stands before the predicate. */
    private @Nullable Span head(int from, int to) {
        int start = ClauseGrammar.afterCount(text, from, to);
        for (int i = start; i < Math.min(to, start + 16); i++) {
            int length = grammar.listHeadAt(text, i, to);
            if (length > 0) {
                return new Span(start, headEnd(i + length, to));
            }
            if (words.isBoundary(i) && grammar.predicateAt(text, i, to) > 1) {
                return null;
            }
        }
        return null;
    }

    /** The end of a second head word right behind the first (高速公路项目). */
    private int headEnd(int end, int to) {
        for (int i = end; i < Math.min(to, end + 3); i++) {
            if (grammar.predicateAt(text, i, to) > 0 || CONJUNCTIONS.indexOf(text.charAt(i)) >= 0) {
                break;
            }
            int more = grammar.listHeadAt(text, i, to);
            if (more > 0) {
                return i + more;
            }
        }
        return end;
    }

    private Coordination list(List<Span> segments, boolean closed, String head, String tail) {
        List<MemberList.Part> parts = new ArrayList<>();
        String predicate = tail;
        String own = "";
        for (int i = 0; i < segments.size(); i++) {
            boolean last = i == segments.size() - 1;
            int to = segments.get(i).end();
            int from = afterConjunction(segments.get(i).start(), to);
            int name = grammar.afterSubject(words, grammar.afterVerbs(words, from, to), to);
            own = name > from ? text.substring(from, name) : own;
            int stop = closed && last ? to : beforePredicate(name, to, last);
            if (last && !closed) {
                predicate = text.substring(stop, to);
            }
            int split = split(name, stop, last && (closed || i > 0), !last);
            String said = closed && last ? "" : text.substring(stop, to);
            if (split > 0) {
                parts.add(new MemberList.Part(name, split, name > from, said));
                split += text.startsWith("以及", split) ? 2 : 1;
            }
            parts.add(new MemberList.Part(Math.max(name, split), stop, name > from, said));
        }
        lead = own.isEmpty() ? lead : own;
        return new Coordination(
                new MemberList(grammar, places, words, parts, closed).items(), lead, head, closed, predicate);
    }

    private int afterConjunction(int from, int to) {
        int i = from;
        while (i < to && " 　".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        Matcher ordinal = ORDINAL.matcher(text).region(i, to);
        if (ordinal.lookingAt()) {
            return ordinal.end();
        }
        return text.startsWith("以及", i) ? i + 2 : i;
    }

    /** Where the predicate starts that closes a member: a word of progress, or any verb after a word for a thing. */
    private int beforePredicate(int from, int to, boolean last) {
        Brackets brackets = new Brackets();
        int lastObject = to - grammar.objectAtEnd(text, from, to);
        for (int i = from; i < Math.min(to, lastObject + 1); i++) {
            brackets.pass(text.charAt(i));
            if (i < from + 2 || !brackets.outside()) {
                continue;
            }
            int work = grammar.objectAt(text, i, to);
            if (last && work > 0 && i + work == to) {
                continue;
            }
            boolean object = grammar.objectAtEnd(text, from, i) > 1;
            boolean boundary = words.isBoundary(i);
            if (((boundary || object) && grammar.isPredicate(words, i, to, last))
                    || text.startsWith("进行", i)
                    || (boundary && object && PREPOSITIONS.indexOf(text.charAt(i)) >= 0)
                    || (boundary
                            && object
                            && last
                            && work == 0
                            && isVerb(i)
                            && grammar.objectAtEnd(text, i, to) == 0)) {
                return i;
            }
        }
        return to;
    }

    private boolean isVerb(int at) {
        int index = words.indexAt(at);
        return words.word(index).length() > 1 && VERBS.contains(words.pos(index));
    }

    /** Where 和 joins two names; -1 where none does. */
    private int split(int from, int to, boolean inList, boolean moreFollow) {
        Brackets brackets = new Brackets();
        for (int i = from; i < to; i++) {
            brackets.pass(text.charAt(i));
            boolean both = text.startsWith("以及", i);
            int right = i + (both ? 2 : 1);
            boolean conjunction = both
                    || (CONJUNCTIONS.indexOf(text.charAt(i)) >= 0 && words.isBoundary(i) && words.isBoundary(i + 1));
            if (brackets.outside()
                    && conjunction
                    && i >= from + 2
                    && right + 2 <= to
                    && joinsNames(from, i, right, to, inList, moreFollow)) {
                return i;
            }
        }
        return -1;
    }

    private boolean joinsNames(int from, int end, int right, int to, boolean inList, boolean moreFollow) {
        boolean leftObject = grammar.objectAtEnd(text, from, end) > 1;
        boolean rightObject = grammar.nameEndsAt(text, right, to) > 1;
        if ((leftObject && rightObject) || (text.charAt(end - 1) == '”' && text.charAt(right) == '“')) {
            return true;
        }
        if (text.charAt(end) == '与') {
            return false;
        }
        boolean shortLeft = end - from <= 4 || text.substring(from, end).indexOf('至') > 0;
        return (inList && (grammar.thingAtEnd(text, right, to) > 1 || leftObject == rightObject || shortLeft))
                || (moreFollow && leftObject && to - right <= 6)
                || (shortLeft
                        && rightObject
                        && places.prefix(text, from, end) == end - from
                        && places.prefix(text, right, to) > 0);
    }
}
