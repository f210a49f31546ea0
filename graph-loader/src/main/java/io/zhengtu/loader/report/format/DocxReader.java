package io.zhengtu.loader.report.format;

import io.zhengtu.loader.report.ReportReader;
import io.zhengtu.loader.report.UnreadableReportException;
import io.zhengtu.loader.report.UnreadableReportException.Reason;
import io.zhengtu.loader.text.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * Reads Word documents (DOCX). Offsets count the characters of their text, paragraph by paragraph, with the numbers that
 * Word puts before them.
 */
public final class DocxReader implements ReportReader {
    private static final String ZIP = "PK\u0003\u0004";
    private static final String ZIP_END = "PK\u0005\u0006";
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    /** Names of streams in an OLE container are UTF-16. */
    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    @Override
    public boolean recognizes(byte[] bytes) {
        return (Signature.startsWith(bytes, ZIP) && holds(bytes, "word/"))
                || (Signature.startsWith(bytes, OLE) && holds(bytes, ENCRYPTED));
    }

    private static boolean holds(byte[] bytes, String words) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(words);
    }

    @Override
    public SourceText read(String uri, byte[] bytes) {
        if (Signature.startsWith(bytes, OLE)) {
            throw new UnreadableReportException(
                    Reason.ENCRYPTED, uri, "is an Office document that needs a password; save it without one");
        }
        if (!holds(bytes, ZIP_END)) {
            throw new UnreadableReportException(
                    Reason.TRUNCATED, uri, "is a Word document without its end; get it again");
        }
        StringBuilder text = new StringBuilder();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            DocxNumbering numbering = new DocxNumbering(document);
            for (IBodyElement element : document.getBodyElements()) {
                append(element, numbering, text);
            }
        } catch (IOException | RuntimeException e) {
            throw new UnreadableReportException(
                    Reason.DAMAGED, uri, "is a Word document that cannot be read; get it again", e);
        }
        if (TextQuality.of(text.toString()).isBlank()) {
            throw new UnreadableReportException(Reason.EMPTY, uri, "is a Word document without text");
        }
        return new SourceText(text.toString(), "DOCX");
    }

    private static void append(IBodyElement element, DocxNumbering numbering, StringBuilder text) {
        if (element instanceof XWPFParagraph paragraph) {
            text.append(numbering.next(paragraph)).append(paragraph.getText()).append('\n');
        } else if (element instanceof XWPFTable table) {
            for (XWPFTableRow row : table.getRows()) {
                for (XWPFTableCell cell : row.getTableCells()) {
                    cell.getBodyElements().forEach(inside -> append(inside, numbering, text));
                }
            }
        }
    }
}
