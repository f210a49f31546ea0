package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.List;

/** Ports that are called by their city: 甲州港, but not the city of 防城港. */
final class CityPorts {
    private static final double NAMED = 0.88;
    /** What goes on behind 港 where it is part of another word: 港口, 港区, 港城. */
    private static final String LONGER_WORDS = "口澳珠城区";

    private CityPorts() {}

    /** Adds the ports of the places of a sentence. */
    static void addTo(List<Mention> found, SentenceWords words, List<Span> places, ParkWords lexicon) {
        for (Span place : places) {
            int end = place.end() + 1;
            if (words.follows(place.end(), "港")
                    && words.isBoundary(end)
                    && lexicon.headAt(words.text(), place.end()) == null
                    && (end >= words.text().length()
                            || LONGER_WORDS.indexOf(words.text().charAt(end)) < 0)) {
                found.add(words.mention(EntityType.PARK, new Span(place.start(), end), "park.port", NAMED));
            }
        }
    }
}
