package io.zhengtu.loader.report.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The first bytes by which files that are no text give themselves away. */
final class Signature {
    private static final Map<String, String> FORMATS = new LinkedHashMap<>();

    static {
        FORMATS.put("%PDF-", "a PDF document");
        FORMATS.put("PK\u0003\u0004", "a ZIP archive or Office document");
        FORMATS.put(
                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "an old Office document; save it as DOCX or text");
        FORMATS.put("{\\rtf", "a Rich Text document; save it as DOCX or text");
        FORMATS.put("\u0089PNG", "a PNG image");
        FORMATS.put("\u00ff\u00d8\u00ff", "a JPEG image");
        FORMATS.put("GIF8", "a GIF image");
        FORMATS.put("\u001f\u008b", "a gzip archive");
        FORMATS.put("7z\u00bc\u00af", "a 7z archive");
        FORMATS.put("Rar!", "a RAR archive");
        FORMATS.put("\u007fELF", "a program");
    }

    private Signature() {}

    /** What some bytes are by their signature; empty if they have none, as text has none. */
    static Optional<String> of(byte[] bytes) {
        return FORMATS.entrySet().stream()
                .filter(entry -> startsWith(bytes, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether the bytes begin with these characters, one byte each. */
    static boolean startsWith(byte[] bytes, String signature) {
        if (bytes.length < signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if ((bytes[i] & 0xFF) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
