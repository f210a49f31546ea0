package io.zhengtu.loader.mention.learned;

import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.lexical.Token;
import io.zhengtu.loader.text.Span;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The spans of a sentence that may be a name: runs of at most {@link #LONGEST} words that cross no clause mark outside of
 * quotation marks and leave no quotation half. A span is known by its first word and its number of words.
 */
final class SpanGrid {
    /** The most words that a name has. */
    static final int LONGEST = 14;

    private static final Set<String> CLAUSE_MARKS =
            Set.of("，", "。", "；", "：", "！", "？", "\n", "（", "）", "—", ",", ";", ":", "…");
    private final Sentence sentence;
    private final List<Token> tokens;
    private final String[] words;
    private final int[] starts;
    private final boolean[] clauseMarks;
    private final int[] longest;
    private final int[] partner;

    SpanGrid(Sentence sentence, List<Token> tokens) {
        this.sentence = sentence;
        this.tokens = tokens;
        int size = tokens.size();
        this.words = new String[size];
        this.starts = new int[size + 1];
        this.clauseMarks = new boolean[size];
        for (int index = 0; index < size; index++) {
            Token token = tokens.get(index);
            words[index] = token.text();
            starts[index] = token.span().start() - sentence.span().start();
            clauseMarks[index] = CLAUSE_MARKS.contains(words[index]) || words[index].isBlank();
        }
        starts[size] = sentence.text().length();
        this.partner = partners();
        this.longest = new int[tokens.size()];
        for (int first = 0; first < longest.length; first++) {
            longest[first] = longestFrom(first);
        }
    }

    private int[] partners() {
        int[] found = new int[tokens.size()];
        Arrays.fill(found, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int index = 0; index < found.length; index++) {
            String word = word(index);
            if (word.equals("“") || word.equals("《")) {
                open.push(index);
            } else if ((word.equals("”") || word.equals("》")) && !open.isEmpty()) {
                int opening = open.pop();
                found[opening] = index;
                found[index] = opening;
            }
        }
        return found;
    }

    private int longestFrom(int first) {
        int depth = 0;
        int last = first;
        while (last < tokens.size() && last < first + LONGEST) {
            if (partner[last] > last) {
                depth++;
            } else if (partner[last] >= 0) {
                if (partner[last] < first) {
                    break;
                }
                depth--;
            } else if (depth == 0 && isClauseMark(last)) {
                break;
            }
            last++;
        }
        return last - first;
    }

    /** Whether a word is a mark that ends a clause. */
    boolean isClauseMark(int index) {
        return clauseMarks[index];
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return words.length;
    }

    /** The most words that a span has which starts with this one; 0 where none does. */
    int longest(int first) {
        return longest[first];
    }

    /** The word with the other mark of a quotation mark's pair, or -1. */
    int partner(int index) {
        return partner[index];
    }

    String word(int index) {
        return words[index];
    }

    String pos(int index) {
        return tokens.get(index).pos();
    }

    /** Where a word starts in the sentence; for the word after the last one, where the sentence ends. */
    int start(int index) {
        return starts[index];
    }

    /** Where a span stands in the clean text. */
    Span span(int first, int count) {
        return new Span(
                tokens.get(first).span().start(),
                tokens.get(first + count - 1).span().end());
    }

    /** The word that starts at an offset of the clean text, the number of words where the last one ends there, or -1. */
    int indexOf(int offset) {
        for (int index = 0; index < tokens.size(); index++) {
            if (tokens.get(index).span().start() == offset) {
                return index;
            }
        }
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).span().end() == offset ? tokens.size() : -1;
    }
}
