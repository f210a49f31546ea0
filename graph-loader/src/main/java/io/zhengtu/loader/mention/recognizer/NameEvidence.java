package io.zhengtu.loader.mention.recognizer;

import java.util.Set;
import java.util.regex.Pattern;

/** What in a stretch of a sentence tells that it names one thing and not a kind of things. */
final class NameEvidence {
    private static final Set<String> NAMES = Set.of("ns", "nr", "nz", "nt", "nrf");
    private static final Set<String> NAMES_AND_SHORT_FORMS = Set.of("ns", "nr", "nz", "nt", "nrf", "nx", "j");
    private static final Pattern ROUTE = Pattern.compile("[\\u4e00-\\u9fff（）()]{2}[至—－-][\\u4e00-\\u9fff（）()]{2}");
    private static final Pattern CAPACITY = Pattern.compile("[0-9][万亿]?(吨|千瓦|兆瓦|千伏|平方米|立方米|亩|只|头|英寸|米|套|方)");
    private static final Pattern PHASE = Pattern.compile("[一二三四五]期|第[一二三四五六七八九十]+[^方产次批]|[0-9]号");
    private final PlaceNames places;
    private final WellKnownNames enterprises;
    private final GenreLanguage language;
    private final WordList generic;

    /**
     * Evidence by these tables.
     *
     * @param generic words that make no name, in whatever number
     */
    NameEvidence(PlaceNames places, WellKnownNames enterprises, GenreLanguage language, WordList generic) {
        this.places = places;
        this.enterprises = enterprises;
        this.language = language;
        this.generic = generic;
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

    /** Whether the text is made of generic words alone. */
    boolean isGeneric(String text) {
        int i = 0;
        while (i < text.length()) {
            int length = generic.prefix(text, i, text.length());
            if (length == 0 && "和与及、“”（）".indexOf(text.charAt(i)) < 0) {
                return false;
            }
            i += Math.max(1, length);
        }
        return true;
    }

    /** Weight of what makes a stretch the name of one thing: places, firms, strange pairs, numbers, phases, routes. */
    int properness(SentenceWords words, int from, int to) {
        String text = words.text();
        String stretch = text.substring(from, to);
        int weight = places.prefix(text, from, to) > 0 ? 2 : holds(NAMES, words, from, to) ? 1 : 0;
        weight += enterprises.prefix(text, from, to) > 0 ? 2 : 0;
        weight += Math.min(2, language.strangePairs(words, from, to));
        weight += isNumbered(stretch) ? CAPACITY.matcher(stretch).find() ? 2 : 1 : 0;
        weight += PHASE.matcher(stretch).find() ? 1 : 0;
        weight += ROUTE.matcher(stretch).find() ? 2 : 0;
        return weight + (stretch.indexOf('“') >= 0 ? 1 : 0);
    }

    /** Whether a place, a firm, a number, a phase or a route stands in a stretch. */
    boolean isPlacedOrNumbered(SentenceWords words, int from, int to) {
        String stretch = words.text().substring(from, to);
        return places.prefix(words.text(), from, to) > 0
                || enterprises.prefix(words.text(), from, to) > 0
                || holds(NAMES_AND_SHORT_FORMS, words, from, to)
                || isNumbered(stretch)
                || PHASE.matcher(stretch).find()
                || ROUTE.matcher(stretch).find();
    }

    private static boolean isNumbered(String text) {
        return text.chars().anyMatch(c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'));
    }

    private static boolean holds(Set<String> tags, SentenceWords words, int from, int to) {
        for (int i = words.indexAt(from); i >= 0 && i < words.size() && words.start(i) < to; i++) {
            if (tags.contains(words.pos(i))) {
                return true;
            }
        }
        return false;
    }
}
