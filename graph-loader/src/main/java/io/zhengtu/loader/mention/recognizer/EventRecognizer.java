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

/** Finds named meetings, fairs, contests and festivals by their heads; the sessions of party and people's congresses are none. */
public final class EventRecognizer implements MentionRecognizer {
    private static final int LONGEST_NAME = 30;
    private final WordTrie<String> heads = new WordTrie<>();
    private final Set<String> generic;
    private final PhraseStart start;

    /** A recognizer that reads the {@code event-*} lexicons. */
    public EventRecognizer(Lexicons lexicons) {
        lexicons.words("event-heads").forEach(head -> heads.put(head, head));
        generic = new HashSet<>(lexicons.words("event-generic"));
        start = new PhraseStart(new HashSet<>(lexicons.words("event-triggers")), Set.of());
    }

    @Override
    public List<Mention> recognize(TokenizedDocument document, Mentions earlier) {
        List<Mention> found = new ArrayList<>();
        for (SentenceWords words : SentenceWords.of(document)) {
            Quotes quotes = new Quotes(words.text());
            String text = words.text();
            int offset = 0;
            while (offset < text.length()) {
                WordTrie.Match<String> head = heads.longestAt(text, offset, text.length());
                if (head == null) {
                    offset++;
                    continue;
                }
                add(words, quotes, offset, head.end(), found);
                offset = head.end();
            }
        }
        return found;
    }

    private void add(SentenceWords words, Quotes quotes, int headStart, int end, List<Mention> found) {
        int index = words.indexAt(headStart);
        int from = words.start(start.before(words, quotes, index));
        Span around = quotes.around(headStart);
        Span span = around == null ? new Span(from, end) : around;
        String name = span.of(words.text());
        boolean closed = around == null || around.end() == end + 1;
        if (!closed
                || span.length() > LONGEST_NAME
                || generic.contains(name)
                || name.contains("人民代表大会")
                || name.contains("全会")
                || name.length() < 3) {
            return;
        }
        found.add(words.mention(EntityType.EVENT, span, "event.head", 0.85));
    }
}
