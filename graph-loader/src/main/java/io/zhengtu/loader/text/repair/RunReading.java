package io.zhengtu.loader.text.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a damaged run and what follows it, as steps from left to right.
 *
 * @param steps its steps
 * @param score logarithm of its probability
 */
record RunReading(List<ReadingState.Arc> steps, double score) {
    RunReading {
        steps = List.copyOf(steps);
    }

    /** The end of a reading, from some state on. */
    private record Suffix(
            ReadingState from,
            ReadingState.@Nullable Arc step,
            @Nullable Suffix rest,
            double score) implements Comparable<Suffix> {
        /** The likeliest whole reading first. */
        @Override
        public int compareTo(Suffix other) {
            return Double.compare(other.score + other.from.best(), score + from.best());
        }
    }

    /** The likeliest readings that end in one of these states, the likeliest first. */
    static List<RunReading> likeliest(List<ReadingState> ends, int most) {
        PriorityQueue<Suffix> queue = new PriorityQueue<>();
        for (ReadingState end : ends) {
            queue.add(new Suffix(end, null, null, 0));
        }
        List<RunReading> readings = new ArrayList<>();
        while (!queue.isEmpty() && readings.size() < most) {
            Suffix suffix = queue.remove();
            if (suffix.from().arcs().isEmpty()) {
                readings.add(whole(suffix));
                continue;
            }
            for (ReadingState.Arc arc : suffix.from().arcs()) {
                queue.add(new Suffix(arc.from(), arc, suffix, suffix.score() + arc.cost()));
            }
        }
        return readings;
    }

    private static RunReading whole(Suffix suffix) {
        List<ReadingState.Arc> steps = new ArrayList<>();
        for (Suffix at = suffix; at != null && at.step() != null; at = at.rest()) {
            steps.add(at.step());
        }
        return new RunReading(steps, suffix.score());
    }
}
