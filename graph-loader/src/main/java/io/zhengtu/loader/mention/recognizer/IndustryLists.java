package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The members of a list that calls itself one of industries: A、B、C等三大主导产业. What the list's end says of all of them
 * makes an industry of a member that no table knows.
 */
final class IndustryLists {
    private static final Pattern END =
            Pattern.compile("等(?:[0-9一二三四五六七八九十百多余]+[大条个类])?(?:[\\p{IsHan}]{0,4})(?:产业集群|产业链|产业|行业|赛道)(?!园|基地|项目|化)");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 9;

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
        return index < 0 ? end : words.start(index);
    }

    private static boolean isBefore(SentenceWords words, int index) {
        String pos = words.pos(index);
        boolean governs = pos.startsWith("v") && !pos.equals("vn");
        return governs || pos.startsWith("w") || pos.startsWith("p") || pos.startsWith("d") || pos.startsWith("u");
    }

    private static boolean isName(SentenceWords words, int start, int end) {
        int length = end - start;
        return length >= SHORTEST
                && length <= LONGEST
                && words.isBoundary(start)
                && words.isBoundary(end)
                && words.text(start, end).codePoints().allMatch(c -> Character.isLetter(c) || c == '+');
    }
}
