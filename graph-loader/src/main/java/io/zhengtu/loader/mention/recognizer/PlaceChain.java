package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.text.Span;
import java.util.List;

/**
 * Places one after another before a head that takes nothing else: 甲省自贸试验区, 中国（甲省）自贸试验区.
 *
 * @param text the sentence
 * @param places where places stand in it
 */
record PlaceChain(String text, List<Span> places) {
    /** The country opens names that a place in brackets follows. */
    static final String NATION = "中国";

    PlaceChain {
        places = List.copyOf(places);
    }

    /** Where the name starts whose places end right before an offset; the offset where none do. */
    int startBefore(int head) {
        int at = placesBefore(head);
        return at < head && text.substring(0, at).endsWith(NATION) ? at - NATION.length() : at;
    }

    private int placesBefore(int head) {
        int at = head;
        while (at > 0 && !text.substring(0, at).endsWith(NATION)) {
            boolean aside = "）)".indexOf(text.charAt(at - 1)) >= 0;
            int start = longestEndingAt(aside ? at - 1 : at);
            int opened = start - 1;
            if (start < 0 || (aside && (opened < 0 || "（(".indexOf(text.charAt(opened)) < 0))) {
                return at;
            }
            at = aside ? opened : start;
        }
        return at;
    }

    private int longestEndingAt(int end) {
        return places.stream()
                .filter(place -> place.end() == end)
                .mapToInt(Span::start)
                .min()
                .orElse(-1);
    }
}
