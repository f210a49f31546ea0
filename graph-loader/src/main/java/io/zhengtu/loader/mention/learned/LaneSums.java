package io.zhengtu.loader.mention.learned;

/**
 * Sums of weights, one a type, side by side in {@link #NUMBERS} numbers as lanes of sixteen bits: one addition of numbers
 * adds four sums. A lane below zero borrows from the next one, which is right again as soon as all lanes are raised over
 * zero, as each look-up here does.
 */
final class LaneSums {
    /** How many numbers a row of sums has. */
    static final int NUMBERS = 3;

    static final int MOST_TYPES = 12;
    private static final int LANE = 16;
    private static final int PAIRED = 8;
    private static final long ONES = 0x0001_0001_0001_0001L;
    private static final int RAISED = 0x4000;
    private static final long RAISED_BITS = 0x4000_4000_4000_4000L;
    private static final long TWICE_RAISED = 0x8000_8000_8000_8000L;

    private LaneSums() {}

    /** A number with the same value in every lane. */
    static long inEveryLane(int value) {
        return value * ONES;
    }

    /** The sum of a type in the row at {@code at}; between -16384 and 16383. */
    static int get(long[] sums, int at, int type) {
        boolean paired = type < PAIRED;
        int number = paired ? type % 2 : 2;
        int lane = paired ? type / 2 : type % 2 * 2 + (type - PAIRED) / 2;
        long raised = sums[at + number] + TWICE_RAISED;
        return (int) ((raised >>> (lane * LANE)) & 0xFFFF) - 2 * RAISED;
    }

    /** Whether a lane of a number is at least as large as the value that {@code threshold} was made of. */
    static boolean reaches(long number, long threshold) {
        return ((number + threshold) & RAISED_BITS) != 0;
    }

    /** What to ask {@link #reaches} with; sums and value must lie within ±{@code 8191}. */
    static long threshold(int value) {
        return inEveryLane(RAISED - value);
    }
}
