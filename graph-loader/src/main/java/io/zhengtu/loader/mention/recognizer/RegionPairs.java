package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Division;
import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.gazetteer.PlaceScope;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places named by one character each, in words made of them: known compounds (日韩, 港澳), and pairs of the report's own
 * province with another one (渝藏、渝疆等战略合作协议).
 */
final class RegionPairs {
    private static final double CONFIDENCE = 0.8;
    /** What may follow a pair: another one, a joint act, a shared border. */
    private static final String AFTER_PAIR = "、，等两合协战交毗边省区东共携";

    private final Map<Character, String> names = new HashMap<>();
    private final WordTrie<List<String>> compounds = new WordTrie<>();

    /** Pairs by the lexicons {@code region-abbreviations} and {@code region-compounds}. */
    RegionPairs(Lexicons lexicons) {
        lexicons.table("region-abbreviations")
                .forEach(row -> names.put(row.get(0).charAt(0), row.get(1)));
        lexicons.table("region-compounds")
                .forEach(row -> compounds.put(row.get(0), List.of(row.get(1).split(";", -1))));
    }

    /** The places of a sentence that are named so, outside the spans that are taken already. */
    List<Mention> mentions(SentenceWords words, PlaceScope scope, List<Span> taken) {
        List<Mention> mentions = new ArrayList<>();
        String text = words.text();
        for (int at = 0; at + 1 < text.length(); at++) {
            if (words.isBoundary(at)) {
                WordTrie.Match<List<String>> compound = compounds.longestAt(text, at, text.length());
                if (compound != null && words.isBoundary(compound.end())) {
                    add(mentions, words, new Span(at, compound.end()), compound.value(), taken);
                    at = compound.end() - 1;
                } else if (isPair(words, at, scope.place())) {
                    add(mentions, words, new Span(at + 1, at + 2), List.of(names.get(text.charAt(at + 1))), taken);
                }
            }
        }
        return mentions;
    }

    private static void add(
            List<Mention> mentions, SentenceWords words, Span span, List<String> named, List<Span> taken) {
        if (taken.stream().noneMatch(span::overlaps)) {
            for (int i = 0; i < named.size(); i++) {
                Span one = new Span(span.start() + i, span.start() + i + 1);
                mentions.add(words.mention(EntityType.REGION, one, named.get(i), "region.pair", CONFIDENCE));
            }
        }
    }

    private boolean isPair(SentenceWords words, int at, Division place) {
        String text = words.text();
        String own = names.get(text.charAt(at));
        String other = names.get(text.charAt(at + 1));
        return own != null
                && other != null
                && !own.equals(other)
                && place.level() != Division.Level.COUNTRY
                && place.name().startsWith(own)
                && words.isBoundary(at + 2)
                && at + 2 < text.length()
                && AFTER_PAIR.indexOf(text.charAt(at + 2)) >= 0;
    }
}
