package io.zhengtu.loader.report;

/** A file or text from which no report can be read; the message says what is wrong with which one, and what to do. */
public abstract sealed class ReportException extends RuntimeException
        permits UnreadableReportException, NoWorkReportException {
    private static final long serialVersionUID = 1L;

    /** An exception with this message. */
    ReportException(String message) {
        super(message);
    }

    /** An exception with this message that another one led to. */
    ReportException(String message, Throwable cause) {
        super(message, cause);
    }
}
