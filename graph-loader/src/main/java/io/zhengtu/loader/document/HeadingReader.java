package io.zhengtu.loader.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sees the heading that a line is or begins with, whatever its numbering. */
final class HeadingReader {
    /** A line longer than this is a paragraph, even if it is a single sentence. */
    private static final int LONGEST = 60;

    private static final int LONGEST_UNNUMBERED = 40;
    private static final int SHORTEST_UNNUMBERED = 4;
    private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";
    private static final Pattern PART = Pattern.compile("^(" + NUMERAL + ")[、.．][ \\u3000]*(?!" + NUMERAL + "[、产季])");
    private static final Pattern SECOND = Pattern.compile("^[（(〔](" + NUMERAL + ")[）)〕]");
    private static final Pattern THIRD =
            Pattern.compile("^(?:[0-9０-９]{1,2}[.．、](?![0-9])|[（(][0-9０-９]{1,2}[）)]|[①-⑳])[ \\u3000]*");
    private static final Pattern FOURTH =
            Pattern.compile("^(?:(" + NUMERAL + ")(?:是|要)|第(" + NUMERAL + ")[，、：,]|[—―─－-]{2,})[ \\u3000]*");
    private static final Pattern APPENDIX = Pattern.compile("^(?:附件|附录|附)[0-9０-９一二三四五]{0,2}[：:]?(?:.{0,20})$"
            + "|^.{0,20}(?:名词解释|名词注释|名词说明|用语说明|有关名词|注\\s*释)$"
            + "|^.{0,12}[件项](?:重点|重大|重要)?(?:民生|惠民|为民)(?:办|工程)?实事(?:项目|任务|工程)?(?:清单|安排)?$"
            + "|^.{0,12}年.{0,8}(?:民生|惠民)实事(?:项目|任务)?(?:清单|安排)?$");
    private static final String TIME =
            "(?:[0-9０-９]{4}年|“?[一二三四五六七八九十]{1,3}五”?(?:时期|期间|以来|发展|规划)|过去(?:的)?[一五]年|五年来|一年来|去年|今年|今后五年)";
    private static final Pattern PERIOD =
            Pattern.compile("^.{0,6}" + TIME + ".{0,24}(?:回顾|总结|成就|成绩|目标|任务|安排|部署|总体要求|重点工作|主要工作|工作思路|的工作|建议)");

    private HeadingReader() {}

    /** The heading that a line is or begins with. */
    static Optional<Heading> read(Line line) {
        String text = line.text();
        if (text.length() <= LONGEST_UNNUMBERED && APPENDIX.matcher(text).matches() && !line.endsSentence()) {
            return Optional.of(new Heading(Heading.Style.APPENDIX, "", text, true));
        }
        Matcher matcher = PART.matcher(text);
        if (matcher.find()) {
            return numbered(Heading.Style.PART, matcher.group(1), text, matcher.end());
        }
        matcher = SECOND.matcher(text);
        if (matcher.find()) {
            return numbered(Heading.Style.SECOND, matcher.group(1), text, matcher.end());
        }
        matcher = THIRD.matcher(text);
        if (matcher.find()) {
            return numbered(Heading.Style.THIRD, "", text, matcher.end());
        }
        matcher = FOURTH.matcher(text);
        if (matcher.find()) {
            return numbered(Heading.Style.FOURTH, "", text, matcher.end());
        }
        return unnumbered(line);
    }

    private static Optional<Heading> numbered(Heading.Style style, String number, String text, int from) {
        int end = firstSentenceEnd(text, from);
        boolean ownLine = end >= text.length() - 1;
        String words = text.substring(from, Math.min(end, text.length())).strip();
        boolean isHeading = words.length() > 1
                && words.length() <= LONGEST
                && (style.compareTo(Heading.Style.SECOND) <= 0 || isItemHeading(words, ownLine));
        return isHeading ? Optional.of(new Heading(style, number, words, ownLine)) : Optional.empty();
    }

    /** Whether the first sentence of a numbered item heads it; in lists of terms and measures it is the item itself. */
    private static boolean isItemHeading(String words, boolean ownLine) {
        return ownLine ? words.indexOf('：') < 0 && !LeadSentence.hasFigure(words) : LeadSentence.isLead(words + "。");
    }

    private static Optional<Heading> unnumbered(Line line) {
        String text = line.text();
        if (text.length() <= LONGEST_UNNUMBERED && !line.endsSentence()) {
            if (PERIOD.matcher(text).find()) {
                return Optional.of(new Heading(Heading.Style.PERIOD, "", text, true));
            }
            return isPseudoHeading(text)
                    ? Optional.of(new Heading(Heading.Style.UNNUMBERED, "", text, true))
                    : Optional.empty();
        }
        int end = firstSentenceEnd(text, 0);
        if (end < text.length() && LeadSentence.isLead(text.substring(0, end + 1))) {
            return Optional.of(new Heading(Heading.Style.LEAD, "", text.substring(0, end), end == text.length() - 1));
        }
        return Optional.empty();
    }

    /** A short line that could head a passage: Chinese words, not a fragment that a broken line or a link left over. */
    private static boolean isPseudoHeading(String text) {
        int han = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.HAN) {
                han++;
            }
        }
        char first = text.charAt(0);
        return han >= SHORTEST_UNNUMBERED
                && 2 * han > text.length()
                && "》”）、，。；：》)".indexOf(first) < 0
                && text.indexOf('《') < 0;
    }

    /** Where the first mark stands that ends a sentence, at the latest the text's end. */
    private static int firstSentenceEnd(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST + 2);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '。' || c == '！' || c == '？' || c == '；' || c == '!' || c == ';') {
                return i;
            }
        }
        return text.length();
    }
}
