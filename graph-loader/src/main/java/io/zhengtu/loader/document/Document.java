package io.zhengtu.loader.document;

import io.zhengtu.loader.text.CleanText;
import java.util.List;

/**
 * A report with its structure.
 *
 * @param text the clean text that all spans point into
 * @param header what the report says of itself
 * @param sections its sections in order
 * @param sentences all sentences in order; a sentence's ordinal is its place in this list
 */
public record Document(CleanText text, ReportHeader header, List<Section> sections, List<Sentence> sentences) {
    public Document {
        sections = List.copyOf(sections);
        sentences = List.copyOf(sentences);
    }

    /** The section of a sentence. */
    public Section section(Sentence sentence) {
        return sections.get(sentence.section());
    }

    /** Whether a sentence belongs to the page around the report, not to the report. */
    public boolean isPageChrome(Sentence sentence) {
        return section(sentence).kind() == SectionKind.PAGE_CHROME;
    }
}
