package io.zhengtu.loader.text.repair;

import org.jspecify.annotations.Nullable;

/**
 * One way to read a damaged run up to some place, as a chain of characters read so far. The received characters are
 * either aligned with the true ones, or shifted by a byte: then a byte is pending that begins the next true character.
 *
 * @param parent what was read before; null at the run's start
 * @param emitted the true character that this step completes, or 0
 * @param bound up to which received character the emitted one accounts for
 * @param pending the pending byte, {@link #ALIGNED}, or {@link #DROPPED} plus the lead byte of a dropped pair whose
 *     trail byte is not known yet
 * @param trail the last byte before the next received one, 0 where it is no lead of a two-byte character
 * @param before the last but one character read, as the language model counts it
 * @param last the last one
 * @param drops how many dropped pairs were put back
 * @param sound how many characters were read as they stand since the last damaged one; −1 for a step in the damage
 * @param lostCharacter whether an ASCII character was lost beyond recovery
 * @param score logarithm of the probability so far
 */
record Hypothesis(
        @Nullable Hypothesis parent,
        char emitted,
        int bound,
        int pending,
        int trail,
        char before,
        char last,
        int drops,
        int sound,
        boolean lostCharacter,
        double score) {
    static final int ALIGNED = -1;
    static final int DROPPED = 0x100;

    boolean isAligned() {
        return pending == ALIGNED;
    }

    /** The same, after a mark that belongs to the last character. */
    Hypothesis afterMark(int end) {
        return new Hypothesis(this, (char) 0, end, pending, trail, before, last, drops, sound, lostCharacter, score);
    }
}
