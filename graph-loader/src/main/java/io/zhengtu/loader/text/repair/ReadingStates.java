package io.zhengtu.loader.text.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** States at one place, one of each that goes on alike, in the order in which they were first reached. */
final class ReadingStates {
    /** States so much less likely than the best at their place are given up. */
    private static final double MARGIN = 14;

    private final List<ReadingState> list = new ArrayList<>();
    private final Map<Long, ReadingState> byKey = new HashMap<>();

    /** Where a search begins. */
    void add(ReadingState first) {
        list.add(first);
    }

    /** The state that goes on like this; a new one where there is none yet. */
    ReadingState state(int pending, int trail, char before, char last, int soundSince) {
        long key = ReadingState.key(pending, trail, before, last, soundSince);
        ReadingState state = byKey.get(key);
        if (state == null) {
            state = new ReadingState(pending, trail, before, last, soundSince);
            byKey.put(key, state);
            list.add(state);
        }
        return state;
    }

    /** The states with this byte pending were reached at a mark. */
    void markPending(int pending) {
        for (ReadingState state : list) {
            if (state.pending() == pending) {
                state.markAfterDelimiter();
            }
        }
    }

    /** The likeliest states, the likeliest first. */
    List<ReadingState> best(int most) {
        list.sort(Comparator.comparingDouble(ReadingState::best).reversed());
        int n = 0;
        while (n < Math.min(most, list.size())
                && list.get(n).best() > list.get(0).best() - MARGIN) {
            n++;
        }
        return list.subList(0, n);
    }
}
