package io.zhengtu.loader.evaluation;

import java.util.Locale;
import java.util.Map;

/** Prints scores as a table. */
public final class ScoreTable {
    private ScoreTable() {}

    /** A line of column names, then a line a row; rows where nothing was there to score are left out. */
    public static String of(Map<String, Score> rows) {
        StringBuilder table = new StringBuilder(
                "%-24s%7s%7s%7s%8s%8s%8s%n".formatted("", "right", "wrong", "missed", "P", "R", "F1"));
        rows.forEach((name, score) -> {
            if (!score.isEmpty()) {
                table.append(String.format(
                        Locale.ROOT,
                        "%-24s%7d%7d%7d%8.3f%8.3f%8.3f%n",
                        name,
                        score.right(),
                        score.wrong(),
                        score.missed(),
                        score.precision(),
                        score.recall(),
                        score.f1()));
            }
        });
        return table.toString();
    }
}
