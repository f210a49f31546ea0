package io.zhengtu.api.reading;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Which of many names are near a given one. */
final class NearNames {
    private static final int SUGGESTIONS = 5;
    /** Two names of two characters with one in common are near; names with a third in common are not. */
    private static final double NEAR = 0.4;

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private NearNames() {}

    /** A name that may be near, and what it would suggest. */
    record Candidate(String name, Suggestion suggestion) {}

    /** The nearest suggestions, each thing once, the nearest first. */
    static List<Suggestion> rank(String given, List<Candidate> candidates) {
        String key = NameKey.of(given);
        Map<Suggestion, Double> nearness = candidates.stream()
                .collect(Collectors.toMap(
                        Candidate::suggestion, candidate -> nearness(key, NameKey.of(candidate.name())), Math::max));
        Map<String, Suggestion> nearestOfEach = nearness.entrySet().stream()
                .filter(entry -> entry.getValue() >= NEAR)
                .sorted(Map.Entry.<Suggestion, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().name())
                        .thenComparing(entry -> entry.getKey().id()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toMap(
                        Suggestion::id, suggestion -> suggestion, (near, far) -> near, LinkedHashMap::new));
        return nearestOfEach.values().stream().limit(SUGGESTIONS).toList();
    }

    /** From 0 to 1: the share of the longer name that needs no change; a name inside the other counts as near. */
    private static double nearness(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        if (longer == 0) {
            return 0;
        }
        double kept = 1 - (double) DISTANCE.apply(one, other) / longer;
        boolean inside = !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
        return inside ? Math.max(kept, (1 + kept) / 2) : kept;
    }
}
