package io.zhengtu.loader.text;

/**
 * A report's text as received: decoded, and otherwise untouched. All offsets that leave the pipeline point into it.
 *
 * @param text the decoded characters
 * @param encoding the name of the encoding that decoded them, such as {@code UTF-8}
 */
public record SourceText(String text, String encoding) {}
