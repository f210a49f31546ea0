package io.zhengtu.api.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Where the words of a search stand in a text. */
final class Highlights {
    private static final int BEFORE = 30;
    private static final int LENGTH = 90;
    private static final String GAP = "…";

    private Highlights() {}

    /** The places of the words: of the whole of them, else of each of their parts between spaces. */
    static List<TextRange> of(String text, String words) {
        List<TextRange> whole = places(text, words);
        if (!whole.isEmpty()) {
            return whole;
        }
        List<TextRange> parts = new ArrayList<>();
        for (String part : words.split("[\\s\\p{P}]+", -1)) {
            parts.addAll(places(text, part));
        }
        return parts.stream().sorted(Comparator.comparingInt(TextRange::start)).toList();
    }

    /** The part of a text around the first place of the words; the text itself where it is short. */
    static String snippet(String text, String words) {
        if (text.length() <= LENGTH) {
            return text;
        }
        List<TextRange> places = of(text, words);
        int first = places.isEmpty() ? 0 : places.get(0).start();
        int start = wholeCharacter(text, Math.max(0, Math.min(first - BEFORE, text.length() - LENGTH)));
        int end = wholeCharacter(text, Math.min(text.length(), start + LENGTH));
        return (start > 0 ? GAP : "") + text.substring(start, end) + (end < text.length() ? GAP : "");
    }

    private static int wholeCharacter(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static List<TextRange> places(String text, String words) {
        String sought = words.strip().toLowerCase(Locale.ROOT);
        String lower = text.toLowerCase(Locale.ROOT);
        List<TextRange> places = new ArrayList<>();
        // Where lower case has another length, places in it are none in the text.
        if (sought.isEmpty() || lower.length() != text.length()) {
            return places;
        }
        for (int at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + sought.length())) {
            places.add(new TextRange(at, at + sought.length()));
        }
        return places;
    }
}
