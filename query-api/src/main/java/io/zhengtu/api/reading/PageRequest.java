package io.zhengtu.api.reading;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted.
 *
 * @param limit how many rows at most, from 1
 * @param after key of the last row of the page before; empty for the first page
 */
public record PageRequest(int limit, String after) {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    public PageRequest {
        if (limit < 1) {
            throw new IllegalArgumentException("A page has at least one row, not " + limit);
        }
    }

    /**
     * The page that a cursor leads to.
     *
     * @param cursor as an earlier answer gave it; null for the first page
     * @throws IllegalArgumentException if it is no cursor
     */
    public static PageRequest of(int limit, @Nullable String cursor) {
        return new PageRequest(limit, cursor == null ? "" : new String(DECODER.decode(cursor), StandardCharsets.UTF_8));
    }

    /** The cursor for the page after the row with this key. */
    static String cursor(String key) {
        return ENCODER.encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
