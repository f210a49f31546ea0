package io.zhengtu.api.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of targets or outcomes.
 *
 * @param indicators the indicators that the given name led to; empty where none was given
 * @param places the places that the given name led to; empty where none was given
 * @param total how many measures there are on all pages
 * @param hasMore whether there is a next page
 * @param next cursor of the next page; absent on the last
 * @param results the measures, the latest year first, then by report and indicator
 */
public record Measures(
        List<IndicatorName> indicators,
        List<NamedEntity> places,
        int total,
        boolean hasMore,
        @Nullable String next,
        List<MeasureReading> results) {
    public Measures {
        indicators = List.copyOf(indicators);
        places = List.copyOf(places);
        results = List.copyOf(results);
    }
}
