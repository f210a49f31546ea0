package io.zhengtu.api.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of those who support an industry.
 *
 * @param industry the industry that was asked for
 * @param matchedBy how the given name led to it
 * @param total how many supporters there are on all pages
 * @param hasMore whether there is a next page
 * @param next cursor of the next page; absent on the last
 * @param results the supporters, direct ones first, then the best founded
 */
public record Supporters(
        NamedEntity industry,
        NameMatch matchedBy,
        int total,
        boolean hasMore,
        @Nullable String next,
        List<Supporter> results) {
    public Supporters {
        results = List.copyOf(results);
    }
}
