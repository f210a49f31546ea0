package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.lexical.Token;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** A sentence with its words; positions count from its start. */
final class NameSearch {
    private static final String CLAUSE_ENDS = "，；。：！？、";
    private static final Set<String> VERBAL = Set.of("v", "vi", "d", "ad", "r", "p", "c");
    private static final Set<String> NAMES = Set.of("nr", "nz", "ns", "nt", "nx", "nrf", "j");
    private final String text;
    private final int offset;
    private final List<Token> tokens;
    private final BitSet starts = new BitSet();

    NameSearch(Sentence sentence, List<Token> tokens) {
        this.text = sentence.text();
        this.offset = sentence.span().start();
        this.tokens = tokens;
        tokens.forEach(token -> starts.set(token.span().start() - offset));
        starts.set(text.length());
    }

    String text() {
        return text;
    }

    /** Whether a word starts, or the sentence ends, at a position. */
    boolean isBoundary(int at) {
        return starts.get(at);
    }

    /** The words that lie wholly inside a stretch. */
    List<Token> inside(int start, int end) {
        Span span = new Span(start, end).shift(offset);
        return tokens.stream().filter(token -> span.contains(token.span())).toList();
    }

    /** The words that share a character with a stretch. */
    List<Token> touching(int start, int end) {
        Span span = new Span(start, end).shift(offset);
        return tokens.stream().filter(token -> span.overlaps(token.span())).toList();
    }

    /** The end of the clause or list member that a position lies in. */
    int clauseEnd(int from) {
        int i = from;
        while (i < text.length() && CLAUSE_ENDS.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    /** Where a name may start in a stretch: at its start and after each verb. */
    List<Integer> nameStarts(int from, int to, Set<String> nameVerbs) {
        List<Integer> places = new ArrayList<>(List.of(from));
        for (Token token : tokens) {
            int end = token.span().end() - offset;
            if (token.span().start() - offset >= from && end < to && isVerb(token, nameVerbs)) {
                places.add(end);
            }
        }
        return places;
    }

    /** Whether a verb, adverb, pronoun or conjunction stands in a stretch that no name holds. */
    boolean holdsVerb(int start, int end, Set<String> nameVerbs) {
        return inside(start, end).stream().anyMatch(token -> isVerb(token, nameVerbs));
    }

    private static boolean isVerb(Token token, Set<String> nameVerbs) {
        return token.text().length() > 1 && VERBAL.contains(token.pos()) && !nameVerbs.contains(token.text());
    }

    /** Whether an ordinary word of more than one character lies in a stretch, by a language. */
    boolean holdsCommonWord(int start, int end, GenreLanguage language) {
        return inside(start, end).stream()
                .anyMatch(token -> token.text().length() > 1
                        && !NAMES.contains(token.pos())
                        && language.strangePairs(token.text(), 0, token.text().length()) == 0);
    }
}
