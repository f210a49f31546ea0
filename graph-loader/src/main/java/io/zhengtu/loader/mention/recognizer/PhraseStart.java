package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.text.Span;
import java.util.Set;

/**
 * Finds where a name starts that closes with a known head: after the verb that governs it, the clause's mark, a
 * preposition, or 的.
 */
final class PhraseStart {
    private static final Set<String> STOPPING = Set.of(
            "以", "将", "把", "对", "为", "按照", "在", "由", "从", "向", "于", "是", "通过", "依托", "根据", "有", "我", "我们", "各", "各级",
            "其", "这", "该", "每", "全省", "全市", "全区", "全县", "我省", "我市", "我区", "我县");
    /** Verbs that have a campaign for their object: a content verb behind them is part of its name. */
    private static final Set<String> CARRYING_OUT =
            Set.of("实施", "开展", "启动", "制定", "出台", "推进", "落实", "组织", "编制", "推行", "印发", "发布", "深入实施");

    /** Verbs of carrying out that also stand inside names, behind a noun (国企改革深化提升行动). */
    private static final Set<String> INNER = Set.of("深化", "创新", "优化", "组织", "推广", "规划", "统筹", "对接", "保障", "落实", "参与");

    private static final String MARKS = "，。；：！？、（）()—…“《 \t\n";
    private static final int LONGEST_PARENTHESIS = 4;
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
            if (word.equals("）")) {
                int opening = parenthesis(words, at - 1);
                if (opening < 0) {
                    break;
                }
                at = opening;
                continue;
            }
            if ((isMark(word) && !isLink(words, at - 1)) || stops(words, at - 1)) {
                break;
            }
            at--;
        }
        return at;
    }

    /** The word with the opening mark of a short parenthesis that is part of a name (（秋季）推介活动), or -1. */
    private static int parenthesis(SentenceWords words, int closing) {
        for (int index = closing - 1; index >= 0 && closing - index <= LONGEST_PARENTHESIS; index--) {
            if (words.word(index).equals("（")) {
                return words.word(index + 1).length() < 2
                                && words.pos(index + 1).equals("m")
                        ? -1
                        : index;
            }
        }
        return -1;
    }

    /** Whether a dash stands between two places (中国—中亚). */
    private static boolean isLink(SentenceWords words, int index) {
        return words.word(index).equals("—")
                && words.pos(index - 1).equals("ns")
                && words.pos(index + 1).equals("ns");
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
        if (STOPPING.contains(word) || (pos.startsWith("u") && !word.equals("等"))) {
            return true;
        }
        String before = words.word(index - 1);
        String posBefore = words.pos(index - 1);
        if (word.equals("好") && (posBefore.equals("v") || before.equals("用"))) {
            return true;
        }
        boolean afterNoun = posBefore.startsWith("n") || posBefore.equals("vn") || posBefore.equals("j");
        if (triggers.contains(word)) {
            return !(INNER.contains(word) && (afterNoun || before.equals("改革")));
        }
        if (contentVerbs.contains(word)) {
            return !CARRYING_OUT.contains(before) && !afterNoun && !before.equals("”");
        }
        boolean adverb = pos.equals("d") || pos.equals("ad") || pos.equals("vd");
        return adverb && !afterNoun && !triggers.contains(before);
    }
}
