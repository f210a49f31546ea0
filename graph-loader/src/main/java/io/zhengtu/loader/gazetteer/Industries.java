package io.zhengtu.loader.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The industries that work reports name, by every name that the table gives them. */
public final class Industries {
    private static final int FIELDS = 4;
    private final List<Industry> all = new ArrayList<>();
    private final Map<String, Industry> byName = new LinkedHashMap<>();

    private Industries() {}

    /**
     * Reads the table {@code industries.tsv}: code, name, synonyms separated by {@code |}, evidence.
     *
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if a line has other than four fields or gives a name that an earlier line has;
     *     the message quotes it
     */
    public static Industries read(Path file) {
        Industries industries = new Industries();
        try {
            List<String> lines = Files.readAllLines(file);
            for (String line : lines.subList(1, lines.size())) {
                industries.add(line, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the table of industries " + file, e);
        }
        return industries;
    }

    private void add(String line, Path file) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException(file + ": an industry has four fields, not '" + line + "'");
        }
        Industry industry = new Industry(
                fields[0].isEmpty() ? null : fields[0],
                fields[1],
                fields[2].isEmpty() ? List.of() : List.of(fields[2].split("\\|", -1)),
                Industry.Evidence.valueOf(fields[3].toUpperCase(Locale.ROOT)));
        all.add(industry);
        List<String> names = new ArrayList<>(industry.synonyms());
        names.add(0, industry.name());
        for (String name : names) {
            if (byName.put(name, industry) != null) {
                throw new IllegalArgumentException(file + ": two industries are called '" + name + "': '" + line + "'");
            }
        }
    }

    /** Every industry, in the order of the table. */
    public List<Industry> all() {
        return List.copyOf(all);
    }

    /** Every name with its industry, in the order of the table. */
    public Map<String, Industry> byName() {
        return java.util.Collections.unmodifiableMap(byName);
    }

    /** The industry that has this name or synonym. */
    public Optional<Industry> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
