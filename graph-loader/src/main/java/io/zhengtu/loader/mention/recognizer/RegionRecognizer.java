package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.document.Document;
import io.zhengtu.loader.gazetteer.Division;
import io.zhengtu.loader.gazetteer.Divisions;
import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.gazetteer.NamedPlaces;
import io.zhengtu.loader.gazetteer.PlaceResolver;
import io.zhengtu.loader.gazetteer.PlaceScope;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.MentionRecognizer;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.mention.TokenizedDocument;
import io.zhengtu.loader.ontology.EntityType;
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

    /**
     * A recognizer over these tables.
     *
     * @param lexicons {@code region-everyday}, {@code region-not-before}, {@code region-compounds}
     * @param divisions the table of divisions
     * @param places named areas and places abroad
     */
    public RegionRecognizer(Lexicons lexicons, Divisions divisions, NamedPlaces places) {
        this.divisions = divisions;
        this.resolver = new PlaceResolver(divisions);
        this.forms = new RegionForms(divisions, places);
        this.context = new RegionContext(lexicons);
    }

    @Override
    public List<Mention> recognize(TokenizedDocument document, Mentions earlier) {
        Document structure = document.document();
        PlaceScope scope = new PlaceScope(divisions, resolver, structure.header().place());
        List<Mention> found = new ArrayList<>();
        List<SentenceWords> sentences = SentenceWords.of(document);
        for (int i = 0; i < sentences.size(); i++) {
            if (!structure.isPageChrome(structure.sentences().get(i))) {
                found.addAll(new RegionReading(sentences.get(i), forms, context, scope, resolver).mentions());
            }
        }
        return found;
    }
}
