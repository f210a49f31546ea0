package io.zhengtu.loader.text;

import java.util.List;

/**
 * A text read true: damage repaired, Simplified, with the way back to the source.
 *
 * @param text the clean characters
 * @param alignment from the source's characters to these
 * @param repairs the damaged spots, by where they start in the source
 */
public record CleanText(String text, Alignment alignment, List<Repair> repairs) {
    public CleanText {
        if (alignment.cleanLength() != text.length()) {
            throw new IllegalArgumentException(
                    "The alignment is for " + alignment.cleanLength() + " characters, the text has " + text.length());
        }
        repairs = List.copyOf(repairs);
    }

    /** A clean text of which no damage is known. */
    public CleanText(String text, Alignment alignment) {
        this(text, alignment, List.of());
    }

    /** A text that needed no repair. */
    public static CleanText unchanged(SourceText source) {
        return new CleanText(source.content(), source.layout());
    }
}
