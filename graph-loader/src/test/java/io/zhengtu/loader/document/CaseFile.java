package io.zhengtu.loader.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Cases in a text file: an input line, then what is expected of it, one a line after {@code "| "}. */
record CaseFile(String input, List<String> expected) {
    static List<CaseFile> read(String name) {
        try (InputStream stream = CaseFile.class.getResourceAsStream(name)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            List<CaseFile> cases = new ArrayList<>();
            for (String line : text.lines().toList()) {
                if (line.startsWith("| ")) {
                    cases.get(cases.size() - 1).expected().add(line.substring(2));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    cases.add(new CaseFile(line, new ArrayList<>()));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return input;
    }
}
