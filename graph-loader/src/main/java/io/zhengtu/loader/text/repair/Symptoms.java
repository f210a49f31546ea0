package io.zhengtu.loader.text.repair;

/**
 * What a single look at a text shows of damage.
 *
 * @param traditional how many characters only Traditional text has
 * @param simplified how many characters only Simplified text has
 * @param folded how many ASCII marks stand right after a Chinese character
 * @param fullWidth how many full-width marks stand right after a Chinese character
 * @param lost how many characters stand for bytes that a decoder could not read
 * @param marked how many Chinese characters are followed by a bracket with a Latin letter
 */
record Symptoms(int traditional, int simplified, int folded, int fullWidth, int lost, int marked) {
    /** Fewer marks than this in a text that is otherwise sound are taken for the writer's own. */
    private static final int FEW = 3;

    static Symptoms of(String text) {
        int traditional = 0;
        int simplified = 0;
        int folded = 0;
        int fullWidth = 0;
        int lost = 0;
        int marked = 0;
        int before = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            int now = Characters.of(text.charAt(i));
            if ((now & Characters.HAN) != 0) {
                traditional += now & Characters.TRADITIONAL;
                simplified += now & Characters.SIMPLIFIED;
            } else if (now != 0) {
                if ((now & Characters.LOST) != 0) {
                    lost++;
                }
                if ((before & Characters.HAN) != 0) {
                    if ((now & Characters.FOLDED) != 0) {
                        folded++;
                    } else if ((now & Characters.FULL_WIDTH) != 0) {
                        fullWidth++;
                    }
                    if ((now & Characters.OPEN) != 0
                            && i + 1 < length
                            && Characters.is(text.charAt(i + 1), Characters.PINYIN)) {
                        marked++;
                    }
                }
            }
            before = now;
        }
        return new Symptoms(
                traditional / Characters.TRADITIONAL,
                simplified / Characters.SIMPLIFIED,
                folded,
                fullWidth,
                lost,
                marked);
    }

    /** Whether the text is Traditional: more of its characters are that alone than Simplified alone. */
    boolean isTraditional() {
        return traditional > simplified;
    }

    /** Whether its punctuation was folded: most of the marks after Chinese characters are ASCII. */
    boolean isFolded() {
        return folded > fullWidth && (folded >= FEW || isTraditional() || marked > 0);
    }
}
