package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.document.Document;
import io.zhengtu.loader.gazetteer.Division;
import io.zhengtu.loader.gazetteer.Divisions;
import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.gazetteer.PlaceResolver;
import io.zhengtu.loader.gazetteer.PlaceScope;
import io.zhengtu.loader.gazetteer.Townships;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.MentionRecognizer;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.mention.TokenizedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds towns, townships and subdistricts of the report's own place: in a county's report by full and short names, in
 * wider ones by full names that are unique there, and by short ones next to the place that they lie in or on a route.
 */
public final class TownRecognizer implements MentionRecognizer {
    private final Divisions divisions;
    private final PlaceResolver resolver;
    private final RegionContext context;
    private final Map<Townships, TownForms> forms = new ConcurrentHashMap<>();

    /**
     * A recognizer over the table of divisions.
     *
     * @param lexicons {@code region-everyday}, {@code region-not-before}, {@code region-bodies}
     * @param divisions the table of divisions
     */
    public TownRecognizer(Lexicons lexicons, Divisions divisions) {
        this.divisions = divisions;
        this.resolver = new PlaceResolver(divisions);
        this.context = new RegionContext(lexicons);
    }

    @Override
    public List<Mention> recognize(TokenizedDocument document, Mentions earlier) {
        Document structure = document.document();
        Division place = structure.header().place();
        if (place.level() == Division.Level.COUNTRY) {
            return List.of();
        }
        PlaceScope scope =
                new PlaceScope(divisions, resolver, place, structure.text().text());
        TownForms within = forms.computeIfAbsent(scope.townships(), towns -> new TownForms(towns.all()));
        List<Mention> found = new ArrayList<>();
        for (SentenceWords words : SentenceWords.of(document)) {
            if (!structure.isPageChrome(words.sentence())) {
                found.addAll(new TownReading(words, within, context, scope, resolver, earlier).mentions());
            }
        }
        return found;
    }
}
