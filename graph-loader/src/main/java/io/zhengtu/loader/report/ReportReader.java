package io.zhengtu.loader.report;

import io.zhengtu.loader.text.SourceText;

/** Takes the text out of one input format. Implementations hold no state between calls. */
public interface ReportReader {
    /** Whether the bytes have the marks of this format; says nothing about their soundness. */
    boolean recognizes(byte[] bytes);

    /**
     * The text that the bytes hold, as received: decoded, and otherwise untouched.
     *
     * @param uri where the bytes came from, for messages
     * @throws UnreadableReportException if there is no text to be had
     */
    SourceText read(String uri, byte[] bytes);
}
