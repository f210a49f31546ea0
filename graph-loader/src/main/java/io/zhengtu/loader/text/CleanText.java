package io.zhengtu.loader.text;

import java.util.List;

/**
 * A text read true: damage repaired, Simplified, with the way back to the source.
 *
 * @param text the clean characters
 * @param alignment from the source's characters to these
 * @param repairs the damaged spots, by where they start in the source
 * @param links the lines that lead elsewhere and say nothing themselves, in order
 */
public record CleanText(String text, Alignment alignment, List<Repair> repairs, List<Span> links) {
    public CleanText {
        if (alignment.cleanLength() != text.length()) {
            throw new IllegalArgumentException(
                    "The alignment is for " + alignment.cleanLength() + " characters, the text has " + text.length());
        }
        repairs = List.copyOf(repairs);
        links = List.copyOf(links);
    }

    /** A clean text of which no links are known. */
    public CleanText(String text, Alignment alignment, List<Repair> repairs) {
        this(text, alignment, repairs, List.of());
    }

    /** A clean text of which no damage is known. */
    public CleanText(String text, Alignment alignment) {
        this(text, alignment, List.of());
    }

    /** A text that needed no repair. */
    public static CleanText unchanged(SourceText source) {
        return new CleanText(source.content(), source.layout(), List.of(), source.links());
    }
}
