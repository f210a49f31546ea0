package io.zhengtu.loader.report;

import io.zhengtu.loader.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens files that hold reports. */
public final class ReportFiles {
    private ReportFiles() {}

    /**
     * The report in a plain text file in UTF-8.
     *
     * @throws IOException if the file cannot be read
     */
    public static RawReport open(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return RawReport.of(file.toUri().toString(), bytes, new SourceText(text, "UTF-8"));
    }
}
