package io.zhengtu.loader.text;

import java.util.List;

/** Tells how a Chinese character may be read. Implementations are safe for use by several threads. */
public interface PinyinReadings {
    /**
     * The readings of a character, the commonest first: a syllable in lower case with {@code v} for ü and the tone as a
     * digit, such as {@code lv4}; 5 is the neutral tone.
     *
     * @return an empty list for what is no Chinese character
     */
    List<String> of(char character);
}
