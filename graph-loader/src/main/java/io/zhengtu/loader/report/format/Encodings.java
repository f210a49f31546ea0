package io.zhengtu.loader.report.format;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import io.zhengtu.loader.report.UnreadableReportException;
import io.zhengtu.loader.report.UnreadableReportException.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A text with the encoding that decoded it. A byte order mark decides; without one, text that is sound UTF-8 is UTF-8;
 * else ICU ranks the encodings, and the first that decodes every byte and gives fitting text is it.
 *
 * @param text the text, without the mark
 * @param charset its encoding
 */
record Encodings(String text, Charset charset) {
    private static final List<String> SUPPORTED = List.of("GB18030", "Big5", "UTF-16LE", "UTF-16BE");
    /** Bytes that ICU looks at; its statistics settle long before. */
    private static final int SAMPLE = 1 << 16;

    private static final int BYTES_OF_A_CHARACTER = 4;

    /**
     * The text that the bytes hold.
     *
     * @param fits whether a text that was decoded without faults looks like what was written
     * @throws UnreadableReportException if no encoding fits
     */
    static Encodings decode(String uri, byte[] bytes, Predicate<String> fits) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return whole(uri, bytes, mark.get().length(), mark.get().charset());
        }
        Decoding utf8 = Decoding.of(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isSound() && utf8.text().indexOf('\0') < 0) {
            return new Encodings(utf8.text(), StandardCharsets.UTF_8);
        }
        for (Charset charset : candidates(bytes)) {
            Decoding decoding = Decoding.of(bytes, 0, charset);
            if (decoding.isSound() && fits.test(decoding.text())) {
                return new Encodings(decoding.text(), charset);
            }
        }
        throw undecodable(uri, bytes, utf8, fits);
    }

    private static Encodings whole(String uri, byte[] bytes, int from, Charset charset) {
        Decoding decoding = Decoding.of(bytes, from, charset);
        if (decoding.isSound()) {
            return new Encodings(decoding.text(), charset);
        }
        boolean isCut = decoding.faultAt() >= bytes.length - BYTES_OF_A_CHARACTER;
        throw new UnreadableReportException(
                isCut ? Reason.TRUNCATED : Reason.DAMAGED,
                uri,
                isCut
                        ? "ends within a character of " + charset.name() + "; get it again"
                        : "has the mark of " + charset.name() + " but is not sound at byte " + decoding.faultAt());
    }

    /** The encodings to try, the likeliest first. */
    private static List<Charset> candidates(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes);
        List<String> names = new ArrayList<>();
        for (CharsetMatch match : detector.detectAll()) {
            if (SUPPORTED.contains(match.getName())) {
                names.add(match.getName());
            }
        }
        SUPPORTED.stream().filter(name -> !names.contains(name)).forEach(names::add);
        return names.stream().map(Charset::forName).toList();
    }

    /** Tells a text that was cut within its last character from one that no encoding fits. */
    private static UnreadableReportException undecodable(
            String uri, byte[] bytes, Decoding utf8, Predicate<String> fits) {
        List<Charset> all = new ArrayList<>(List.of(StandardCharsets.UTF_8));
        all.addAll(candidates(bytes));
        for (Charset charset : all) {
            Decoding decoding = Decoding.of(bytes, 0, charset);
            if (!decoding.isSound()
                    && decoding.faultAt() >= bytes.length - BYTES_OF_A_CHARACTER
                    && fits.test(decoding.text())) {
                return new UnreadableReportException(
                        Reason.TRUNCATED, uri, "ends within a character of " + charset.name() + "; get it again");
            }
        }
        boolean isBinary = TextQuality.hasNul(bytes);
        return new UnreadableReportException(
                isBinary ? Reason.BINARY : Reason.DAMAGED,
                uri,
                isBinary
                        ? "is no text: it holds zero bytes"
                        : "is in no encoding that decodes it without faults: UTF-8 fails at byte " + utf8.faultAt()
                                + ", GB18030 and Big5 fail too or give no Chinese text; save it as UTF-8");
    }
}
