package io.zhengtu.api.reading;

import java.util.List;

/**
 * One damaged spot of a report's source and how it was read.
 *
 * @param kind what had happened there: LOST_BYTES, PINYIN_MARK, TRADITIONAL_SCRIPT or FOLDED_PUNCTUATION
 * @param certainty CERTAIN where one reading fits, CHOSEN for the likeliest of several, UNRESOLVED where it was left
 * @param start where it begins in the source, in UTF-16 code units
 * @param end one past its last character there
 * @param cleanStart where its reading begins in the clean text
 * @param cleanEnd one past the reading's last character there
 * @param received the characters of the source
 * @param reading what stands in the clean text instead
 * @param alternatives other readings that fit, the likelier first
 */
public record DamagedSpot(
        String kind,
        String certainty,
        int start,
        int end,
        int cleanStart,
        int cleanEnd,
        String received,
        String reading,
        List<String> alternatives) {
    public DamagedSpot {
        alternatives = List.copyOf(alternatives);
    }
}
