package io.zhengtu.loader.report;

import io.zhengtu.loader.text.SourceText;

/**
 * A report as a file holds it.
 *
 * @param uri where it came from
 * @param sha256 hash of its bytes, in lower-case hexadecimal
 * @param source its decoded text
 */
public record RawReport(String uri, String sha256, SourceText source) {}
