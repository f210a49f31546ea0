package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Divisions;
import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.lexical.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What in a stretch of text tells that it names one thing and not a kind of things. */
final class NameEvidence {
    private static final Set<String> PROPER_NOUNS = Set.of("ns", "nr", "nz", "nt", "nrf", "nx", "j");
    private static final Pattern ROUTE = Pattern.compile("[\\u4e00-\\u9fff（）()]{2,}[至—－-][\\u4e00-\\u9fff（）()]{2,}");
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z]");
    private static final Pattern CAPACITY = Pattern.compile("[0-9]+[万亿]?(吨|千瓦|兆瓦|千伏|平方米|立方米|亩|只|头|英寸|米|套|方)");
    private static final Pattern PHASE = Pattern.compile("[一二三四五]期|第[一二三四五六七八九十]+[^方产次批]|[0-9]+号");
    private final PlaceNames places;
    private final WellKnownNames enterprises;
    private final GenreLanguage language;
    private final WordList generic;

    NameEvidence(Lexicons lexicons, Lexicons gazetteers, Divisions divisions) {
        places = new PlaceNames(divisions);
        enterprises = new WellKnownNames(gazetteers, "national-enterprises");
        language = new GenreLanguage(lexicons);
        List<String> words = new ArrayList<>(lexicons.words("project-generic"));
        words.addAll(lexicons.words("project-heads"));
        words.addAll(lexicons.words("project-actions"));
        generic = new WordList(words);
    }

    PlaceNames places() {
        return places;
    }

    WellKnownNames enterprises() {
        return enterprises;
    }

    GenreLanguage language() {
        return language;
    }

    /** Whether the stretch is made of generic words alone. */
    boolean isGeneric(String text) {
        int i = 0;
        while (i < text.length()) {
            int length = generic.prefix(text, i, text.length());
            if (length == 0) {
                if ("和与及、“”（）".indexOf(text.charAt(i)) < 0) {
                    return false;
                }
                length = 1;
            }
            i += length;
        }
        return true;
    }

    /** Weight of what makes a stretch the name of one thing: places, firms, strange pairs, numbers, phases, routes. */
    int properness(String text, List<Token> tokens) {
        int weight = 0;
        if (places.prefix(text, 0, text.length()) > 0) {
            weight += 2;
        } else if (tokens.stream()
                .anyMatch(token -> token.pos().equals("ns")
                        || token.pos().startsWith("nr")
                        || token.pos().equals("nz")
                        || token.pos().equals("nt"))) {
            weight += 1;
        }
        if (enterprises.prefix(text, 0, text.length()) > 0) {
            weight += 2;
        }
        weight += Math.min(2, language.strangePairs(text, tokens));
        if (CAPACITY.matcher(text).find()) {
            weight += 2;
        } else if (NUMBER.matcher(text).find()) {
            weight += 1;
        }
        if (PHASE.matcher(text).find()) {
            weight += 1;
        }
        if (ROUTE.matcher(text).find()) {
            weight += 2;
        }
        if (text.indexOf('“') >= 0) {
            weight += 1;
        }
        return weight;
    }

    /** Whether a place, a firm, a number, a phase or a route stands in a stretch. */
    boolean isPlacedOrNumbered(String text, List<Token> tokens) {
        return places.prefix(text, 0, text.length()) > 0
                || enterprises.prefix(text, 0, text.length()) > 0
                || tokens.stream().anyMatch(token -> PROPER_NOUNS.contains(token.pos()))
                || NUMBER.matcher(text).find()
                || PHASE.matcher(text).find()
                || ROUTE.matcher(text).find();
    }
}
