package io.zhengtu.loader.lexical;

import io.zhengtu.loader.text.Span;

/**
 * A word.
 *
 * @param text its characters
 * @param pos its part of speech in HanLP's (PKU) tag set, such as {@code n}, {@code v}, {@code ns}
 * @param span where it stands in the clean text
 */
public record Token(String text, String pos, Span span) {}
