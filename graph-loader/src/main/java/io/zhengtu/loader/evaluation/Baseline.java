package io.zhengtu.loader.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The F1 below which no row of scores may fall. Immutable. */
public final class Baseline {
    private final Map<String, Double> floors;

    private Baseline(Map<String, Double> floors) {
        this.floors = Map.copyOf(floors);
    }

    /**
     * Reads a table of row and least F1, parted by a tab; the first line names the columns, lines that begin with # are
     * comments.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if a line is no such row; the message names it
     */
    public static Baseline read(Path file) throws IOException {
        Map<String, Double> floors = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .toList();
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            try {
                floors.put(columns[0], Double.valueOf(columns[1]));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new IllegalArgumentException(
                        file + " has the line '" + line + "'; write a row's name, a tab, and its least F1", e);
            }
        }
        return new Baseline(floors);
    }

    /** A line for each row whose F1 is below its floor, or that is missing. */
    public List<String> shortfalls(Map<String, Score> scores) {
        List<String> shortfalls = new ArrayList<>();
        floors.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(floor -> {
            Score score = scores.getOrDefault(floor.getKey(), Score.NONE);
            if (score.f1() < floor.getValue()) {
                shortfalls.add(String.format(
                        Locale.ROOT, "%s: F1 %.3f is below %.3f", floor.getKey(), score.f1(), floor.getValue()));
            }
        });
        return shortfalls;
    }
}
