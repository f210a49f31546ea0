package io.zhengtu.loader.document;

import io.zhengtu.loader.gazetteer.Division;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of itself.
 *
 * @param title its title, without ornaments
 * @param year the plan year: the one whose work it lays out; the year before it is the reviewed one
 * @param place the division that it reports on
 * @param deliveredOn the day on which it was delivered
 * @param meeting the meeting that heard it
 * @param speaker who delivered it
 */
public record ReportHeader(
        String title,
        int year,
        Division place,
        @Nullable LocalDate deliveredOn,
        @Nullable String meeting,
        @Nullable String speaker) {
    /** Division code and plan year, such as {@code 211104-2025}. */
    public String reportId() {
        return place.code() + "-" + year;
    }
}
