package io.zhengtu.api.reading;

import java.util.List;

/**
 * Places with what is there.
 *
 * @param total how many places there are
 * @param results the places: towns first, those with most first
 */
public record Places(int total, List<PlaceReading> results) {
    public Places {
        results = List.copyOf(results);
    }
}
