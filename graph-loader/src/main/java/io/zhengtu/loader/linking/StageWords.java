package io.zhengtu.loader.linking;

import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.ontology.ProjectStage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that say how far an undertaking has come ({@code stage-words.tsv}). */
final class StageWords {
    private final Map<String, Word> words = new HashMap<>();
    private int longest;

    StageWords(Lexicons lexicons) {
        for (List<String> row : lexicons.table("stage-words")) {
            Word word = new Word(
                    ProjectStage.valueOf(row.get(1)),
                    !row.get(2).equals("right"),
                    !row.get(2).equals("left"),
                    row.get(3).equals("light"));
            words.put(row.get(0), word);
            longest = Math.max(longest, row.get(0).length());
        }
    }

    /**
     * What a word says.
     *
     * @param left whether it may stand before the name
     * @param right whether it may stand after the name
     * @param light whether it counts only where no strong word does
     */
    record Word(ProjectStage stage, boolean left, boolean right, boolean light) {}

    /** A word found in a text. */
    record Hit(int start, int end, Word word) {}

    /** The words before a name, from left to right. */
    List<Hit> before(String text) {
        return hits(text).stream().filter(hit -> hit.word().left()).toList();
    }

    /** The words after a name, from left to right. */
    List<Hit> after(String text) {
        return hits(text).stream().filter(hit -> hit.word().right()).toList();
    }

    private List<Hit> hits(String text) {
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int length = Math.min(longest, text.length() - i);
            Word word = null;
            while (length > 0 && word == null) {
                word = words.get(text.substring(i, i + length));
                if (word == null) {
                    length--;
                }
            }
            if (word != null) {
                hits.add(new Hit(i, i + length, word));
            }
            i += Math.max(1, length);
        }
        return hits;
    }
}
