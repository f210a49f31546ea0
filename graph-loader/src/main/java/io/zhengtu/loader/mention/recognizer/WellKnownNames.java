package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Lexicons;
import java.util.ArrayList;
import java.util.List;

/** Names that everybody knows, from a table of names and their short forms. */
final class WellKnownNames {
    private final WordList names;

    /**
     * The names of a table.
     *
     * @param table {@code national-enterprises} or {@code national-organizations}
     */
    WellKnownNames(Lexicons gazetteers, String table) {
        List<String> all = new ArrayList<>();
        for (List<String> row : gazetteers.table(table)) {
            all.add(row.get(0));
            for (String shortForm : row.get(1).split("\\|", -1)) {
                if (!shortForm.isEmpty()) {
                    all.add(shortForm);
                }
            }
        }
        names = new WordList(all);
    }

    /** Length of the longest name that starts here; 0 where there is none. */
    int prefix(String text, int from, int to) {
        return names.prefix(text, from, to);
    }
}
