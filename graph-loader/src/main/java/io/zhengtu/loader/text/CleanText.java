package io.zhengtu.loader.text;

/**
 * A text read true: damage repaired, Simplified, with the way back to the source.
 *
 * @param text the clean characters
 * @param alignment from the source's characters to these
 */
public record CleanText(String text, Alignment alignment) {
    public CleanText {
        if (alignment.cleanLength() != text.length()) {
            throw new IllegalArgumentException(
                    "The alignment is for " + alignment.cleanLength() + " characters, the text has " + text.length());
        }
    }

    /** A text that needed no repair. */
    public static CleanText unchanged(SourceText source) {
        return new CleanText(source.text(), Alignment.identity(source.text().length()));
    }
}
