package io.zhengtu.api.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the indicators that reports give figures of.
 *
 * @param places the places that the given name led to; empty where none was given
 * @param total how many indicators there are on all pages
 * @param hasMore whether there is a next page
 * @param next cursor of the next page; absent on the last
 * @param results the indicators, those with the most figures first, then by name
 */
public record Indicators(
        List<NamedEntity> places,
        int total,
        boolean hasMore,
        @Nullable String next,
        List<IndicatorUse> results) {
    public Indicators {
        places = List.copyOf(places);
        results = List.copyOf(results);
    }
}
