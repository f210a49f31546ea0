package io.zhengtu.api.reading;

/**
 * A part of a text.
 *
 * @param start its first UTF-16 code unit, from 0
 * @param end one past its last
 */
public record TextRange(int start, int end) {}
