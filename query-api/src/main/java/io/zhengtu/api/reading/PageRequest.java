package io.zhengtu.api.reading;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted.
 *
 * @param limit how many rows at most, from 1
 * @param after key of the last row of the page before; empty for the first page
 * @param list short text that tells the list from others; its cursors lead to no page of another
 */
public record PageRequest(int limit, String after, String list) {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    public PageRequest {
        if (limit < 1) {
            throw new IllegalArgumentException("A page has at least one row, not " + limit);
        }
    }

    /** The first page of a list whose cursors nobody takes. */
    public static PageRequest first(int limit) {
        return new PageRequest(limit, "", "");
    }

    /**
     * The page that a cursor leads to.
     *
     * @param cursor as an earlier answer gave it; null for the first page
     * @param question all that the list depends on, such as an address with its filters
     * @throws IllegalArgumentException if it is no cursor, or that of another question
     */
    public static PageRequest of(int limit, @Nullable String cursor, String question) {
        PageRequest page = new PageRequest(limit, "", String.format("%08x ", question.hashCode()));
        return cursor == null ? page : page.at(cursor);
    }

    /**
     * Another page of the same list.
     *
     * @throws IllegalArgumentException if it is no cursor, or that of another list
     */
    public PageRequest at(String cursor) {
        String read = new String(DECODER.decode(cursor), StandardCharsets.UTF_8);
        if (!read.startsWith(list) || read.length() == list.length()) {
            throw new IllegalArgumentException("The cursor is of another list");
        }
        return new PageRequest(limit, read.substring(list.length()), list);
    }

    /** The cursor for the page after the row with this key. */
    String cursor(String key) {
        return ENCODER.encodeToString((list + key).getBytes(StandardCharsets.UTF_8));
    }
}
