package io.zhengtu.api.reading;

import io.zhengtu.loader.pipeline.DamageReport.Spot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was damaged in a report's source, what was repaired and what was left.
 *
 * @param report the report's id
 * @param total how many spots of the kinds asked for are damaged
 * @param certain how many of them have one reading only
 * @param chosen how many were given the likeliest of several readings
 * @param unresolved how many could not be read, or lost a digit or letter
 * @param hasMore whether there are more than are shown
 * @param next the cursor for the next page; absent on the last one
 * @param results the spots, by where they start in the source
 */
public record ReportDamage(
        String report,
        int total,
        int certain,
        int chosen,
        int unresolved,
        boolean hasMore,
        @Nullable String next,
        List<Spot> results) {
    public ReportDamage {
        results = List.copyOf(results);
    }
}
