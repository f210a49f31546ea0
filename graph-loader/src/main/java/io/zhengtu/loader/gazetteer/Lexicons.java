package io.zhengtu.loader.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The word lists that rules read, one file a list, in a folder that users edit without recompiling. Empty lines and
 * lines that start with {@code #} say nothing.
 */
public final class Lexicons {
    private final Path folder;

    /** The lists in a folder. */
    public Lexicons(Path folder) {
        this.folder = folder;
    }

    /**
     * The words of {@code name.txt}, one a line, in the order of the file.
     *
     * @throws UncheckedIOException if the file cannot be read; the message names it
     */
    public List<String> words(String name) {
        return lines(folder.resolve(name + ".txt"));
    }

    /**
     * The rows of {@code name.tsv}, whose first line that is no comment names the columns; a row has as many fields as
     * there are columns.
     *
     * @throws UncheckedIOException if the file cannot be read; the message names it
     * @throws IllegalArgumentException if a row has another number of fields; the message quotes it
     */
    public List<List<String>> table(String name) {
        Path file = folder.resolve(name + ".tsv");
        List<List<String>> rows =
                lines(file).stream().map(line -> List.of(line.split("\t", -1))).toList();
        for (List<String> row : rows) {
            if (row.size() != rows.get(0).size()) {
                throw new IllegalArgumentException(file + ": a row has the fields " + rows.get(0) + ", not " + row);
            }
        }
        return rows.isEmpty() ? rows : rows.subList(1, rows.size());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the lexicon " + file, e);
        }
    }
}
