package io.zhengtu.loader.report.format;

import io.zhengtu.loader.report.ReportReader;
import io.zhengtu.loader.report.UnreadableReportException;
import io.zhengtu.loader.report.UnreadableReportException.Reason;
import io.zhengtu.loader.text.SourceText;

/**
 * Reads plain text: UTF-8, UTF-16, GB18030 (with GBK and GB2312, which it contains) and Big5. A byte order mark decides;
 * without one, text that is sound UTF-8 is UTF-8; else ICU ranks the encodings, and the first that decodes every byte
 * and gives Chinese text is it. The mark is no character of the text: offsets count from what follows it.
 */
public final class TextReader implements ReportReader {
    @Override
    public boolean recognizes(byte[] bytes) {
        return Signature.of(bytes).isEmpty();
    }

    @Override
    public SourceText read(String uri, byte[] bytes) {
        Signature.of(bytes).ifPresent(format -> {
            throw new UnreadableReportException(Reason.BINARY, uri, "is no plain text but " + format);
        });
        Encodings decoded =
                Encodings.decode(uri, bytes, text -> TextQuality.of(text).isChinese());
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
}
