package io.zhengtu.loader.report;

import io.zhengtu.loader.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
        return new RawReport(file.toUri().toString(), sha256(bytes), new SourceText(text, "UTF-8"));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
