package io.zhengtu.loader.mention.learned;

/** Turns features into rows of the weights; the same on every machine. */
final class Hash {
    /** How many rows there are: features share one where their hashes meet. */
    static final int BUCKETS = 1 << 18;

    /** The base of the polynomial hash of characters. */
    static final long BASE = 1_000_003;

    private Hash() {}

    /** The polynomial hash of a text's characters. */
    static long of(String text) {
        long hash = 0;
        for (int at = 0; at < text.length(); at++) {
            hash = hash * BASE + text.charAt(at);
        }
        return hash;
    }

    /** The row of a feature. */
    static int bucket(int kind, long one, long two, long three) {
        long hash = kind * 0x9E3779B97F4A7C15L + one;
        hash = mix(hash) + two;
        hash = mix(hash) + three;
        return (int) (mix(hash) & (BUCKETS - 1));
    }

    /** The finalizer of SplitMix64. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
