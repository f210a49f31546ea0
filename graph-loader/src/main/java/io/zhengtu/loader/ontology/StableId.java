package io.zhengtu.loader.ontology;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Ids that depend on what a thing is, never on when it was seen. */
public final class StableId {
    private static final int BYTES = 8;

    private StableId() {}

    /**
     * A hash of the parts, in order.
     *
     * @param prefix what kind of thing it is, such as {@code project}; stands before the hash
     * @param parts what tells it from others; a null part counts as empty
     * @return {@code prefix-} and 16 hexadecimal digits
     */
    public static String of(String prefix, @Nullable Object... parts) {
        StringBuilder joined = new StringBuilder(prefix);
        for (Object part : parts) {
            joined.append('\u001f').append(part);
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(joined.toString().getBytes(StandardCharsets.UTF_8));
            return prefix + "-" + HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
