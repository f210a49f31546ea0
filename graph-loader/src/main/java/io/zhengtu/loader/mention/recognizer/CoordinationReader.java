package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.lexical.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reads the lists of a sentence by the grammar of the genre: members between 、 and 和, a governing verb on the left, 等
 * with a count and a head on the right, then what is said of them.
 */
final class CoordinationReader {
    private static final String CLAUSE_ENDS = "，；。：:！？,;!?";
    private final ClauseGrammar grammar;
    private final PlaceNames places;

    CoordinationReader(Lexicons lexicons, PlaceNames places) {
        grammar = new ClauseGrammar(lexicons, places);
        this.places = places;
    }

    /** The lists of a sentence, from left to right; positions count from the start of the sentence. */
    List<Coordination> read(String sentence, List<Token> tokens) {
        List<Coordination> lists = new ArrayList<>();
        if (tokens.isEmpty()) {
            return lists;
        }
        BitSet words = new BitSet(sentence.length() + 1);
        BitSet verbs = new BitSet(sentence.length() + 1);
        int offset = tokens.get(0).span().start();
        for (Token token : tokens) {
            int at = token.span().start() - offset;
            words.set(at);
            boolean verb = token.pos().equals("v")
                    || token.pos().equals("d")
                    || token.pos().equals("vi")
                    || token.pos().equals("ad");
            verbs.set(at, verb && token.text().length() > 1);
        }
        words.set(sentence.length());
        int start = 0;
        Brackets brackets = new Brackets();
        for (int i = 0; i <= sentence.length(); i++) {
            char c = i == sentence.length() ? '。' : sentence.charAt(i);
            brackets.pass(c);
            boolean dash = c == '—' && i + 1 < sentence.length() && sentence.charAt(i + 1) == '—';
            if (i == sentence.length() || ((CLAUSE_ENDS.indexOf(c) >= 0 || dash) && brackets.outside())) {
                if (i > start) {
                    new ClauseReader(grammar, places, sentence, words, verbs, lists).read(start, i);
                }
                start = dash ? i + 2 : i + 1;
                brackets.reset();
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

        void reset() {
            open = 0;
        }
    }
}
