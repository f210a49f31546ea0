package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Lexicons;
import java.util.ArrayList;
import java.util.List;

/** Firms that everybody knows ({@code national-enterprises.tsv}), by every name they go by. */
final class NationalEnterprises {
    private final WordList names;

    NationalEnterprises(Lexicons gazetteers) {
        List<String> all = new ArrayList<>();
        for (List<String> row : gazetteers.table("national-enterprises")) {
            all.add(row.get(0));
            for (String shortForm : row.get(1).split("\\|", -1)) {
                if (!shortForm.isEmpty()) {
                    all.add(shortForm);
                }
            }
        }
        names = new WordList(all);
    }

    /** Length of the longest firm name that starts here; 0 where there is none. */
    int prefix(String text, int from, int to) {
        return names.prefix(text, from, to);
    }
}
