package io.zhengtu.loader.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The sentences of a report that gave nothing: no name, no fact, no measure. */
final class SilentSentences {
    private SilentSentences() {}

    /** Ordinal and text of each, parted by a tab, in the order of the report. */
    static List<String> in(JsonNode document) {
        Set<Integer> speaking = new HashSet<>();
        document.path("entities").forEach(entity -> entity.path("mentions")
                .forEach(mention -> speaking.add(mention.path("sentence").asInt())));
        for (String kind : List.of("facts", "measures")) {
            document.path(kind).forEach(statement -> statement
                    .path("evidence")
                    .forEach(evidence -> speaking.add(evidence.path("sentence").asInt())));
        }
        List<String> silent = new ArrayList<>();
        document.path("sentences").forEach(sentence -> {
            int ordinal = sentence.path("ordinal").asInt();
            if (!speaking.contains(ordinal)) {
                silent.add(ordinal + "\t" + sentence.path("text").asText().strip());
            }
        });
        return silent;
    }
}
