package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.mention.recognizer.CoordinationReader.Brackets;
import java.util.ArrayList;
import java.util.List;

/** Makes the members of a list of its parts: trims what is no name and adds the tail that members share. */
final class MemberList {
    private final ClauseGrammar grammar;
    private final PlaceNames places;
    private final SentenceWords words;
    private final String text;
    private final List<Part> parts;
    private final boolean closed;

    /**
     * The parts of a list.
     *
     * @param closed whether 等 closes it: its members then share their head with what follows, not with each other
     */
    MemberList(ClauseGrammar grammar, PlaceNames places, SentenceWords words, List<Part> parts, boolean closed) {
        this.grammar = grammar;
        this.places = places;
        this.words = words;
        this.text = words.text();
        this.parts = parts;
        this.closed = closed;
    }

    /**
     * A stretch between two marks.
     *
     * @param afterVerb whether a verb was taken off before it
     * @param said the predicate that was taken off behind it
     */
    record Part(int start, int end, boolean afterVerb, String said) {}

    /** The members, those of one character left out. */
    List<ListItem> items() {
        List<ListItem> items = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            item(items, i);
        }
        return items;
    }

    private void item(List<ListItem> items, int index) {
        Part part = parts.get(index);
        int start = afterAttributes(part.start(), part.end());
        int stop = part.end();
        if (stop > start && text.charAt(stop - 1) == '的') {
            return;
        }
        start = ClauseGrammar.afterPraise(text, start, stop);
        int count = ClauseGrammar.afterCount(text, start, stop);
        boolean counted = count > start;
        start = count;
        while (start < stop
                && (" 　了".indexOf(text.charAt(start)) >= 0
                        || ("在与同由对".indexOf(text.charAt(start)) >= 0 && words.isBoundary(start + 1)))) {
            start++;
        }
        stop = beforeTail(start, stop);
        if (stop - start >= 2) {
            String own = text.substring(start, stop);
            items.add(new ListItem(start, stop, own, own + shared(index, start, stop), part.said(), counted));
        }
    }

    /** After the last 的 outside quotes. */
    private int afterAttributes(int from, int to) {
        Brackets brackets = new Brackets();
        int start = from;
        for (int i = from; i < to - 1; i++) {
            brackets.pass(text.charAt(i));
            if (brackets.outside() && text.charAt(i) == '的') {
                start = i + 1;
            }
        }
        return start;
    }

    private int beforeTail(int start, int end) {
        int stop = end;
        if (text.startsWith("主体建设", stop - 4) && stop - start > 6) {
            stop -= 4;
        }
        if (text.startsWith("工作", stop - 2) && stop - start > 4) {
            stop -= 2;
        }
        while (start < stop && " 　".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        return stop;
    }

    /** What a member without a word for a thing shares with the next one that has it; empty where it shares nothing. */
    private String shared(int index, int start, int stop) {
        boolean joined = index + 1 < parts.size()
                && "和及与".indexOf(text.charAt(parts.get(index).end())) >= 0;
        if ((closed && !joined)
                || !parts.get(index).said().isEmpty()
                || Character.isDigit(text.charAt(start))
                || stop - start > 10
                || grammar.objectAtEnd(text, start, stop) > 0) {
            return "";
        }
        for (Part next : parts.subList(index + 1, parts.size())) {
            if (next.afterVerb()) {
                return "";
            }
            int object = next.end() > next.start() ? grammar.objectAtEnd(text, next.start(), next.end()) : 0;
            if (object > 0) {
                return tail(next, object, places.prefix(text, start, stop) == stop - start);
            }
        }
        return "";
    }

    /** The tail of a member from its object on, after a place where the sharer is one (甲州、乙州机场). */
    private String tail(Part part, int object, boolean ofPlace) {
        int length = object;
        if (text.startsWith("项目", part.end() - length) || text.startsWith("工程", part.end() - length)) {
            length += grammar.objectAtEnd(text, part.start(), part.end() - length);
        }
        int place = ofPlace ? places.prefix(text, part.start(), part.end()) : 0;
        if (place > 0) {
            return text.substring(part.start() + place, part.end());
        }
        length += places.suffix(text, Math.min(part.start() + 2, part.end() - length), part.end() - length);
        return text.substring(part.end() - length, part.end());
    }
}
