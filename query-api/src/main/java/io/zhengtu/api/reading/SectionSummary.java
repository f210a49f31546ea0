package io.zhengtu.api.reading;

import io.zhengtu.api.graph.Row;
import io.zhengtu.loader.ontology.ReportPart;
import org.jspecify.annotations.Nullable;

/**
 * A heading with how much stands under it.
 *
 * @param ordinal the section's number in its report, from 0
 * @param heading the heading; absent where the text has none
 * @param level how deep it lies, from 0 for the report itself
 * @param part whether it looks back or ahead
 * @param sentences how many sentences stand under it
 */
public record SectionSummary(int ordinal, @Nullable String heading, int level, ReportPart part, int sentences) {
    static SectionSummary of(Row row) {
        return new SectionSummary(
                row.integer("ordinal"),
                row.findText("heading"),
                row.integer("level"),
                ReportPart.valueOf(row.text("part")),
                row.integer("sentences"));
    }
}
