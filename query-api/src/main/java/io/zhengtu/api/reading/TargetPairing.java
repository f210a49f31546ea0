package io.zhengtu.api.reading;

import io.zhengtu.api.reading.Comparison.OpposedTargets;
import io.zhengtu.api.reading.Comparison.TargetPair;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts targets of two sides against each other: those for one indicator, aspect and unit, and for the same year where
 * the sides are places, about the same subject where they are years.
 */
final class TargetPairing {
    private final boolean ofPlaces;
    /** Whose own targets count; what a report promises for a firm or a village in the place is not the place's. */
    private final Set<String> places;

    private TargetPairing(boolean ofPlaces, Set<String> places) {
        this.ofPlaces = ofPlaces;
        this.places = places;
    }

    static TargetPairing ofPlaces(@Nullable NamedEntity first, @Nullable NamedEntity second) {
        return new TargetPairing(
                true,
                Stream.of(first, second)
                        .filter(Objects::nonNull)
                        .map(NamedEntity::id)
                        .collect(Collectors.toSet()));
    }

    static TargetPairing ofYears() {
        return new TargetPairing(false, Set.of());
    }

    /** The pairs, by indicator, aspect, year and subject. */
    OpposedTargets pairs(List<MeasureReading> first, List<MeasureReading> second, int limit) {
        Map<List<Object>, List<MeasureReading>> ones = byKey(first);
        Map<List<Object>, List<MeasureReading>> others = byKey(second);
        List<TargetPair> pairs = ones.entrySet().stream()
                .filter(one -> others.containsKey(one.getKey()))
                .map(one -> pair(one.getValue(), others.getOrDefault(one.getKey(), List.of())))
                .sorted(Comparator.comparing(
                                (TargetPair pair) -> pair.indicator().name())
                        .thenComparing(TargetPair::aspect)
                        .thenComparing(pair -> String.valueOf(pair.unit()))
                        .thenComparing(pair -> -pair.first().get(0).year())
                        .thenComparing(pair -> subject(pair.first().get(0))))
                .toList();
        return new OpposedTargets(pairs.size(), pairs.stream().limit(limit).toList());
    }

    private Map<List<Object>, List<MeasureReading>> byKey(List<MeasureReading> targets) {
        return targets.stream()
                .filter(target -> !ofPlaces || target.about() == null || places.contains(subject(target)))
                .collect(Collectors.groupingBy(this::key, LinkedHashMap::new, Collectors.toList()));
    }

    private List<Object> key(MeasureReading target) {
        return Arrays.asList(
                target.indicator().id(),
                target.aspect(),
                String.valueOf(target.unit()),
                ofPlaces ? target.year() : subject(target));
    }

    private static String subject(MeasureReading target) {
        EntitySummary about = target.about();
        return about == null ? "" : about.id();
    }

    private TargetPair pair(List<MeasureReading> first, List<MeasureReading> second) {
        MeasureReading any = first.get(0);
        return new TargetPair(
                any.indicator(),
                any.aspect(),
                any.unit(),
                ofPlaces ? any.year() : null,
                ofPlaces ? null : any.about(),
                difference(first, second),
                first,
                second);
    }

    /** Exact in the decimals as written: 5.6 less 5.5 is 0.1. */
    private static @Nullable Double difference(List<MeasureReading> first, List<MeasureReading> second) {
        Double one = only(first);
        Double other = only(second);
        return one == null || other == null
                ? null
                : BigDecimal.valueOf(other).subtract(BigDecimal.valueOf(one)).doubleValue();
    }

    /** The value of a side, which may say it several times; null where it says none or several. */
    private static @Nullable Double only(List<MeasureReading> side) {
        Double value = side.get(0).value();
        return side.stream().allMatch(one -> Objects.equals(one.value(), value)) ? value : null;
    }
}
