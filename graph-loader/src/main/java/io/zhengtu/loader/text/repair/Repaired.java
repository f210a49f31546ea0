package io.zhengtu.loader.text.repair;

import io.zhengtu.loader.text.Alignment;
import io.zhengtu.loader.text.Repair;
import java.util.List;

/**
 * What a step made of a text.
 *
 * @param text the text after the step
 * @param alignment from the text that the step read
 * @param repairs the spots it found, by their place in the text that the step read
 */
record Repaired(String text, Alignment alignment, List<Repair> repairs) {
    Repaired {
        if (alignment.cleanLength() != text.length()) {
            throw new IllegalArgumentException(
                    "The alignment is for " + alignment.cleanLength() + " characters, the text has " + text.length());
        }
        repairs = List.copyOf(repairs);
    }

    static Repaired unchanged(String text) {
        return new Repaired(text, Alignment.identity(text.length()), List.of());
    }
}
