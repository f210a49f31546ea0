package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The members of a list that calls itself one of industries: A、B、C等三大主导产业. What the list's end says of all of them
 * makes an industry of a member that no table knows.
 */
final class IndustryLists {
    private static final Pattern END = Pattern.compile(
            "等(?:[0-9一二三四五六七八九十百多余]+[大条个类])?(?:[\\p{IsHan}]{0,4})(?:产业集群|产业链|产业|行业|赛道|服务业|制造业|加工业|新业态|服务贸易)(?!园|基地|项目|化)");
    /** Last characters of places, offices and plants, which are listed beside industries. */
    private static final String NO_BRANCH = "区市县镇村园馆院厂心";

    private static final int SHORTEST = 2;
    private static final int LONGEST = 9;
    private static final Set<String> LEADS =
            Set.of("发展", "壮大", "培育", "做大", "做强", "做优", "做精", "强", "优", "精", "及", "和", "与", "以及");

    private IndustryLists() {}

    /** Adds the members of every such list in a sentence. */
    static void addTo(List<Mention> found, SentenceWords words) {
        Matcher end = END.matcher(words.text());
        while (end.find()) {
            int memberEnd = end.start();
            while (memberEnd > 0) {
                int start = memberStart(words, memberEnd);
                if (!isName(words, start, memberEnd)) {
                    break;
                }
                found.add(words.mention(EntityType.INDUSTRY, new Span(start, memberEnd), "industry.list", 0.6));
                if (words.before(start) != '、') {
                    break;
                }
                memberEnd = start - 1;
            }
        }
    }

    /** Where a member starts: after the mark before it, or after the verb that governs the list. */
    private static int memberStart(SentenceWords words, int end) {
        int index = words.indexAt(end - 1);
        while (index > 0 && !isBefore(words, index - 1)) {
            index--;
        }
        int start = index < 0 ? end : words.start(index);
        while (end - start > SHORTEST && index >= 0 && isLead(words, index)) {
            index++;
            start = words.start(index);
        }
        return start;
    }

    private static boolean isCount(SentenceWords words, int index) {
        return words.pos(index).equals("m") && words.pos(index + 1).equals("q");
    }

    /** Whether a word ends the verb before a list (做大|做强, 做|优, 发展) or joins its last member. */
    private static boolean isLead(SentenceWords words, int index) {
        String word = words.word(index);
        boolean result =
                word.length() == 1 && "大强优精细".contains(word) && index > 0 && "做培建".contains(words.word(index - 1));
        return result || LEADS.contains(word);
    }

    private static boolean isBefore(SentenceWords words, int index) {
        String pos = words.pos(index);
        boolean governs = pos.startsWith("v") && !pos.equals("vn");
        return governs || pos.startsWith("w") || pos.startsWith("p") || pos.startsWith("d") || pos.startsWith("u");
    }

    private static boolean isName(SentenceWords words, int start, int end) {
        int length = end - start;
        return length >= SHORTEST
                && !isCount(words, words.indexAt(start))
                && NO_BRANCH.indexOf(words.text().charAt(end - 1)) < 0
                && length <= LONGEST
                && words.isBoundary(start)
                && words.isBoundary(end)
                && words.text(start, end).codePoints().allMatch(c -> Character.isLetter(c) || c == '+');
    }
}
