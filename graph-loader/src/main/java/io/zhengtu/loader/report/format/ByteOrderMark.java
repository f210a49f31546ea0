package io.zhengtu.loader.report.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The marks that a text in Unicode may begin with. */
enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

    private final Charset charset;
    private final String mark;

    ByteOrderMark(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = new String(mark, 0, mark.length);
    }

    /** The mark at the beginning of some bytes. */
    static Optional<ByteOrderMark> of(byte[] bytes) {
        for (ByteOrderMark candidate : values()) {
            if (Signature.startsWith(bytes, candidate.mark)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The encoding that it marks. */
    Charset charset() {
        return charset;
    }

    /** How many bytes it has. */
    int length() {
        return mark.length();
    }
}
