package io.zhengtu.loader.text.repair;

import java.util.stream.IntStream;

/** Pairs of bytes that GBK leaves undefined, by their first byte. */
final class UndefinedPairs {
    /** No lead byte at all; some decoders drop it with the byte after it. */
    private static final int LONE = 0x80;

    private static final int ROW = Gbk.LAST + 1;
    private static final boolean[] UNDEFINED = new boolean[ROW * ROW];
    private static final int[][] TRAILS = new int[Gbk.LAST + 1][];
    private static final int[] LEADS;
    private static final boolean[] LETTERS = new boolean[Gbk.LAST + 1];

    static {
        for (int lead = 0; lead <= Gbk.LAST; lead++) {
            int first = lead;
            for (int second = 0; second <= Gbk.LAST; second++) {
                UNDEFINED[first * ROW + second] = vanishes(first, second);
            }
            TRAILS[lead] = IntStream.rangeClosed(Gbk.FIRST_LEAD, Gbk.LAST)
                    .filter(trail -> isUndefined(first, trail))
                    .toArray();
            LETTERS[lead] = IntStream.rangeClosed('A', 'Z').anyMatch(letter -> isUndefined(first, letter));
        }
        LEADS = IntStream.rangeClosed(LONE, Gbk.LAST)
                .filter(lead -> TRAILS[lead].length > 0)
                .toArray();
    }

    private UndefinedPairs() {}

    /** Whether a decoder drops these two bytes without a trace. */
    static boolean isUndefined(int first, int second) {
        return UNDEFINED[first * ROW + second];
    }

    private static boolean vanishes(int first, int second) {
        return Gbk.isUndefined(first, second) || (first == LONE && second >= Gbk.FIRST_TRAIL && second <= Gbk.LAST);
    }

    /** The first bytes of such pairs, ascending. */
    static int[] leads() {
        return LEADS;
    }

    /** The second bytes that can begin a true character, ascending. */
    static int[] trails(int lead) {
        return TRAILS[lead];
    }

    /** Whether a Latin letter is gone together with such a first byte. */
    static boolean takesLetters(int lead) {
        return LETTERS[lead];
    }
}
