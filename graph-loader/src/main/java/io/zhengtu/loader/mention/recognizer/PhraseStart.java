package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.text.Span;
import java.util.Set;

/**
 * Finds where a name starts that closes with a known head: after the verb that governs it, the clause's mark, a
 * preposition, or 的.
 */
final class PhraseStart {
    private static final Set<String> PREPOSITIONS =
            Set.of("以", "将", "把", "对", "为", "按照", "在", "由", "从", "向", "于", "是", "通过", "依托", "根据", "有");
    /** Verbs of carrying out that also stand inside names, behind a noun (国企改革深化提升行动). */
    private static final Set<String> INNER = Set.of("深化", "创新", "优化", "组织", "推广", "规划", "统筹", "对接", "保障", "落实");

    private static final String MARKS = "，。；：！？、（）()—…“《 \t\n";
    private final Set<String> triggers;
    private final Set<String> contentVerbs;

    /**
     * A finder that stops at verbs of carrying out, and at content verbs where they open a clause.
     *
     * @param triggers verbs such as 实施: the name starts after them
     * @param contentVerbs verbs such as 促进: part of a name behind a verb of carrying out (实施促进居民增收行动)
     */
    PhraseStart(Set<String> triggers, Set<String> contentVerbs) {
        this.triggers = triggers;
        this.contentVerbs = contentVerbs;
    }

    /** The index of the word that starts the phrase whose last word before the head is the one before {@code index}. */
    int before(SentenceWords words, Quotes quotes, int index) {
        int at = index;
        while (at > 0) {
            String word = words.word(at - 1);
            if (word.equals("”") || word.equals("》")) {
                Span quote = quotes.closingAt(words.end(at - 1));
                if (quote == null) {
                    break;
                }
                at = words.indexAt(quote.start());
                continue;
            }
            if (isMark(word) || stops(words, at - 1)) {
                break;
            }
            at--;
        }
        return at;
    }

    /** Whether a word is a mark that names do not cross. */
    static boolean isMark(String word) {
        return word.isEmpty() || MARKS.contains(word);
    }

    /** Whether a word is a verb that has policies for its object. */
    boolean governs(String word) {
        return triggers.contains(word) || contentVerbs.contains(word);
    }

    private boolean stops(SentenceWords words, int index) {
        String word = words.word(index);
        String pos = words.pos(index);
        if (PREPOSITIONS.contains(word) || pos.equals("r") || pos.startsWith("u") && !word.equals("等")) {
            return true;
        }
        String before = words.word(index - 1);
        String posBefore = words.pos(index - 1);
        boolean afterNoun = posBefore.startsWith("n") || posBefore.equals("vn") || posBefore.equals("j");
        if (triggers.contains(word)) {
            return !(INNER.contains(word) && afterNoun);
        }
        if (contentVerbs.contains(word)) {
            return !triggers.contains(before) && !afterNoun && !before.equals("”");
        }
        return pos.equals("d") || pos.equals("ad") || pos.equals("vd");
    }
}
