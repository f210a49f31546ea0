package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Events by the list that a verb of holding governs and a head of events closes (举办甲节、“乙”等活动): there, what ends in 节,
 * 周 or 赛 is an event, though elsewhere it may be none.
 */
final class EventLists {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;
    private static final int FARTHEST_HEAD = 10;
    private static final String CLAUSE_ENDS = "，。；：！？\n";
    private final Set<String> holding;
    private final WordList listHeads;
    private final WordList endings;
    private final Set<String> generic;

    /** The readings of the lexicons {@code event-holding}, {@code -list-heads}, {@code -endings} and {@code -generic}. */
    EventLists(Lexicons lexicons) {
        holding = new HashSet<>(lexicons.words("event-holding"));
        listHeads = new WordList(lexicons.words("event-list-heads"));
        endings = new WordList(lexicons.words("event-endings"));
        generic = new HashSet<>(lexicons.words("event-generic"));
    }

    /** Adds the events of a sentence's lists of what is held. */
    void addTo(List<Mention> found, SentenceWords words, Quotes quotes) {
        String text = words.text();
        for (int close = text.indexOf('等'); close >= 0; close = text.indexOf('等', close + 1)) {
            int opening = close > 0 && hasHead(text, close + 1) ? held(words, close) : -1;
            if (opening >= 0) {
                members(found, words, quotes, opening, close);
            }
        }
    }

    private boolean hasHead(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < FARTHEST_HEAD && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
            if (listHeads.suffix(text, from, end) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The offset behind the verb of holding that the clause up to 等 has, or -1. */
    private int held(SentenceWords words, int close) {
        for (int index = words.indexAt(close) - 1; index >= 0; index--) {
            String word = words.word(index);
            if (CLAUSE_ENDS.contains(word)) {
                return -1;
            }
            boolean well = word.equals("好") && index > 0 && holding.contains(words.word(index - 1) + "好");
            if (holding.contains(word) || well) {
                return words.end(index);
            }
        }
        return -1;
    }

    private void members(List<Mention> found, SentenceWords words, Quotes quotes, int opening, int close) {
        String text = words.text();
        int start = opening;
        for (int at = opening; at <= close; at++) {
            boolean separator = at == close || text.charAt(at) == '、' || isAnd(words, at);
            if (separator && quotes.around(at) == null) {
                member(found, words, quotes, new Span(start, at));
                start = at + 1;
            }
        }
    }

    private static boolean isAnd(SentenceWords words, int at) {
        char character = words.text().charAt(at);
        return (character == '和' || character == '及')
                && words.word(words.indexAt(at)).length() == 1;
    }

    private void member(List<Mention> found, SentenceWords words, Quotes quotes, Span span) {
        String name = span.of(words.text());
        Span quote = quotes.closingAt(span.end());
        boolean quoted = quote != null && quote.start() == span.start() && name.startsWith("“");
        boolean named = quoted
                ? !name.endsWith("号”") && !name.endsWith("事”")
                : span.length() >= SHORTEST
                        && words.pos(words.indexAt(span.start())).charAt(0) != 'v'
                        && words.pos(words.indexAt(span.start())).charAt(0) != 'm'
                        && endings.suffix(name) > 0;
        if (named && span.length() <= LONGEST && !generic.contains(name)) {
            found.add(words.mention(EntityType.EVENT, span, "event.list", 0.7));
        }
    }
}
