package io.zhengtu.loader.text.repair;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * Classes of characters, looked up in one table. Which script a character belongs to is known from the national
 * character sets: GB 2312 holds the Simplified ones, Big5 the Traditional ones; what both hold tells nothing.
 */
final class Characters {
    static final int HAN = 1;
    /** Written in Traditional text only. */
    static final int TRADITIONAL = 2;
    /** Written in Simplified text only. */
    static final int SIMPLIFIED = 4;
    /** An ASCII mark that has a full-width twin in Chinese text: {@code , : ; ! ? ( )}. */
    static final int FOLDED = 8;
    /** Such a full-width mark. */
    static final int FULL_WIDTH = 16;
    /** What a decoder prints for a byte that it cannot read: {@code ?} or U+FFFD. */
    static final int LOST = 32;
    /** An opening bracket, ASCII or full-width. */
    static final int OPEN = 64;
    /** A letter that a pinyin syllable may hold. */
    static final int PINYIN = 128;

    private static final String FOLDED_MARKS = ",:;!?()";
    private static final String FULL_MARKS = "，：；！？（）";
    private static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿê";
    private static final byte[] CLASSES = classes();

    private Characters() {}

    /** The sum of the classes that a character belongs to. */
    static int of(char c) {
        return CLASSES[c] & 0xff;
    }

    static boolean isHan(char c) {
        return (CLASSES[c] & HAN) != 0;
    }

    static boolean is(char c, int classes) {
        return (CLASSES[c] & classes) != 0;
    }

    /** The full-width twin of a folded mark, or the character itself. */
    static char unfolded(char c) {
        int i = c < 0x80 ? FOLDED_MARKS.indexOf(c) : -1;
        return i < 0 ? c : FULL_MARKS.charAt(i);
    }

    private static byte[] classes() {
        byte[] classes = new byte[Character.MAX_VALUE + 1];
        CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();
        CharsetEncoder traditional = Charset.forName("Big5").newEncoder();
        for (char c = 0x3400; c <= 0x9fff; c++) {
            if (c >= 0x4dc0 && c < 0x4e00) {
                continue; // hexagrams
            }
            classes[c] |= HAN;
            boolean inSimplified = simplified.canEncode(c);
            boolean inTraditional = traditional.canEncode(c);
            if (inSimplified != inTraditional) {
                classes[c] |= (byte) (inSimplified ? SIMPLIFIED : TRADITIONAL);
            }
        }
        mark(classes, FOLDED_MARKS, FOLDED);
        mark(classes, FULL_MARKS, FULL_WIDTH);
        mark(classes, "?\ufffd", LOST);
        mark(classes, "(（", OPEN);
        mark(classes, "abcdefghijklmnopqrstuvwxyz", PINYIN);
        mark(classes, TONED, PINYIN);
        return classes;
    }

    private static void mark(byte[] classes, String characters, int bit) {
        for (int i = 0; i < characters.length(); i++) {
            classes[characters.charAt(i)] |= (byte) bit;
        }
    }
}
