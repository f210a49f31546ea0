package io.zhengtu.loader.text;

import java.util.List;

/**
 * A report's text as received: decoded, and otherwise untouched. All offsets that leave the pipeline point into it.
 *
 * @param text the decoded characters; of a web page its source with all markup
 * @param encoding the name of the encoding that decoded them, such as {@code UTF-8}, or of the format that holds them
 * @param content what of them is to be read: the same for plain text, what a web page shows
 * @param layout from the text to the content
 * @param links the lines of the content that lead elsewhere and say nothing themselves, as a page's menus do, in order
 */
public record SourceText(String text, String encoding, String content, Alignment layout, List<Span> links) {
    public SourceText {
        links = List.copyOf(links);
        if (layout.sourceLength() != text.length() || layout.cleanLength() != content.length()) {
            throw new IllegalArgumentException("The layout leads from " + layout.sourceLength() + " to "
                    + layout.cleanLength() + " characters, there are " + text.length() + " and " + content.length());
        }
    }

    /** A text that is read as it is. */
    public SourceText(String text, String encoding) {
        this(text, encoding, text, Alignment.identity(text.length()), List.of());
    }
}
