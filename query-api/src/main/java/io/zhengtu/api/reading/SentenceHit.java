package io.zhengtu.api.reading;

import java.util.List;

/**
 * A sentence that holds what was searched for.
 *
 * @param report id of the report
 * @param title the report's title
 * @param ordinal the sentence's number in its report, from 0
 * @param text the sentence, repaired and in Simplified characters
 * @param start first UTF-16 code unit of the sentence in the file as received, before any repair
 * @param end one past its last
 * @param snippet the part of the sentence around the first match, with … where something is left out
 * @param highlights where the words stand in the snippet
 */
public record SentenceHit(
        String report,
        String title,
        int ordinal,
        String text,
        int start,
        int end,
        String snippet,
        List<TextRange> highlights) {
    public SentenceHit {
        highlights = List.copyOf(highlights);
    }

    static SentenceHit of(EvidenceSentence sentence, String words) {
        String snippet = Highlights.snippet(sentence.text(), words);
        return new SentenceHit(
                sentence.report(),
                sentence.title(),
                sentence.ordinal(),
                sentence.text(),
                sentence.start(),
                sentence.end(),
                snippet,
                Highlights.of(snippet, words));
    }
}
