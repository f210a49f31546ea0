package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.text.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells from the words around a place's short name whether it is one. */
final class RegionContext {
    /** The dictionary's parts of speech for names; words that it does not have fall into single characters. */
    private static final Set<String> NAMES = Set.of("ns", "nsf", "nz", "nr", "nt");

    private static final List<String> LINES = List.of("高铁", "高速", "铁路", "客专");
    private static final int LONG = 3;
    private final WordList everyday;
    private final WordList notBefore;
    private final Pattern bodies;

    /** A context by the lexicons {@code region-everyday}, {@code region-not-before} and {@code region-bodies}. */
    RegionContext(Lexicons lexicons) {
        everyday = new WordList(lexicons.words("region-everyday"));
        notBefore = new WordList(lexicons.words("region-not-before"));
        bodies = Pattern.compile("^\\p{IsHan}{0,8}?(?:" + String.join("|", lexicons.words("region-bodies")) + ")");
    }

    /** Whether a short name is also an everyday word. */
    boolean isEveryday(String form) {
        return everyday.contains(form);
    }

    /** Whether what follows makes a longer name that is no region: 紫金山, 白云机场, 上海合作组织. */
    boolean spoils(SentenceWords words, Span span) {
        String text = words.text();
        return notBefore.prefix(text, span.end(), text.length()) > 0
                || "大小".indexOf(words.before(span.start())) >= 0
                || isJoined(words, span)
                || isInTitle(text, span.start())
                || bodies.matcher(text.substring(span.end(), Math.min(text.length(), span.end() + 14)))
                        .find();
    }

    /** Whether a name's 和 joins the noun before it to the next one: 甲楼和田庄 names no 和田. */
    private static boolean isJoined(SentenceWords words, Span span) {
        return words.follows(span.start(), "和")
                && words.pos(words.indexAt(span.start() - 1)).startsWith("n");
    }

    /** Whether a stretch stands in a book's or film's title. */
    private static boolean isInTitle(String text, int offset) {
        int open = text.lastIndexOf('《', offset);
        return open >= 0 && text.lastIndexOf('》', offset) < open && text.indexOf('》', offset) > 0;
    }

    /** Whether a road or railway is named by two ends, of which an area's short name is none: 渝某高铁. */
    boolean isLine(SentenceWords words, Span span) {
        return LINES.stream().anyMatch(line -> words.follows(span.end(), line));
    }

    /** Whether a stretch is long, or the dictionary takes it for a name or does not know it. */
    boolean isPlaceWord(SentenceWords words, Span span) {
        int first = words.indexAt(span.start());
        int last = words.indexAt(span.end() - 1);
        return span.length() >= LONG || first != last || NAMES.contains(words.pos(first));
    }
}
