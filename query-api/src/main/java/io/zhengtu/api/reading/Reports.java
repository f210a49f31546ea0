package io.zhengtu.api.reading;

import java.util.List;

/**
 * The reports that are loaded.
 *
 * @param total how many
 * @param results the reports, the latest year first
 */
public record Reports(int total, List<ReportSummary> results) {
    public Reports {
        results = List.copyOf(results);
    }
}
