package io.zhengtu.loader.document;

import java.util.regex.Pattern;

/** Sees where a review turns to problems and shortcomings: nothing from there on is an outcome. */
final class ProblemPassage {
    private static final String TROUBLE = "(?:问题|困难|挑战|短板|不足|差距|矛盾|薄弱|制约|风险隐患)";
    private static final Pattern START = Pattern.compile("清醒地?(?:认识|看到|意识)|(?:正视|直面).{0,20}" + TROUBLE
            + "|(?:也|还|更)(?:要|应|必须|深刻|深知|充分)?.{0,6}(?:认识到|看到|意识到).{0,60}" + TROUBLE
            + "|(?:还|仍|依然|仍然)(?:面临|存在|有)(?:着|一些|不少|许多|诸多|很多)?.{0,16}" + TROUBLE
            + "|" + TROUBLE + ".{0,6}(?:不容忽视|主要是|主要表现)|存在.{0,8}(?:问题和不足|困难和问题|问题与不足|短板和不足)");
    private static final Pattern GOES_ON = Pattern.compile(
            "^(?:[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]|[—－-]{1,3}|对此|对于这些|针对这些|针对上述|这些问题|主要是|主要表现|[（(][一二三四五六七八九十][）)])");

    /** Whatever begins such a passage holds one of these: the last characters of trouble, and of 清醒. */
    private static final String SIGNS = "题难战板足距盾弱约患醒";

    private static final boolean[] IS_SIGN = new boolean[Character.MAX_VALUE + 1];

    static {
        SIGNS.chars().forEach(sign -> IS_SIGN[sign] = true);
    }

    private ProblemPassage() {}

    /** Whether a sentence of a review begins a passage on problems. */
    static boolean startsWith(String sentence) {
        return hasSign(sentence) && START.matcher(sentence).find();
    }

    private static boolean hasSign(String sentence) {
        for (int i = 0; i < sentence.length(); i++) {
            if (IS_SIGN[sentence.charAt(i)]) {
                return true;
            }
        }
        return false;
    }

    /** Whether a paragraph after such a passage belongs to it. */
    static boolean goesOnWith(String paragraph) {
        return GOES_ON.matcher(paragraph).find();
    }
}
