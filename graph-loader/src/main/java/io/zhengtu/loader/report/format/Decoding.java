package io.zhengtu.loader.report.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * A try to decode bytes without forgiving any.
 *
 * @param text what was decoded, up to the first fault
 * @param faultAt the index of the first byte that the encoding has no use for; -1 if there is none
 */
record Decoding(String text, int faultAt) {
    /** Decodes from an offset to the end, or to the first fault. */
    static Decoding of(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        String text = out.flip().toString();
        return new Decoding(text, result.isError() ? in.position() : -1);
    }

    /** Whether every byte was decoded. */
    boolean isSound() {
        return faultAt < 0;
    }
}
