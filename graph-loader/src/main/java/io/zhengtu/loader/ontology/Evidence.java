package io.zhengtu.loader.ontology;

/**
 * Where a report says something.
 *
 * @param sentence the sentence's ordinal in its report, from 0
 * @param start first UTF-16 code unit in the decoded file as received, before any repair
 * @param end one past the last, in the same text; at least {@code start}
 */
public record Evidence(int sentence, int start, int end) {
    public Evidence {
        if (sentence < 0 || start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "Evidence out of range: sentence " + sentence + ", " + start + "–" + end);
        }
    }
}
