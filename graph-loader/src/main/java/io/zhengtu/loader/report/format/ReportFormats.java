package io.zhengtu.loader.report.format;

import io.zhengtu.loader.report.RawReport;
import io.zhengtu.loader.report.ReportReader;
import io.zhengtu.loader.report.UnreadableReportException;
import io.zhengtu.loader.report.UnreadableReportException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Opens files and streams that hold reports, whatever format they are in. */
public final class ReportFormats {
    /** Bytes that a report may have at most: the longest text has 100 kB, a scanned PDF some 10 MB. */
    public static final int LARGEST = 64 << 20;

    /** One reader a format; the first that recognizes the bytes reads them. */
    private static final List<ReportReader> READERS =
            List.of(new PdfReader(), new DocxReader(), new HtmlReader(), new TextReader());

    /** The name by which standard input is asked for. */
    private static final String STANDARD_INPUT = "-";

    private ReportFormats() {}

    /** Whether a path asks for standard input, which can be read once only. */
    public static boolean isStandardInput(Path file) {
        return file.toString().equals(STANDARD_INPUT);
    }

    /**
     * The report in a file; that on standard input where the path is {@code -}.
     *
     * @throws IOException if the file cannot be read
     * @throws UnreadableReportException if it is empty, too large, damaged, or of no format that has a reader
     */
    public static RawReport open(Path file) throws IOException {
        if (isStandardInput(file)) {
            return read(STANDARD_INPUT, System.in);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return read(file.toUri().toString(), stream);
        }
    }

    /**
     * The report in a stream, which is read to its end and left open.
     *
     * @param uri what to call it
     * @throws IOException if the stream cannot be read
     * @throws UnreadableReportException if it is empty, too large, damaged, or of no format that has a reader
     */
    public static RawReport read(String uri, InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(LARGEST + 1);
        if (bytes.length == 0) {
            throw new UnreadableReportException(Reason.EMPTY, uri, "is empty");
        }
        if (bytes.length > LARGEST) {
            throw new UnreadableReportException(
                    Reason.TOO_LARGE, uri, "has more than " + LARGEST + " bytes; split it into its reports");
        }
        for (ReportReader reader : READERS) {
            if (reader.recognizes(bytes)) {
                return RawReport.of(uri, bytes, reader.read(uri, bytes));
            }
        }
        throw new UnreadableReportException(
                Reason.BINARY, uri, "is " + Signature.of(bytes).orElse("no text") + ", which has no reader");
    }
}
