package io.zhengtu.api.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A report without its sections.
 *
 * @param id division code and plan year
 * @param title its title
 * @param year the plan year
 * @param deliveredOn the day on which it was delivered
 * @param speaker who delivered it
 * @param meeting the meeting that heard it
 * @param place the place that it reports on
 * @param placeCode that place's division code
 * @param sourceUri the file that it was read from
 * @param sha256 hash of that file
 * @param encoding the file's encoding
 * @param fingerprint hash of the pipeline that read it
 */
@Node("Report")
public record ReportNode(
        @Id String id,
        String title,
        int year,
        @Nullable LocalDate deliveredOn,
        @Nullable String speaker,
        @Nullable String meeting,
        @Nullable String place,
        @Nullable String placeCode,
        @Nullable String sourceUri,
        @Nullable String sha256,
        @Nullable String encoding,
        @Nullable String fingerprint) {}
