package io.zhengtu.loader.text.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A reading of a damaged run and what follows it, weighed by all models.
 *
 * @param reading its steps
 * @param runs its stretches, damaged and sound in turn
 * @param score logarithm of its weight; comparable between the candidates of one run
 */
record RunCandidate(RunReading reading, List<ReadRun> runs, double score) {
    /** A reading is certain only if every other is less likely by this factor's logarithm. */
    private static final double SURE = 8;

    RunCandidate {
        runs = List.copyOf(runs);
    }

    /** Whether the first candidate leaves all others far behind. */
    static boolean isFarAhead(List<RunCandidate> candidates) {
        return !candidates.isEmpty()
                && (candidates.size() == 1
                        || candidates.get(0).score() - candidates.get(1).score() > SURE);
    }

    /** All different readings of two lists: the first one's best, then the others, the best first. */
    static List<RunCandidate> merged(List<RunCandidate> some, List<RunCandidate> more) {
        Map<List<ReadRun>, RunCandidate> all = new LinkedHashMap<>();
        some.forEach(candidate -> all.putIfAbsent(candidate.runs(), candidate));
        more.forEach(candidate -> all.putIfAbsent(candidate.runs(), candidate));
        List<RunCandidate> merged = new ArrayList<>(all.values());
        merged.subList(Math.min(1, some.size()), merged.size())
                .sort(Comparator.comparingDouble(RunCandidate::score).reversed());
        return merged;
    }

    /** How many candidates take the place for damaged, and not for what the writer wrote. */
    static long damagedReadings(List<RunCandidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.runs().stream().anyMatch(ReadRun::damaged))
                .count();
    }

    /** Mean log-probability of the characters of the damaged runs and the two after each. */
    double fluency() {
        double sum = 0;
        int characters = 0;
        int sound = 0;
        for (ReadingState.Arc step : reading.steps()) {
            sound = step.sound() ? sound + 1 : 0;
            if (sound <= 2) {
                sum += step.cost();
                characters += step.emitted() == 0 ? 0 : 1;
            }
        }
        return sum / Math.max(1, characters);
    }
}
