package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.document.Document;
import io.zhengtu.loader.gazetteer.Divisions;
import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.gazetteer.NamedPlaces;
import io.zhengtu.loader.gazetteer.PlaceResolver;
import io.zhengtu.loader.gazetteer.PlaceScope;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.MentionRecognizer;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.mention.TokenizedDocument;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds regions by the table of divisions, named areas and places abroad: full names; short ones where the report's own
 * place or the words around them leave no doubt.
 */
public final class RegionRecognizer implements MentionRecognizer {
    private final Divisions divisions;
    private final PlaceResolver resolver;
    private final RegionForms forms;
    private final RegionContext context;
    private final RegionPairs pairs;

    /**
     * A recognizer over these tables.
     *
     * @param lexicons {@code region-everyday}, {@code region-not-before}, {@code region-bodies}, {@code
     *     region-abbreviations}, {@code region-compounds}
     * @param divisions the table of divisions
     * @param places named areas and places abroad
     */
    public RegionRecognizer(Lexicons lexicons, Divisions divisions, NamedPlaces places) {
        this.divisions = divisions;
        this.resolver = new PlaceResolver(divisions);
        this.forms = new RegionForms(divisions, places);
        this.context = new RegionContext(lexicons);
        this.pairs = new RegionPairs(lexicons);
    }

    @Override
    public List<Mention> recognize(TokenizedDocument document, Mentions earlier) {
        Document structure = document.document();
        PlaceScope scope = new PlaceScope(
                divisions,
                resolver,
                structure.header().place(),
                structure.text().text());
        List<Mention> found = new ArrayList<>();
        for (SentenceWords words : SentenceWords.of(document)) {
            if (!structure.isPageChrome(words.sentence())) {
                List<Mention> names = new RegionReading(words, forms, context, scope, resolver).mentions();
                found.addAll(names);
                found.addAll(pairs.mentions(words, scope, spans(words, names)));
            }
        }
        return found;
    }

    private static List<Span> spans(SentenceWords words, List<Mention> mentions) {
        int offset = words.sentence().span().start();
        return mentions.stream()
                .map(mention ->
                        new Span(mention.span().start() - offset, mention.span().end() - offset))
                .toList();
    }
}
