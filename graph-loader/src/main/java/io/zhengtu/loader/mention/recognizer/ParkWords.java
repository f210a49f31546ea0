package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Lexicons;
import org.jspecify.annotations.Nullable;

/** The words that names of functional areas are made of, and those that stand before them. */
final class ParkWords {
    private final WordTrie<String> heads = new WordTrie<>();
    private final WordList bare;
    private final WordList generic;
    private final WordList verbs;
    private final WordList leading;
    private final WordList titles;
    private final WordList trades;
    private final WordList ofPlaces;

    ParkWords(Lexicons lexicons) {
        lexicons.words("park-heads").forEach(head -> heads.put(head, head));
        bare = new WordList(lexicons.words("park-bare"));
        generic = new WordList(lexicons.words("park-generic"));
        verbs = new WordList(lexicons.words("park-verbs"));
        leading = new WordList(lexicons.words("park-leading"));
        titles = new WordList(lexicons.words("park-titles"));
        trades = new WordList(lexicons.words("park-trades"));
        ofPlaces = new WordList(lexicons.words("park-of-places"));
    }

    /** The longest head that starts at an offset, or null. */
    @Nullable
    String headAt(String text, int offset) {
        WordTrie.Match<String> match = heads.longestAt(text, offset, text.length());
        return match == null ? null : match.value();
    }

    /** Whether a head names one functional area by itself. */
    boolean isBare(String head) {
        return bare.contains(head);
    }

    /** Whether a head is as often the end of a title that a place is given (美丽中国先行区) as of an area's name. */
    boolean isTitle(String head) {
        return titles.contains(head);
    }

    /** Whether a head takes nothing but places before it: 甲省自贸试验区, 中国（甲省）自贸试验区. */
    boolean isOfPlaces(String head) {
        return ofPlaces.contains(head);
    }

    /** Whether a verb is a trade that an area's name may hold between nouns (装备制造产业园). */
    boolean isTrade(String verb) {
        return trades.contains(verb);
    }

    /** Whether a verb that a name starts after ends at an offset. */
    boolean endsWithVerb(String text, int end) {
        return verbs.suffix(text, 0, end) > 0;
    }

    /** Whether a stretch tells nothing apart: generic words, numbers and marks alone. */
    boolean isGeneric(String stretch) {
        int at = 0;
        while (at < stretch.length()) {
            int length = generic.prefix(stretch, at, stretch.length());
            char c = stretch.charAt(at);
            if (length == 0 && (c > '9' || c < '0') && "“”（）().＋+级".indexOf(c) < 0) {
                return false;
            }
            at += Math.max(1, length);
        }
        return true;
    }

    /** How many characters at the start of a stretch are no part of the name: 首个, 一批. */
    int leading(String stretch) {
        int at = 0;
        while (at < stretch.length()) {
            int length = leading.prefix(stretch, at, stretch.length());
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return at;
    }
}
