package io.zhengtu.loader.report.format;

import io.zhengtu.loader.report.ReportReader;
import io.zhengtu.loader.report.UnreadableReportException;
import io.zhengtu.loader.report.UnreadableReportException.Reason;
import io.zhengtu.loader.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF documents that hold text. Offsets count the characters of that text, paragraph by paragraph. */
public final class PdfReader implements ReportReader {
    private static final int TRAILER = 2048;

    @Override
    public boolean recognizes(byte[] bytes) {
        return Signature.startsWith(bytes, "%PDF-");
    }

    @Override
    public SourceText read(String uri, byte[] bytes) {
        requireEnd(uri, bytes);
        String text;
        try (PDDocument document = Loader.loadPDF(bytes)) {
            text = PdfParagraphs.of(document);
        } catch (InvalidPasswordException e) {
            throw new UnreadableReportException(
                    Reason.ENCRYPTED, uri, "is a PDF document that needs a password; save it without one", e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableReportException(
                    Reason.DAMAGED, uri, "is a PDF document that cannot be read; get it again", e);
        }
        if (TextQuality.of(text).isBlank()) {
            throw new UnreadableReportException(
                    Reason.EMPTY,
                    uri,
                    "is a PDF document without text, of scanned pages say; recognize its text first");
        }
        return new SourceText(text, "PDF");
    }

    private static void requireEnd(String uri, byte[] bytes) {
        int from = Math.max(0, bytes.length - TRAILER);
        String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        if (!tail.contains("%%EOF")) {
            throw new UnreadableReportException(
                    Reason.TRUNCATED, uri, "is a PDF document without its end; get it again");
        }
    }
}
