package io.zhengtu.loader.text.repair;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Counts the characters of sound reports: {@code java … CharacterCountsTrainer FOLDER FILE} writes the counts of all
 * Simplified reports in a folder to a file.
 */
final class CharacterCountsTrainer {
    /** Rarer pairs and triples are left out of the file: they cost much and tell little. */
    static final int PAIRS_AT_LEAST = 1;

    static final int TRIPLES_AT_LEAST = 2;

    private CharacterCountsTrainer() {}

    public static void main(String[] arguments) throws IOException {
        CharacterCountsFile.write(count(reports(Path.of(arguments[0])), file -> true), Path.of(arguments[1]));
    }

    /** The text files of a folder by name. */
    static List<Path> reports(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** The counts of those reports that are wanted and Simplified. */
    static CharacterCounts count(List<Path> files, Predicate<Path> wanted) throws IOException {
        CharacterCounts.Builder counts = new CharacterCounts.Builder();
        for (Path file : files) {
            String text = Files.readString(file);
            if (wanted.test(file) && !Symptoms.of(text).isTraditional()) {
                counts.add(text);
            }
        }
        return counts.build(PAIRS_AT_LEAST, TRIPLES_AT_LEAST);
    }
}
