package io.zhengtu.loader.document;

import java.util.regex.Pattern;

/** Tells the sentence that heads a paragraph (招商引资成势见效。) from one that merely begins it. */
final class LeadSentence {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 42;
    /** Openings of narrative and of sentences that announce a list; no headings. */
    private static final Pattern NARRATIVE = Pattern.compile(
            "^(各位|过去|刚刚|一年来|五年来|今年|去年|当前|目前|同时|此外|另外|与此同时|我们|回顾|回望|展望|做好"
                    + "|围绕|这些|这一|以上|上述|面对|面向|对此|为此|现在|经济社会发展的|政府工作|习近平|党的|在.{0,20}(下|时|中)，|主要|重点)|(以下|下列|如下|几个方面|方面工作|主要做了)");

    private LeadSentence() {}

    /** Whether a paragraph's first sentence heads it: short, ending with 。, without figures outside quotes. */
    static boolean isLead(String sentence) {
        int length = sentence.length();
        return length >= SHORTEST
                && length <= LONGEST
                && sentence.charAt(length - 1) == '。'
                && !hasFigure(sentence)
                && !NARRATIVE.matcher(sentence).find();
    }

    /** Whether digits stand outside quotes. */
    static boolean hasFigure(String sentence) {
        boolean quoted = false;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c == '“' || c == '”') {
                quoted = c == '“';
            } else if (!quoted && c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }
}
