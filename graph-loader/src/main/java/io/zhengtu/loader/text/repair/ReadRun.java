package io.zhengtu.loader.text.repair;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * One stretch of a hypothesis: a damaged run with the characters read for it, or the sound characters between two runs.
 *
 * @param start where it begins in the received text
 * @param end where it ends there
 * @param reading the true characters
 * @param bounds for each true character, up to which received one it accounts for; ascending, not always strictly
 * @param damaged whether it is a damaged run
 * @param lostCharacter whether an ASCII character was lost in it
 */
record ReadRun(int start, int end, String reading, List<Integer> bounds, boolean damaged, boolean lostCharacter) {
    ReadRun {
        bounds = List.copyOf(bounds);
    }

    /** The stretches of a hypothesis from left to right. */
    static List<ReadRun> of(Hypothesis last) {
        Deque<Hypothesis> steps = new ArrayDeque<>();
        for (Hypothesis at = last; at.parent() != null; at = at.parent()) {
            steps.push(at);
        }
        List<ReadRun> runs = new ArrayList<>();
        Collector collector =
                new Collector(last.parent() == null ? last.bound() : root(last).bound());
        for (Hypothesis step : steps) {
            if (step.sound() < 0 != collector.damaged) {
                collector.finish(runs);
                collector.damaged = step.sound() < 0;
            }
            collector.take(step);
        }
        collector.finish(runs);
        return runs;
    }

    private static Hypothesis root(Hypothesis last) {
        Hypothesis at = last;
        while (at.parent() != null) {
            at = at.parent();
        }
        return at;
    }

    private static final class Collector {
        private int start;
        private int end;
        private boolean damaged;
        private boolean lost;
        private final StringBuilder reading = new StringBuilder();
        private final List<Integer> bounds = new ArrayList<>();

        Collector(int start) {
            this.start = start;
            this.end = start;
        }

        void take(Hypothesis step) {
            end = Math.max(end, step.bound());
            if (step.emitted() != 0) {
                reading.append(step.emitted());
                bounds.add(step.bound());
                lost |= step.emitted() == '?' && step.lostCharacter();
            } else if (!bounds.isEmpty()) {
                bounds.set(bounds.size() - 1, Math.max(bounds.get(bounds.size() - 1), step.bound()));
            }
        }

        /** Where characters share their last received one, the earlier take one before it, as far as there is room. */
        private void spread() {
            for (int i = bounds.size() - 2; i >= 0; i--) {
                int latest = bounds.get(i + 1) - 1;
                if (bounds.get(i) > latest && latest > start) {
                    bounds.set(i, latest);
                }
            }
        }

        void finish(List<ReadRun> runs) {
            if (end > start) {
                spread();
                runs.add(new ReadRun(start, end, reading.toString(), bounds, damaged, lost));
            }
            start = end;
            reading.setLength(0);
            bounds.clear();
            lost = false;
        }
    }
}
