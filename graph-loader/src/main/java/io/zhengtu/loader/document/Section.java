package io.zhengtu.loader.document;

import io.zhengtu.loader.ontology.ReportPart;
import java.util.List;

/**
 * A heading with the sentences under it, up to the next heading.
 *
 * @param ordinal its number in the report, from 0
 * @param heading the heading without its number; empty for text before the first one
 * @param level 1 for the report's parts (一、), 2 for （一）, 3 and 4 below that; 0 where there is no heading
 * @param part which way it looks; the sentences of a passage on problems look neither way, whatever their section does
 * @param kind what it is in the page
 * @param sentences its sentences, the heading itself first where it stands on a line of its own
 */
public record Section(
        int ordinal, String heading, int level, ReportPart part, SectionKind kind, List<Sentence> sentences) {
    public Section {
        sentences = List.copyOf(sentences);
    }

    /** A section of the report itself. */
    public Section(int ordinal, String heading, int level, ReportPart part, List<Sentence> sentences) {
        this(ordinal, heading, level, part, SectionKind.BODY, sentences);
    }
}
