package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.mention.TokenizedDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the lists of a sentence by the grammar of the genre: members between 、 and 和, a governing verb on the left, 等
 * with a count and a head on the right, then what is said of them.
 */
final class CoordinationReader {
    private static final String CLAUSE_ENDS = "，；。：:！？,;!?";
    private final ClauseGrammar grammar;
    private final PlaceNames places;

    CoordinationReader(ClauseGrammar grammar, PlaceNames places) {
        this.grammar = grammar;
        this.places = places;
    }

    /** The lists of each sentence of a document, from left to right; positions count from the start of the sentence. */
    List<List<Coordination>> read(TokenizedDocument document) {
        return document.once(
                this, () -> SentenceWords.of(document).stream().map(this::read).toList());
    }

    private List<Coordination> read(SentenceWords words) {
        if (words.sentence().heading()) {
            return List.of();
        }
        List<Coordination> lists = new ArrayList<>();
        String text = words.text();
        Brackets brackets = new Brackets();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            char c = end ? '。' : text.charAt(i);
            brackets.pass(c);
            boolean dash = c == '—' && text.startsWith("——", i);
            if (end || (brackets.outside() && (dash || CLAUSE_ENDS.indexOf(c) >= 0))) {
                if (i > start) {
                    new ClauseReader(grammar, places, words, lists).read(start, i);
                }
                start = dash ? i + 2 : i + 1;
            }
        }
        return lists;
    }

    /** Counts the brackets and quotes that are open. */
    static final class Brackets {
        private static final String OPENING = "（(“《【[";
        private static final String CLOSING = "）)”》】]";
        private int open;

        void pass(char c) {
            if (OPENING.indexOf(c) >= 0) {
                open++;
            } else if (CLOSING.indexOf(c) >= 0 && open > 0) {
                open--;
            }
        }

        boolean outside() {
            return open == 0;
        }
    }
}
