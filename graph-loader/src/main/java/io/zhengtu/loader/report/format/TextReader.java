package io.zhengtu.loader.report.format;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import io.zhengtu.loader.report.ReportReader;
import io.zhengtu.loader.report.UnreadableReportException;
import io.zhengtu.loader.report.UnreadableReportException.Reason;
import io.zhengtu.loader.text.SourceText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads plain text: UTF-8, UTF-16, GB18030 (with GBK and GB2312, which it contains) and Big5. A byte order mark decides;
 * without one, text that is sound UTF-8 is UTF-8; else ICU ranks the encodings, and the first that decodes every byte
 * and gives Chinese text is it. The mark is no character of the text: offsets count from what follows it.
 */
public final class TextReader implements ReportReader {
    private static final List<String> SUPPORTED = List.of("GB18030", "Big5", "UTF-16LE", "UTF-16BE");
    /** Bytes that ICU looks at; its statistics settle long before. */
    private static final int SAMPLE = 1 << 16;

    private static final int BYTES_OF_A_CHARACTER = 4;

    @Override
    public boolean recognizes(byte[] bytes) {
        return Signature.of(bytes).isEmpty();
    }

    @Override
    public SourceText read(String uri, byte[] bytes) {
        Signature.of(bytes).ifPresent(format -> {
            throw new UnreadableReportException(Reason.BINARY, uri, "is no plain text but " + format);
        });
        Decoded decoded = decode(uri, bytes);
        TextQuality quality = TextQuality.of(decoded.text());
        if (quality.isBlank()) {
            throw new UnreadableReportException(Reason.EMPTY, uri, "holds nothing but white space");
        }
        if (!quality.isText()) {
            throw new UnreadableReportException(
                    Reason.BINARY, uri, "holds control characters as binary data does, read as " + decoded.charset());
        }
        return new SourceText(decoded.text(), decoded.charset().name());
    }

    private static Decoded decode(String uri, byte[] bytes) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return whole(uri, bytes, mark.get().length(), mark.get().charset());
        }
        Decoding utf8 = Decoding.of(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isSound() && utf8.text().indexOf('\0') < 0) {
            return new Decoded(utf8.text(), StandardCharsets.UTF_8);
        }
        for (Charset charset : candidates(bytes)) {
            Decoding decoding = Decoding.of(bytes, 0, charset);
            if (decoding.isSound() && TextQuality.of(decoding.text()).isChinese()) {
                return new Decoded(decoding.text(), charset);
            }
        }
        throw undecodable(uri, bytes, utf8);
    }

    private static Decoded whole(String uri, byte[] bytes, int from, Charset charset) {
        Decoding decoding = Decoding.of(bytes, from, charset);
        if (decoding.isSound()) {
            return new Decoded(decoding.text(), charset);
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
        detector.setText(bytes.length > SAMPLE ? java.util.Arrays.copyOf(bytes, SAMPLE) : bytes);
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
    private static UnreadableReportException undecodable(String uri, byte[] bytes, Decoding utf8) {
        List<Charset> all = new ArrayList<>(List.of(StandardCharsets.UTF_8));
        all.addAll(candidates(bytes));
        for (Charset charset : all) {
            Decoding decoding = Decoding.of(bytes, 0, charset);
            if (!decoding.isSound()
                    && decoding.faultAt() >= bytes.length - BYTES_OF_A_CHARACTER
                    && TextQuality.of(decoding.text()).isChinese()) {
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

    private record Decoded(String text, Charset charset) {}
}
