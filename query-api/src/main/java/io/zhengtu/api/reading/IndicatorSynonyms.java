package io.zhengtu.api.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What indicators are called beside their standard names, as the loader's table has it. */
public final class IndicatorSynonyms {
    private static final String TABLE = "/ask/gazetteers/indicators.tsv";

    private final Map<String, String> standards = new HashMap<>();

    /** Reads the table. */
    public IndicatorSynonyms() {
        rows().forEach(row -> {
            standards.put(QuestionNames.plain(row[0]), row[0]);
            for (String synonym : row[1].split(",", -1)) {
                if (!synonym.isBlank()) {
                    standards.putIfAbsent(QuestionNames.plain(synonym), row[0]);
                }
            }
        });
    }

    private static List<String[]> rows() {
        try (InputStream in = IndicatorSynonyms.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The classpath holds no " + TABLE + "; build the module again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + TABLE, e);
        }
    }

    /** The standard name that a name stands for; empty for one that the table has not. */
    public Optional<String> standard(String name) {
        return Optional.ofNullable(standards.get(QuestionNames.plain(name)));
    }

    /** The standard names by each of their plain names. */
    public Map<String, String> all() {
        return Collections.unmodifiableMap(standards);
    }
}
