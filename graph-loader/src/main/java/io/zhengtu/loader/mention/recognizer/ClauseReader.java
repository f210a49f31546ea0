package io.zhengtu.loader.mention.recognizer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the lists of one clause. */
final class ClauseReader {
    private static final String CONJUNCTIONS = "和及与";
    private static final String NOT_BEFORE_LIST_END = "高同平均中初优一二三特上下不对相";
    private static final String NOT_AFTER_LIST_END = "级于候同额效次待值离";
    private static final String PREPOSITIONS = "从由对为在将向以被把";
    private final ClauseGrammar grammar;
    private final PlaceNames places;
    private final String text;
    private final BitSet words;
    private final BitSet verbs;
    private final List<Coordination> lists;
    private String lead = "";

    /**
     * A reader for the clauses of one sentence.
     *
     * @param text the sentence
     * @param words where its words start
     * @param verbs where its verbs and adverbs of more than one character start
     * @param lists where its lists go
     */
    ClauseReader(
            ClauseGrammar grammar,
            PlaceNames places,
            String text,
            BitSet words,
            BitSet verbs,
            List<Coordination> lists) {
        this.grammar = grammar;
        this.places = places;
        this.text = text;
        this.words = words;
        this.verbs = verbs;
        this.lists = lists;
    }

    /** Reads the clause between two positions. */
    void read(int from, int end) {
        List<int[]> segments = new ArrayList<>();
        int at = from;
        while (at < end) {
            int stop = segmentEnd(at, end);
            int marker = marker(at, stop);
            int counted = marker < 0 ? countedHead(at, stop, !segments.isEmpty()) : -1;
            if (marker < 0 && counted < 0) {
                segments.add(new int[] {at, stop});
                at = next(stop);
                continue;
            }
            int last = marker < 0 ? counted : marker;
            segments.add(new int[] {at, last});
            int after = marker < 0 ? counted : marker + 1;
            int[] head = head(after, stop);
            after = head == null ? ClauseGrammar.afterCount(text, after, stop) : head[1];
            int next = after < stop && CONJUNCTIONS.indexOf(text.charAt(after)) >= 0 ? after + 1 : -1;
            lists.add(list(
                    segments,
                    true,
                    head == null ? "" : text.substring(head[0], head[1]),
                    text.substring(after, next > 0 ? after : stop)));
            segments.clear();
            at = next > 0 ? next : next(stop);
        }
        if (!segments.isEmpty()) {
            lists.add(list(segments, false, "", ""));
        }
    }

    private int segmentEnd(int from, int end) {
        CoordinationReader.Brackets brackets = new CoordinationReader.Brackets();
        for (int i = from; i < end; i++) {
            brackets.pass(text.charAt(i));
            if (brackets.outside()
                    && (text.charAt(i) == '、' || (text.charAt(i) == '”' && i + 1 < end && text.charAt(i + 1) == '“'))) {
                return text.charAt(i) == '”' ? i + 1 : i;
            }
        }
        return end;
    }

    /** Where the segment after this one starts; quotes that touch (“A”“B”) have no mark between them. */
    private int next(int stop) {
        return stop < text.length() && text.charAt(stop) == '“' ? stop : stop + 1;
    }

    /** Where 等 closes a list; -1 where it does not. */
    private int marker(int from, int to) {
        CoordinationReader.Brackets brackets = new CoordinationReader.Brackets();
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
            int after = ClauseGrammar.afterCount(text, i, to);
            if (after > i
                    && words.get(i)
                    && "第—-的".indexOf(text.charAt(i - 1)) < 0
                    && CONJUNCTIONS.indexOf(text.charAt(i - 1)) < 0
                    && head(i, to) != null) {
                return i;
            }
        }
        return -1;
    }

    /** Start and end of the noun that says what the members are; null where none stands before the predicate. */
    private int @Nullable [] head(int from, int to) {
        int start = ClauseGrammar.afterCount(text, from, to);
        for (int i = start; i < Math.min(to, start + 16); i++) {
            int length = grammar.listHeadAt(text, i, to);
            if (length > 0) {
                int stop = i + length;
                for (int j = stop; j < Math.min(to, stop + 3); j++) {
                    if (grammar.predicateAt(text, j, to) > 0 || CONJUNCTIONS.indexOf(text.charAt(j)) >= 0) {
                        break;
                    }
                    int more = grammar.listHeadAt(text, j, to);
                    if (more > 0) {
                        stop = j + more;
                        break;
                    }
                }
                return new int[] {start, stop};
            }
            if (words.get(i) && grammar.predicateAt(text, i, to) > 1) {
                return null;
            }
        }
        return null;
    }

    private Coordination list(List<int[]> segments, boolean closed, String head, String tail) {
        List<int[]> parts = new ArrayList<>();
        List<String> said = new ArrayList<>();
        String predicate = tail;
        String own = "";
        for (int i = 0; i < segments.size(); i++) {
            boolean last = i == segments.size() - 1;
            int from = afterConjunction(segments.get(i)[0], segments.get(i)[1]);
            int to = segments.get(i)[1];
            int name = grammar.afterVerbs(text, from, to, words);
            name = grammar.afterSubject(text, name, to, words);
            if (name > from) {
                own = text.substring(from, name);
            }
            int stop = closed && last ? to : beforePredicate(name, to, last);
            if (last && !closed) {
                predicate = text.substring(stop, to);
            }
            int split = split(name, stop, last && (closed || i > 0), !last);
            String mine = closed && last ? "" : text.substring(stop, to);
            if (split > 0) {
                parts.add(new int[] {name, split, name > from ? 1 : 0});
                said.add(mine);
                split += text.startsWith("以及", split) ? 2 : 1;
            }
            parts.add(new int[] {Math.max(name, split), stop, name > from ? 1 : 0});
            said.add(mine);
        }
        if (!own.isEmpty()) {
            lead = own;
        }
        List<ListItem> items = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            item(items, parts, i, closed, said.get(i));
        }
        return new Coordination(items, lead, head, closed, predicate);
    }

    private int afterConjunction(int from, int to) {
        int i = from;
        while (i < to && " 　".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return text.startsWith("以及", i) ? i + 2 : i;
    }

    /** Where the predicate starts that closes a member: a word of progress, or any verb after a word for a thing. */
    private int beforePredicate(int from, int to, boolean last) {
        CoordinationReader.Brackets brackets = new CoordinationReader.Brackets();
        int lastObject = to - grammar.objectAtEnd(text, from, to);
        for (int i = from; i < to; i++) {
            brackets.pass(text.charAt(i));
            if (i < from + 2 || !brackets.outside() || i > lastObject) {
                continue;
            }
            boolean object = grammar.objectAtEnd(text, from, i) > 1;
            int work = grammar.objectAt(text, i, to);
            if (work > 0 && i + work == to && last) {
                continue;
            }
            if ((words.get(i) || object) && grammar.isPredicate(text, i, to, words, last)) {
                return i;
            }
            if (text.startsWith("进行", i)) {
                return i;
            }
            if (object && words.get(i) && PREPOSITIONS.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
            if (last && object && verbs.get(i) && work == 0 && grammar.objectAtEnd(text, i, to) == 0) {
                return i;
            }
        }
        return to;
    }

    /** Where 和 joins two names; -1 where none does. */
    private int split(int from, int to, boolean inList, boolean moreFollow) {
        CoordinationReader.Brackets brackets = new CoordinationReader.Brackets();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            brackets.pass(c);
            boolean both = text.startsWith("以及", i);
            int right = i + (both ? 2 : 1);
            if (!brackets.outside()
                    || i < from + 2
                    || right + 2 > to
                    || (!both && (CONJUNCTIONS.indexOf(c) < 0 || !words.get(i) || !words.get(i + 1)))) {
                continue;
            }
            boolean leftObject = grammar.objectAtEnd(text, from, i) > 1;
            boolean rightObject = grammar.nameEndsAt(text, right, to) > 1;
            if (c == '与' && !(leftObject && rightObject)) {
                continue;
            }
            boolean shortLeft = i - from <= 4 || text.substring(from, i).indexOf('至') > 0;
            if ((leftObject && rightObject)
                    || (inList && grammar.thingAtEnd(text, right, to) > 1)
                    || (moreFollow && leftObject && to - right <= 6)
                    || (text.charAt(i - 1) == '”' && text.charAt(i + 1) == '“')
                    || (inList && (leftObject == rightObject || shortLeft))
                    || (shortLeft && rightObject && isPlace(from, i) && places.prefix(text, right, to) > 0)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isPlace(int from, int to) {
        return places.prefix(text, from, to) == to - from;
    }

    private void item(List<ListItem> items, List<int[]> parts, int index, boolean closed, String said) {
        int start = parts.get(index)[0];
        int stop = parts.get(index)[1];
        CoordinationReader.Brackets brackets = new CoordinationReader.Brackets();
        for (int i = start; i < stop - 1; i++) {
            brackets.pass(text.charAt(i));
            if (brackets.outside() && text.charAt(i) == '的') {
                start = i + 1;
            }
        }
        if (stop > start && text.charAt(stop - 1) == '的') {
            return;
        }
        start = ClauseGrammar.afterPraise(text, start, stop);
        int count = ClauseGrammar.afterCount(text, start, stop);
        boolean counted = count > start;
        start = count;
        while (start < stop
                && (" 　了".indexOf(text.charAt(start)) >= 0
                        || ("在与同由对".indexOf(text.charAt(start)) >= 0 && words.get(start + 1)))) {
            start++;
        }
        if (text.startsWith("工作", stop - 2) && stop - start > 4) {
            stop -= 2;
        }
        while (start < stop && " 　".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        if (stop - start >= 2) {
            String own = text.substring(start, stop);
            boolean alone = (closed && !joined(parts, index)) || !said.isEmpty() || Character.isDigit(own.charAt(0));
            String tail = alone ? "" : shared(parts, index, start, stop);
            items.add(new ListItem(start, stop, own, own + tail, said, counted));
        }
    }

    /** Whether 和 and not 、 stands between a member and the next. */
    private boolean joined(List<int[]> parts, int index) {
        return index + 1 < parts.size() && CONJUNCTIONS.indexOf(text.charAt(parts.get(index)[1])) >= 0;
    }

    /** What a member without a word for a thing shares with the next one that has it. */
    private String shared(List<int[]> parts, int index, int start, int stop) {
        if (stop - start > 10 || grammar.objectAtEnd(text, start, stop) > 0) {
            return "";
        }
        for (int i = index + 1; i < parts.size(); i++) {
            int from = parts.get(i)[0];
            int to = parts.get(i)[1];
            if (parts.get(i)[2] > 0) {
                return "";
            }
            if (to <= from) {
                continue;
            }
            int object = grammar.objectAtEnd(text, from, to);
            if (object > 0) {
                int place = isPlace(start, stop) ? places.prefix(text, from, to) : 0;
                if (text.startsWith("项目", to - object) || text.startsWith("工程", to - object)) {
                    object += grammar.objectAtEnd(text, from, to - object);
                }
                object += places.suffix(text, from + 2, to - object);
                return place > 0 ? text.substring(from + place, to) : text.substring(to - object, to);
            }
        }
        return "";
    }
}
