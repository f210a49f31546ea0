package io.zhengtu.api.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a report's text with all that was drawn from it.
 *
 * @param report which report
 * @param total how many sentences it has
 * @param totalIsExact whether {@code total} was counted
 * @param hasMore whether there is a next page
 * @param next cursor of the next page; absent on the last
 * @param hasSource whether the file as received is still at hand, unchanged; without it sentences have no {@code source}
 * @param sections all its sections, in the order of the text
 * @param results the sentences, in the order of the text
 */
public record ReportText(
        ReportName report,
        int total,
        boolean totalIsExact,
        boolean hasMore,
        @Nullable String next,
        boolean hasSource,
        List<SectionSummary> sections,
        List<ReadSentence> results) {
    public ReportText {
        sections = List.copyOf(sections);
        results = List.copyOf(results);
    }
}
