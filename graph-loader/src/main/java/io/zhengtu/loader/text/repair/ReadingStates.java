package io.zhengtu.loader.text.repair;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** States at one place, one of each that goes on alike, in the order in which they were first reached. */
final class ReadingStates {
    /** States so much less likely than the best at their place are given up. */
    private static final double MARGIN = 14;

    private static final Comparator<ReadingState> LIKELIEST = (a, b) -> Double.compare(b.best(), a.best());
    private static final int FEW = 16;

    private ReadingState[] list = new ReadingState[FEW];
    private int size;
    private double highest = Double.NEGATIVE_INFINITY;
    /** The first likelihoods of the likeliest states, as many as are asked for in the end; none where that is not known. */
    private final double[] likeliest;

    private double leastOfThem = Double.NEGATIVE_INFINITY;
    /** The states by their keys, with open addressing; its length is a power of two, at least twice the size. */
    private @Nullable ReadingState[] table = new @Nullable ReadingState[2 * FEW];

    /** The keys of the states of the table, so that one that is passed over need not be looked at. */
    private long[] keys = new long[2 * FEW];

    /** States of which any number may be asked for. */
    ReadingStates() {
        this(0);
    }

    /** States of which no more will be asked for. */
    ReadingStates(int most) {
        likeliest = new double[most];
        Arrays.fill(likeliest, Double.NEGATIVE_INFINITY);
    }

    /** Where a search begins. */
    void add(ReadingState first) {
        clear();
        append(first);
        highest = first.best();
    }

    /** Gives up all states. */
    void clear() {
        if (size > 0) {
            Arrays.fill(table, null);
            size = 0;
            highest = Double.NEGATIVE_INFINITY;
            leastOfThem = Double.NEGATIVE_INFINITY;
            Arrays.fill(likeliest, Double.NEGATIVE_INFINITY);
        }
    }

    /** The state that goes on like this; a new one where there is none yet. */
    ReadingState state(int pending, int trail, char before, char last, int soundSince) {
        long key = ReadingState.key(pending, trail, before, last, soundSince);
        int slot = slot(key);
        ReadingState state = table[slot];
        if (state == null) {
            state = new ReadingState(pending, trail, before, last, soundSince);
            append(state);
        }
        return state;
    }

    /** Takes a step into one of these states. */
    void enter(ReadingState state, ReadingState.Arc arc) {
        boolean isNew = state.arcs().isEmpty();
        state.enter(arc);
        highest = Math.max(highest, state.best());
        if (isNew && state.best() > leastOfThem && likeliest.length > 0) {
            take(state.best());
        }
    }

    private void take(double likelihood) {
        int least = 0;
        for (int i = 1; i < likeliest.length; i++) {
            least = likeliest[i] < likeliest[least] ? i : least;
        }
        likeliest[least] = likelihood;
        leastOfThem = likelihood;
        for (double one : likeliest) {
            leastOfThem = Math.min(leastOfThem, one);
        }
    }

    /** Whether a state reached with this likelihood, or one that is none too high, would be given up. */
    boolean isHopeless(double likelihood) {
        return likelihood <= highest - MARGIN || likelihood <= leastOfThem;
    }

    private void append(ReadingState state) {
        if (size == list.length) {
            list = Arrays.copyOf(list, 2 * size);
            table = new @Nullable ReadingState[4 * size];
            keys = new long[4 * size];
            for (int i = 0; i < size; i++) {
                put(list[i], slot(list[i].key()));
            }
        }
        list[size++] = state;
        put(state, slot(state.key()));
    }

    private void put(ReadingState state, int slot) {
        table[slot] = state;
        keys[slot] = state.key();
    }

    /** Where the state with a key stands in the table, or the free place for it. */
    private int slot(long key) {
        long mixed = key * 0x9e3779b97f4a7c15L;
        int slot = (int) (mixed >>> 40) & (table.length - 1);
        while (table[slot] != null && keys[slot] != key) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    /** The states with this byte pending were reached at a mark. */
    void markPending(int pending) {
        for (int i = 0; i < size; i++) {
            if (list[i].pending() == pending) {
                list[i].markAfterDelimiter();
            }
        }
    }

    /** The likeliest states, the likeliest first. */
    List<ReadingState> best(int most) {
        ReadingState[] near = new ReadingState[size];
        int n = 0;
        for (int i = 0; i < size; i++) {
            if (list[i].best() > highest - MARGIN) {
                near[n++] = list[i];
            }
        }
        Arrays.sort(near, 0, n, LIKELIEST);
        return Arrays.asList(near).subList(0, Math.min(most, n));
    }
}
