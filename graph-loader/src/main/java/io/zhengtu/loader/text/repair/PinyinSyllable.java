package io.zhengtu.loader.text.repair;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A syllable of pinyin as a mark writes it.
 *
 * @param letters lower-case letters without tone, {@code v} for ü
 * @param tone 1 to 4, or 0 where none is written
 */
record PinyinSyllable(String letters, int tone) {
    /** zhuang, chuang and shuang are the longest. */
    private static final int LONGEST = 6;

    private static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
    private static final String VOWELS = "aeiouv";

    /** The syllable that begins at a place and ends right before a closing bracket, or null. */
    static @Nullable PinyinSyllable closedAt(String text, int start) {
        int end = start;
        while (end < text.length() && end - start <= LONGEST && Characters.is(text.charAt(end), Characters.PINYIN)) {
            end++;
        }
        if (end == start || end - start > LONGEST || end == text.length()) {
            return null;
        }
        char close = text.charAt(end);
        return close == ')' || close == '）' ? of(text, start, end) : null;
    }

    private static PinyinSyllable of(String text, int start, int end) {
        char[] letters = new char[end - start];
        int tone = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int toned = TONED.indexOf(c);
            if (toned >= 0) {
                tone = toned % 4 + 1;
                c = VOWELS.charAt(toned / 4);
            } else if (c == 'ü') {
                c = 'v';
            }
            letters[i - start] = c;
        }
        return new PinyinSyllable(new String(letters), tone);
    }

    /** Length of the mark: letters and closing bracket. */
    int closedLength() {
        return letters.length() + 1;
    }

    /** Whether one of the readings is this syllable, whatever its tone. */
    boolean isAmong(List<String> readings) {
        for (String reading : readings) {
            if (reading.length() == letters.length() + 1 && reading.startsWith(letters)) {
                return true;
            }
        }
        return false;
    }
}
