package io.zhengtu.api.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report with what the graph holds of it.
 *
 * @param report what it says of itself
 * @param sourceUri the file that it was read from
 * @param sha256 hash of that file
 * @param encoding the file's encoding
 * @param fingerprint hash of the pipeline that read it
 * @param sentences how many sentences
 * @param entities how many entities it names
 * @param statements how many statements it makes
 * @param targets how many targets it sets
 * @param outcomes how many outcomes it claims
 * @param sections its sections, in the order of the text
 */
public record ReportDetails(
        ReportSummary report,
        @Nullable String sourceUri,
        @Nullable String sha256,
        @Nullable String encoding,
        @Nullable String fingerprint,
        int sentences,
        int entities,
        int statements,
        int targets,
        int outcomes,
        List<SectionSummary> sections) {
    public ReportDetails {
        sections = List.copyOf(sections);
    }
}
