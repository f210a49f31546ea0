package io.zhengtu.api.ask;

import io.zhengtu.api.reading.IndicatorSynonyms;
import io.zhengtu.api.reading.QuestionNames;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What words of questions mean, and what the field's indicators are called. */
final class Vocabulary {
    /** The meaning of words that say nothing by themselves. */
    static final String NOTHING = "-";

    /** What stands before the stage in the meaning of a word for one. */
    static final String STAGE = "STAGE:";

    private final Map<String, String> meanings = new HashMap<>();
    private final Map<String, String> indicators = new HashMap<>();
    private int longest;

    Vocabulary() {
        Tables.read("words.tsv").forEach(row -> {
            for (String word : row[1].split(" ", -1)) {
                add(word, row[0]);
            }
        });
        // A light word for a stage (推进, 建设) names none by itself.
        Tables.read("lexicons/stage-words.tsv").stream()
                .filter(row -> row[3].equals("strong"))
                .forEach(row -> add(row[0], STAGE + row[1]));
        new IndicatorSynonyms()
                .all()
                .forEach((synonym, standard) -> indicators.put(synonym, QuestionNames.plain(standard)));
        indicators.putIfAbsent("gdp", "地区生产总值");
    }

    private void add(String word, String meaning) {
        if (meanings.putIfAbsent(word, meaning) == null) {
            longest = Math.max(longest, word.length());
        }
    }

    /** What a word means; empty for a word that is not known. */
    Optional<String> meaning(String word) {
        return Optional.ofNullable(meanings.get(word));
    }

    /** How long the longest word is. */
    int longest() {
        return longest;
    }

    /** The plain standard names of indicators by each of their plain names. */
    Map<String, String> indicators() {
        return Collections.unmodifiableMap(indicators);
    }
}
