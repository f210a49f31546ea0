package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.MentionRecognizer;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.mention.TokenizedDocument;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds named meetings, fairs, contests and festivals: by their heads, by what stands in quotation marks behind a verb
 * of holding, and those that everybody knows. Sessions of the party and of congresses are none.
 */
public final class EventRecognizer implements MentionRecognizer {
    private static final int LONGEST_NAME = 36;
    private static final Pattern COUNT = Pattern.compile("^(?:\\d+|[一二三四五六七八九十两]+)(?:届|场|次|项|个)|^(?:首届|系列|各类|等)");
    private static final List<String> SESSIONS =
            List.of("人民代表大会", "人代会", "全会", "党代会", "代表大会", "工作会议", "党组会", "常务会", "全委", "人大", "政协");
    private final WordTrie<String> heads = new WordTrie<>();
    private final WordTrie<String> known = new WordTrie<>();
    private final WordList headsInside;
    private final Set<String> generic;
    private final Set<String> holding;
    private final PhraseStart start;
    private final EventLists lists;

    /** A recognizer that reads the {@code event-*} lexicons. */
    public EventRecognizer(Lexicons lexicons) {
        lexicons.words("event-heads").forEach(head -> heads.put(head, head));
        lexicons.words("event-known").forEach(name -> known.put(name, name));
        headsInside = new WordList(lexicons.words("event-heads"));
        generic = new HashSet<>(lexicons.words("event-generic"));
        holding = new HashSet<>(lexicons.words("event-holding"));
        lists = new EventLists(lexicons);
        start = new PhraseStart(new HashSet<>(lexicons.words("event-triggers")), Set.of());
    }

    @Override
    public List<Mention> recognize(TokenizedDocument document, Mentions earlier) {
        List<Mention> found = new ArrayList<>();
        for (SentenceWords words : SentenceWords.of(document)) {
            Quotes quotes = new Quotes(words.text());
            headed(words, quotes, found);
            quoted(words, quotes, found);
            lists.addTo(found, words, quotes);
        }
        return found;
    }

    private void headed(SentenceWords words, Quotes quotes, List<Mention> found) {
        String text = words.text();
        int offset = 0;
        while (offset < text.length()) {
            WordTrie.Match<String> name = known.longestAt(text, offset, text.length());
            WordTrie.Match<String> head = heads.longestAt(text, offset, text.length());
            if (head != null && (name == null || head.end() >= name.end())) {
                add(words, quotes, offset, head.end(), found);
                offset = head.end();
            } else if (name != null) {
                found.add(words.mention(EntityType.EVENT, new Span(offset, name.end()), "event.known", 0.8));
                offset = name.end();
            } else {
                offset++;
            }
        }
    }

    /** What a verb of holding governs and stands in quotation marks. */
    private void quoted(SentenceWords words, Quotes quotes, List<Mention> found) {
        Span last = null;
        for (Span quote : quotes.pairs()) {
            String inside = words.text(quote.start() + 1, quote.end() - 1);
            int before = words.indexAt(quote.start()) - 1;
            boolean held = holding.contains(words.word(before))
                    || (words.word(before).equals("好") && holding.contains(words.word(before - 1) + "好"));
            if (words.text().charAt(quote.start()) == '“'
                    && (held || isNextTo(words, last, quote))
                    && !inside.endsWith("事")
                    && headsInside.suffix(inside, 0, inside.length()) == 0) {
                found.add(words.mention(EntityType.EVENT, quote, "event.held", 0.6));
                last = quote;
            }
        }
    }

    /** Whether a quotation goes on a row that one which is held began: “甲会”“乙会”, “甲会”、“乙会”. */
    private static boolean isNextTo(SentenceWords words, @Nullable Span held, Span quote) {
        return held != null
                && held.end() <= quote.start()
                && words.text(held.end(), quote.start()).replace("、", "").isEmpty();
    }

    private void add(SentenceWords words, Quotes quotes, int headStart, int end, List<Mention> found) {
        Span around = quotes.around(headStart);
        if ((around != null && around.end() != end + 1) || !words.isBoundary(end)) {
            return;
        }
        Span span = around != null
                ? around
                : new Span(
                        withoutConjunct(words, start.before(words, quotes, words.indexAt(headStart)), headStart), end);
        String name = COUNT.matcher(span.of(words.text())).replaceFirst("");
        if (span.length() > LONGEST_NAME
                || name.length() < 3
                || generic.contains(name)
                || SESSIONS.stream().anyMatch(name::contains)) {
            return;
        }
        Span counted = new Span(span.end() - name.length(), span.end());
        found.add(words.mention(EntityType.EVENT, counted, "event.head", 0.85));
    }

    /** The offset where a name starts, behind the event that 和 joins to it. */
    private int withoutConjunct(SentenceWords words, int from, int headStart) {
        int offset = words.start(from);
        for (int index = from; index < words.size() && words.start(index) < headStart; index++) {
            if (words.pos(index).equals("c") && headsInside.suffix(words.text(), offset, words.start(index)) > 0) {
                offset = words.end(index);
            }
        }
        return offset;
    }
}
