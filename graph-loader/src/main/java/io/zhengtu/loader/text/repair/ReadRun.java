package io.zhengtu.loader.text.repair;

import java.util.ArrayList;
import java.util.List;

/**
 * One stretch of a reading: a damaged run with the characters read for it, or the sound characters between two runs.
 *
 * @param start where it begins in the received text
 * @param end where it ends there
 * @param reading the true characters
 * @param bounds for each true character, up to which received one it accounts for; ascending, not always strictly
 * @param damaged whether it is a damaged run
 */
record ReadRun(int start, int end, String reading, List<Integer> bounds, boolean damaged) {
    ReadRun {
        bounds = List.copyOf(bounds);
    }

    /** Whether an ASCII character was lost in it; {@code ?} stands for it. */
    boolean lostCharacter() {
        return damaged && reading.indexOf(DamagedRunReader.LOST) >= 0;
    }

    /** The stretches of a reading that begins at a place, from left to right. */
    static List<ReadRun> of(int start, List<ReadingState.Arc> steps) {
        List<ReadRun> runs = new ArrayList<>();
        Collector collector = new Collector(start);
        for (ReadingState.Arc step : steps) {
            if (step.sound() == collector.damaged) {
                collector.finish(runs);
                collector.damaged = !step.sound();
            }
            collector.take(step);
        }
        collector.finish(runs);
        return runs;
    }

    private static final class Collector {
        private int start;
        private int end;
        private boolean damaged;
        private final StringBuilder reading = new StringBuilder();
        private final List<Integer> bounds = new ArrayList<>();

        Collector(int start) {
            this.start = start;
            this.end = start;
        }

        void take(ReadingState.Arc step) {
            end = Math.max(end, step.bound());
            if (step.emitted() != 0) {
                reading.append(step.emitted());
                bounds.add(step.bound());
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
                runs.add(new ReadRun(start, end, reading.toString(), bounds, damaged));
            }
            start = end;
            reading.setLength(0);
            bounds.clear();
        }
    }
}
