package io.zhengtu.loader.text.repair;

import java.util.stream.IntStream;

/** Pairs of bytes that GBK leaves undefined, by their first byte. */
final class UndefinedPairs {
    private static final int[][] TRAILS = new int[Gbk.LAST + 1][];

    static {
        for (int lead = 0; lead <= Gbk.LAST; lead++) {
            int first = lead;
            // A second byte in ASCII begins no true character; only a lead byte can.
            TRAILS[lead] = IntStream.rangeClosed(Gbk.FIRST_LEAD, Gbk.LAST)
                    .filter(trail -> Gbk.isUndefined(first, trail))
                    .toArray();
        }
    }

    private UndefinedPairs() {}

    /** The second bytes, ascending. */
    static int[] trails(int lead) {
        return TRAILS[lead];
    }
}
