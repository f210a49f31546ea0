package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name of a made thing at the end of a stretch of words, by its last word (…发动机, …疫苗): what stands before it may be
 * of any part of speech (抗癌新药, 固定翼无人机), so a verb that governs, a place or a rank is cut off by word lists.
 */
final class MadeThings {
    private static final int SHORTEST = 3;
    private static final int SHORTEST_MODEL = 3;
    private static final int LONGEST = 22;
    private static final String RANKS = "大强快高先长小轻薄";
    /** Words behind which a new name starts wherever they stand. */
    private static final Set<String> OPENING = Set.of("各", "要", "将", "已");

    private static final String COUNTED = "项批种个款类家";
    private final WordList nouns;
    private final WordList never;
    private final WordList works;
    private final WordList making;
    private final WordList firsts;

    /** The readings of the lexicons {@code product-nouns}, {@code -never}, {@code -making}, {@code -works}, {@code -firsts}. */
    MadeThings(Lexicons lexicons) {
        nouns = new WordList(lexicons.words("product-nouns"));
        never = new WordList(lexicons.words("product-never"));
        works = new WordList(lexicons.words("product-works"));
        making = new WordList(lexicons.words("product-making"));
        firsts = new WordList(lexicons.words("product-firsts"));
    }

    /** The name that the words from one to before another end with, or null where they end with no made thing. */
    @Nullable
    Span in(SentenceWords words, int from, int to) {
        if (from >= to) {
            return null;
        }
        String text = words.text();
        int end = words.end(to - 1);
        int noun = nouns.suffix(text, words.start(from), end);
        if (noun == 0 || works.suffix(text, words.start(from), end) > 0) {
            return null;
        }
        int start = start(words, from, to);
        if (start < 0 || start >= end || never.suffix(text, start, end) >= noun) {
            return null;
        }
        int least = isModel(text.charAt(start)) ? SHORTEST_MODEL : SHORTEST;
        return end - start >= least && end - start <= LONGEST && end - noun > start ? new Span(start, end) : null;
    }

    /** Whether a word is a verb that opens a list of made things. */
    boolean opens(String word) {
        return making.contains(word);
    }

    private static boolean isModel(char character) {
        return character < 128;
    }

    /** Where the name starts, or -1 where a mark or a conjunction stands among the words. */
    private int start(SentenceWords words, int from, int to) {
        int start = from;
        for (int index = from; index < to; index++) {
            String word = words.word(index);
            String pos = words.pos(index);
            if (PhraseStart.isMark(word) || pos.startsWith("c") || word.equals("等") || word.equals("”")) {
                return -1;
            }
            boolean opens = index == start && isNoPart(words, index);
            if (word.equals("最") && index + 1 < to && RANKS.contains(words.word(index + 1))) {
                start = index + 2;
            } else if (word.length() == 2 && word.charAt(0) == '最' && RANKS.indexOf(word.charAt(1)) >= 0) {
                start = index + 1;
            } else if (opens || pos.startsWith("u") || pos.equals("p") || OPENING.contains(word)) {
                start = Math.max(start, index + 1);
            }
        }
        return start >= to
                ? -1
                : behindVerbs(
                        words, behindFirst(words.text(), words.start(start), words.end(to - 1)), words.end(to - 1));
    }

    /** The offset behind the verbs that govern a name and are cut into other words (做|大). */
    private int behindVerbs(SentenceWords words, int start, int end) {
        int at = start;
        int length = making.prefix(words.text(), at, end);
        while (length > 0 && words.isBoundary(at + length)) {
            at += length;
            length = making.prefix(words.text(), at, end);
        }
        return at;
    }

    /** Whether a word before a name governs it, ranks it or counts it. */
    private boolean isNoPart(SentenceWords words, int index) {
        String word = words.word(index);
        String pos = words.pos(index);
        boolean counts = pos.equals("m") && COUNTED.contains(words.word(index + 1));
        return making.contains(word)
                || counts
                || pos.equals("d")
                || pos.equals("ns")
                || (index > 0 && COUNTED.contains(word) && words.pos(index - 1).equals("m"));
    }

    /** The offset behind 首 and its classifier, where they stand in a stretch. */
    private int behindFirst(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == '首') {
                int classifier = firsts.prefix(text, at + 1, end);
                boolean one = at + 1 < end && text.charAt(at + 1) == '个';
                if (classifier > 0 || one) {
                    return behindFirst(text, at + 1 + (one ? 1 : classifier), end);
                }
            }
        }
        return start;
    }
}
