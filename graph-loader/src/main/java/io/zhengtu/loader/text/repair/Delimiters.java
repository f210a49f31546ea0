package io.zhengtu.loader.text.repair;

/** The punctuation marks at whose bytes a mirror splits the text before it decodes the pieces. */
final class Delimiters {
    private Delimiters() {}

    /** The two bytes of such a mark, folded or not, as one number; 0 for any other character. */
    static int bytes(char c) {
        return switch (c) {
            case ',', '，' -> 0xa3ac;
            case ';', '；' -> 0xa3bb;
            case '!', '！' -> 0xa3a1;
            case '?', '？' -> 0xa3bf;
            case '。' -> 0xa1a3;
            case '、' -> 0xa1a2;
            default -> 0;
        };
    }

    /**
     * Whether a character is a mark that the mirror found before all others, so that none is left inside a damaged run.
     * It looks for 。 last, so that one can break where another mark's bytes overlap it.
     */
    static boolean isFoundFirst(char c) {
        return c == '，' || c == '、' || c == '；' || c == '！' || c == '？';
    }
}
