package io.zhengtu.loader.text.repair;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a reading of a damaged run stands after some received characters. The received characters are either aligned
 * with the true ones, or shifted by a byte: then a byte is pending that begins the next true character. Readings that
 * go on alike share a state; the arcs that lead into it tell them apart.
 */
final class ReadingState {
    /** No byte is pending. */
    static final int ALIGNED = 0;
    /** Added to the first byte of a dropped pair, whose second byte is pending but not known yet. */
    static final int DROPPED = 0x100;

    /**
     * A step into a state.
     *
     * @param from the state before
     * @param emitted the true character that the step completes, or 0
     * @param bound up to which received character the emitted one accounts for
     * @param sound whether the character was read as it stands
     * @param cost logarithm of the step's probability
     */
    record Arc(ReadingState from, char emitted, int bound, boolean sound, double cost) {}

    private final int pending;
    private final int trail;
    private final char before;
    private final char last;
    private final int soundSince;
    private final long key;
    private List<Arc> arcs = List.of();
    private CharacterModel.@Nullable Context context;
    private boolean afterDelimiter;
    private double best = Double.NEGATIVE_INFINITY;

    /**
     * @param pending the pending byte, {@link #ALIGNED}, or {@link #DROPPED} plus a lead byte
     * @param trail the last byte before the next received one if it can begin a character, otherwise 0
     * @param before the last but one character read, as the language model counts it
     * @param last the last one
     * @param soundSince how many characters were read as they stand since the last damaged one
     */
    ReadingState(int pending, int trail, char before, char last, int soundSince) {
        this.pending = pending;
        this.trail = trail;
        this.before = before;
        this.last = last;
        this.soundSince = soundSince;
        this.key = key(pending, trail, before, last, soundSince);
    }

    /** A number that states share only if they go on alike. */
    static long key(int pending, int trail, char before, char last, int soundSince) {
        return ((long) pending << 52) | ((long) trail << 40) | ((long) soundSince << 32) | ((long) before << 16) | last;
    }

    /** The state where a run begins. */
    void begin() {
        best = 0;
    }

    void enter(Arc arc) {
        if (arcs.isEmpty()) {
            arcs = List.of(arc); // most states have no second one
        } else {
            if (arcs.size() == 1) {
                arcs = new ArrayList<>(arcs);
            }
            arcs.add(arc);
        }
        best = Math.max(best, arc.from().best + arc.cost());
    }

    long key() {
        return key;
    }

    int pending() {
        return pending;
    }

    int trail() {
        return trail;
    }

    char before() {
        return before;
    }

    char last() {
        return last;
    }

    /** Whether the pending byte is the second one of a mark at which the mirror split. */
    boolean afterDelimiter() {
        return afterDelimiter;
    }

    void markAfterDelimiter() {
        afterDelimiter = true;
    }

    int soundSince() {
        return soundSince;
    }

    /** What follows the last two characters. */
    CharacterModel.Context context(CharacterModel model) {
        if (context == null) {
            context = model.after(before, last);
        }
        return context;
    }

    List<Arc> arcs() {
        return arcs;
    }

    /** Logarithm of the probability of the likeliest reading up to here. */
    double best() {
        return best;
    }

    boolean isAligned() {
        return pending == ALIGNED;
    }
}
