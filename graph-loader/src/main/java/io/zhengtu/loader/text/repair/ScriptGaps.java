package io.zhengtu.loader.text.repair;

import io.zhengtu.loader.text.ScriptConverter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A converter that knows better than another one for some words: where a word of the table stands, its Simplified form
 * is taken from there (the longest word that begins at a place wins), and from the other converter elsewhere.
 */
public final class ScriptGaps implements ScriptConverter {
    private static final String COLUMNS = "traditional\tsimplified\treason";

    private record Word(String traditional, String simplified) {}

    private final ScriptConverter rest;
    private final Map<Character, List<Word>> byFirst = new HashMap<>();
    /** The first characters of all words, as a quick refusal for all others. */
    private final boolean[] begins = new boolean[Character.MAX_VALUE + 1];

    private ScriptGaps(List<Word> words, ScriptConverter rest) {
        this.rest = rest;
        for (Word word : words) {
            char first = word.traditional().charAt(0);
            begins[first] = true;
            byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(word);
        }
        for (List<Word> same : byFirst.values()) {
            same.sort(Comparator.comparingInt((Word word) -> word.traditional().length())
                    .reversed()
                    .thenComparing(Word::traditional));
        }
    }

    /**
     * Reads the table: tab-separated, a header line, {@code #} begins a comment.
     *
     * @param rest converts all that the table does not name
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if a row does not hold two words of the same length and a reason
     */
    public static ScriptGaps read(Path file, ScriptConverter rest) {
        List<Word> words = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.isBlank() || line.startsWith("#") || line.equals(COLUMNS)) {
                    continue;
                }
                String[] fields = line.split("\t", -1);
                if (fields.length != 3 || fields[0].isEmpty() || fields[0].length() != fields[1].length()) {
                    throw new IllegalArgumentException(
                            file + ": not two words of the same length and a reason: '" + line + "'");
                }
                words.add(new Word(fields[0], fields[1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the lexicon " + file, e);
        }
        return new ScriptGaps(words, rest);
    }

    @Override
    public String toSimplified(String text) {
        StringBuilder converted = new StringBuilder(rest.toSimplified(text));
        int length = text.length();
        int i = 0;
        while (i < length) {
            Word word = begins[text.charAt(i)] ? longestAt(text, i) : null;
            if (word == null) {
                i++;
            } else {
                int end = i + word.simplified().length();
                converted.replace(i, end, word.simplified());
                i = end;
            }
        }
        return converted.toString();
    }

    private @Nullable Word longestAt(String text, int start) {
        for (Word word : byFirst.getOrDefault(text.charAt(start), List.of())) {
            if (text.startsWith(word.traditional(), start)) {
                return word;
            }
        }
        return null;
    }
}
