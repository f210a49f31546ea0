package io.zhengtu.loader.report;

import io.zhengtu.loader.text.SourceText;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A report as a file holds it.
 *
 * @param uri where it came from
 * @param sha256 hash of its bytes, in lower-case hexadecimal
 * @param source its decoded text
 */
public record RawReport(String uri, String sha256, SourceText source) {
    /** The report that these bytes hold, whose text was read from them already. */
    public static RawReport of(String uri, byte[] bytes, SourceText source) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new RawReport(uri, HexFormat.of().formatHex(hash), source);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
