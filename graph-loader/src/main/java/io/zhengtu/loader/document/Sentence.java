package io.zhengtu.loader.document;

import io.zhengtu.loader.ontology.ReportPart;
import io.zhengtu.loader.text.Span;

/**
 * One sentence, or one heading that stands on a line of its own.
 *
 * @param ordinal its number in the report, from 0
 * @param section its section's ordinal
 * @param paragraph its paragraph's (source line's) number in the report, from 0
 * @param part which way it looks: as its section does, or neither way in a passage on problems and shortcomings
 * @param heading whether it is a heading
 * @param text its clean characters
 * @param span where it stands in the clean text
 */
public record Sentence(
        int ordinal, int section, int paragraph, ReportPart part, boolean heading, String text, Span span) {}
