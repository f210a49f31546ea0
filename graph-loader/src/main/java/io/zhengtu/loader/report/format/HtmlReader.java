package io.zhengtu.loader.report.format;

import io.zhengtu.loader.report.ReportReader;
import io.zhengtu.loader.report.UnreadableReportException;
import io.zhengtu.loader.report.UnreadableReportException.Reason;
import io.zhengtu.loader.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Reads saved web pages. Offsets count the characters of the page's source. */
public final class HtmlReader implements ReportReader {
    private static final int HEAD = 4096;
    private static final Pattern MARK =
            Pattern.compile("<!doctype html|<html[\\s>]|<head[\\s>]|<body[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASCII = Pattern.compile("[\\x00-\\x7f]+");

    @Override
    public boolean recognizes(byte[] bytes) {
        if (Signature.of(bytes).isPresent()) {
            return false;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return MARK.matcher(head.replace("\0", "")).find();
    }

    @Override
    public SourceText read(String uri, byte[] bytes) {
        Encodings decoded = Encodings.decode(
                uri, bytes, text -> TextQuality.of(ASCII.matcher(text).replaceAll(""))
                        .isChinese());
        SourceText page = new HtmlText(decoded.text()).source(decoded.charset().name());
        if (TextQuality.of(page.content()).isBlank()) {
            throw new UnreadableReportException(
                    Reason.EMPTY, uri, "is a web page that shows no text; save it once it is loaded in whole");
        }
        return page;
    }
}
