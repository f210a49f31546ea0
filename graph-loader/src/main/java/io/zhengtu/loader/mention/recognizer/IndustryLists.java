package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The members of a list that calls itself one of industries: A、B、C等主导产业, A、B、C三大产业, A、B入选国家先进制造业集群. What
 * the list's end says of all of them makes an industry of a member that no table knows.
 */
final class IndustryLists {
    private static final String KIND = "(?>产业集群|产业链|产业|行业|赛道|服务业|制造业集群|制造业|加工业|业态|服务贸易|社会化服务|服务消费|传统消费)"
            + "(?!园|基地|项目|化|带|区|工人|龙头|头部|链主|上下游|重点企业|企业)";
    private static final String COUNT = "[0-9一二两三四五六七八九十百多余]+[大条个类]";
    private static final Pattern CLOSED = Pattern.compile("等(?:“[^”]{1,6}”)?(?:" + COUNT + ")?\\p{IsHan}{0,6}?" + KIND);
    private static final Pattern COUNTED = Pattern.compile("(?<![等第])" + COUNT + "\\p{IsHan}{0,10}?" + KIND);
    private static final Pattern RANKED = Pattern.compile("(?:入选|获评|入围|跻身|争创)[^，。；、]{0,6}(?:制造业集群|产业集群)");
    /** Last characters of places, offices and plants, which are listed beside industries. */
    private static final String NO_BRANCH = "区市县镇村园馆院厂心省国";

    /** What a sentence goes on to speak of that lists branches for their dangers: 燃气、消防等行业安全隐患. */
    private static final Pattern DANGERS = Pattern.compile("安全|隐患|事故|风险|执法|欠薪|乱象");

    private static final String MARKS = "，。；：！？—…";
    private static final int FARTHEST_DANGER = 90;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;
    private final Set<String> leads;
    private final Set<String> generic;

    /** The lists by the lexicons {@code industry-verbs} and {@code industry-generic}. */
    IndustryLists(Lexicons lexicons) {
        leads = new HashSet<>(lexicons.words("industry-verbs"));
        generic = new HashSet<>(lexicons.words("industry-generic"));
        leads.addAll(List.of("强", "优", "精", "及", "和", "与", "以及"));
    }

    /** Adds the members of every such list in a sentence. */
    void addTo(List<Mention> found, SentenceWords words) {
        // A list needs one of these; to look for a character costs little beside a pattern that finds nothing.
        if (words.text().indexOf('等') >= 0) {
            ends(found, words, CLOSED.matcher(words.text()), 1);
        }
        if (words.text().indexOf('、') >= 0) {
            ends(found, words, COUNTED.matcher(words.text()), 2);
            ends(found, words, RANKED.matcher(words.text()), 2);
        }
    }

    private void ends(List<Mention> found, SentenceWords words, Matcher end, int fewest) {
        while (end.find()) {
            int first = listStart(words.text(), end.start());
            boolean several = words.text(first, end.start()).indexOf('、') >= 0;
            if ((fewest == 1 || several) && !isOfDangers(words.text(), first)) {
                members(found, words, first, end.start());
            }
        }
    }

    private static boolean isOfDangers(String text, int from) {
        return DANGERS.matcher(text)
                .region(from, Math.min(text.length(), from + FARTHEST_DANGER))
                .find();
    }

    private static int listStart(String text, int end) {
        int start = end;
        while (start > 0 && MARKS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** The members from the last one back to the first that can be no name. */
    private void members(List<Mention> found, SentenceWords words, int from, int to) {
        int memberEnd = to;
        while (memberEnd > from) {
            int mark = Math.max(from - 1, words.text().lastIndexOf('、', memberEnd - 1));
            boolean first = mark < from;
            int start = first ? memberStart(words, memberEnd) : joined(words, mark + 1, memberEnd);
            if (!isName(words, start, memberEnd)) {
                start = memberStart(words, memberEnd);
                first = true;
            }
            if (!isName(words, start, memberEnd)) {
                return;
            }
            if (!generic.contains(words.text(start, memberEnd))) {
                found.add(words.mention(EntityType.INDUSTRY, new Span(start, memberEnd), "industry.list", 0.6));
            }
            memberEnd = first && words.before(start) != '、' ? from : start - 1;
        }
    }

    /** After the conjunction that joins the list's last two members where neither could be a name with it. */
    private static int joined(SentenceWords words, int from, int to) {
        for (int index = words.indexAt(from); index >= 0 && words.end(index) < to; index++) {
            if (words.pos(index).startsWith("c") && words.start(index) - from >= SHORTEST) {
                return words.end(index);
            }
        }
        return from;
    }

    /** Where a member starts that no mark stands before: after the verb that governs the list. */
    private int memberStart(SentenceWords words, int end) {
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
    private boolean isLead(SentenceWords words, int index) {
        String word = words.word(index);
        boolean result =
                word.length() == 1 && "大强优精细".contains(word) && index > 0 && "做培建".contains(words.word(index - 1));
        return result || leads.contains(word);
    }

    private static boolean isBefore(SentenceWords words, int index) {
        String pos = words.pos(index);
        boolean governs = pos.startsWith("v") && !pos.equals("vn");
        return governs || pos.startsWith("w") || pos.startsWith("p") || pos.startsWith("d") || pos.startsWith("u");
    }

    private boolean isName(SentenceWords words, int start, int end) {
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
