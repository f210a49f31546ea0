package io.zhengtu.loader.report;

/** A file whose text cannot be had. */
public final class UnreadableReportException extends ReportException {
    private static final long serialVersionUID = 1L;

    /** What keeps a file from being read. */
    public enum Reason {
        /** It holds no characters besides white space. */
        EMPTY,
        /** It holds bytes that are no text, and no document format that has a reader. */
        BINARY,
        /** It ends within a character or within the format's structure. */
        TRUNCATED,
        /** It has more bytes than the bound allows. */
        TOO_LARGE,
        /** It needs a password. */
        ENCRYPTED,
        /** No encoding decodes it without faults, or the format's reader fails on it. */
        DAMAGED
    }

    private final Reason reason;

    /**
     * @param reason what kind of obstacle
     * @param uri the file
     * @param detail what exactly, and what to do; completes a sentence that begins with the file's name
     */
    public UnreadableReportException(Reason reason, String uri, String detail) {
        super(uri + " " + detail);
        this.reason = reason;
    }

    /** The same for an obstacle that showed as an exception. */
    public UnreadableReportException(Reason reason, String uri, String detail, Throwable cause) {
        super(uri + " " + detail, cause);
        this.reason = reason;
    }

    /** What kind of obstacle. */
    public Reason reason() {
        return reason;
    }
}
