package io.zhengtu.loader.measure;

import io.zhengtu.loader.ontology.Aspect;
import io.zhengtu.loader.ontology.MeasureKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Links the targets of a report to the outcomes that it states for the year before. */
public final class BaselineLinker {
    /**
     * The baselines of a report's measures, in the order of the targets; at most one a target.
     *
     * <p>Indicator, entity and year must agree. A total, share or rank starts from the same side in the same unit; a rate
     * of growth from the total that grows, else from last year's rate; an increment from last year's increment, else from
     * the total that it adds to.
     */
    public List<Baseline> link(List<StatedMeasure> measures) {
        Map<String, List<StatedMeasure>> outcomes = new HashMap<>();
        for (StatedMeasure measure : measures) {
            if (measure.kind() == MeasureKind.OUTCOME) {
                outcomes.computeIfAbsent(key(measure, measure.year()), key -> new ArrayList<>())
                        .add(measure);
            }
        }
        List<Baseline> baselines = new ArrayList<>();
        for (StatedMeasure measure : measures) {
            if (measure.kind() == MeasureKind.TARGET) {
                List<StatedMeasure> before = outcomes.getOrDefault(key(measure, measure.year() - 1), List.of());
                best(measure, before).ifPresent(outcome -> baselines.add(new Baseline(measure, outcome)));
            }
        }
        return List.copyOf(baselines);
    }

    private static String key(StatedMeasure measure, int year) {
        return measure.indicator() + '\u001f' + measure.about().id() + '\u001f' + year;
    }

    private static Optional<StatedMeasure> best(StatedMeasure target, List<StatedMeasure> outcomes) {
        return startingSides(target.aspect()).stream()
                .flatMap(side -> outcomes.stream().filter(outcome -> fits(target, outcome, side)))
                .findFirst();
    }

    private static boolean fits(StatedMeasure target, StatedMeasure outcome, Aspect side) {
        if (outcome.aspect() != side || outcome.value() == null) {
            return false;
        }
        boolean grows = target.aspect() == Aspect.GROWTH && side == Aspect.LEVEL;
        return grows || Objects.equals(target.unit(), outcome.unit());
    }

    private static List<Aspect> startingSides(Aspect side) {
        return switch (side) {
            case LEVEL -> List.of(Aspect.LEVEL);
            case RATE -> List.of(Aspect.RATE);
            case RANK -> List.of(Aspect.RANK);
            case GROWTH -> List.of(Aspect.LEVEL, Aspect.GROWTH);
            case CHANGE -> List.of(Aspect.CHANGE, Aspect.LEVEL);
        };
    }
}
