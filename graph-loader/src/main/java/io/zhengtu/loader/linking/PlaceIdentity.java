package io.zhengtu.loader.linking;

import io.zhengtu.loader.document.Document;
import io.zhengtu.loader.gazetteer.Divisions;
import io.zhengtu.loader.gazetteer.NamedPlace;
import io.zhengtu.loader.gazetteer.NamedPlaces;
import io.zhengtu.loader.gazetteer.PlaceResolver;
import io.zhengtu.loader.gazetteer.PlaceScope;
import java.util.Optional;

/** Which place a name means: a division by the scope of the report, or a named area or place abroad. */
final class PlaceIdentity {
    private final Divisions divisions;
    private final PlaceResolver resolver;
    private final NamedPlaces places;

    PlaceIdentity(Divisions divisions, NamedPlaces places) {
        this.divisions = divisions;
        this.resolver = new PlaceResolver(divisions);
        this.places = places;
    }

    /** What names of divisions mean in a report. */
    PlaceScope scope(Document document) {
        return new PlaceScope(
                divisions, resolver, document.header().place(), document.text().text());
    }

    /** The name under which the table has a named area or a place abroad. */
    Optional<String> namedPlace(String name) {
        return places.named(name).map(NamedPlace::name);
    }
}
