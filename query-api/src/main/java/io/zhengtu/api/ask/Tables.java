package io.zhengtu.api.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables by which questions are understood. */
final class Tables {
    private Tables() {}

    /** The rows of a table below {@code /ask} without notes and its heading, split at tabs. */
    static List<String[]> read(String name) {
        try (InputStream in = Tables.class.getResourceAsStream("/ask/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The classpath holds no /ask/" + name + "; build the module again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read /ask/" + name, e);
        }
    }
}
