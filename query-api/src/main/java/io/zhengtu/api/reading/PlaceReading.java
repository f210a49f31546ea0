package io.zhengtu.api.reading;

import java.util.List;

/**
 * A place with what is there.
 *
 * @param place the town, park or region
 * @param within the places that it is part of or stands in
 * @param count how many entities are located there
 * @param there the first of those, by type and name
 */
public record PlaceReading(EntitySummary place, List<EntitySummary> within, int count, List<EntitySummary> there) {
    public PlaceReading {
        within = List.copyOf(within);
        there = List.copyOf(there);
    }
}
