package io.zhengtu.api.reading;

import io.zhengtu.api.graph.ReportNode;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of itself.
 *
 * @param id division code and plan year
 * @param title its title
 * @param year the plan year: the one whose work it lays out
 * @param place the place that it reports on
 * @param placeCode that place's division code
 * @param deliveredOn the day on which it was delivered, as {@code 2025-01-10}
 * @param meeting the meeting that heard it
 * @param speaker who delivered it
 */
public record ReportSummary(
        String id,
        String title,
        int year,
        @Nullable String place,
        @Nullable String placeCode,
        @Nullable String deliveredOn,
        @Nullable String meeting,
        @Nullable String speaker) {
    static ReportSummary of(ReportNode node) {
        return new ReportSummary(
                node.id(),
                node.title(),
                node.year(),
                node.place(),
                node.placeCode(),
                node.deliveredOn() == null ? null : node.deliveredOn().toString(),
                node.meeting(),
                node.speaker());
    }
}
