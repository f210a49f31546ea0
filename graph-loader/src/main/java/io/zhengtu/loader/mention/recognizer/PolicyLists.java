package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads campaigns that share a head: 蓝天、碧水、净土保卫战 are three, each with the head added to its name. Where the members
 * are too unlike to be names (粮油生产、储备、加工能力提升行动), the whole list is one name.
 */
final class PolicyLists {
    private static final int SHORTEST_UNLIKE = 4;
    private static final int LONGEST_MEMBER = 16;
    private final PhraseStart start;

    PolicyLists(PhraseStart start) {
        this.start = start;
    }

    /** Adds the names of the list that closes with the head at a word. */
    void read(SentenceWords words, Quotes quotes, int headIndex, WordTrie.Match<String> head, List<Mention> found) {
        if (!head.value().equals("campaign")) {
            return;
        }
        int end = headIndex;
        while (end > 0 && isCount(words, end - 1)) {
            end--;
        }
        boolean closed = words.word(end - 1).equals("等");
        List<Span> members = members(words, quotes, closed ? end - 1 : end);
        if (members.size() < 2
                || members.stream().anyMatch(member -> member.of(words.text()).contains("“"))) {
            return;
        }
        if (areAlike(words, members, closed)) {
            distribute(
                    words,
                    members,
                    words.text(words.start(headIndex), head.end()),
                    closed || end < headIndex,
                    head,
                    found);
        } else if (!closed && hasOwnHead(words, members, head)) {
            Span last = members.get(members.size() - 1);
            found.add(words.mention(EntityType.POLICY, new Span(last.start(), head.end()), "policy.list-member", 0.6));
        } else if (!closed && isOneName(words, members, headIndex)) {
            Span whole = new Span(members.get(0).start(), head.end());
            found.add(words.mention(EntityType.POLICY, whole, "policy.list-whole", 0.6));
        }
    }

    /** Whether a member closes with a head itself (甲开拓计划、乙出海行动): the list is of names, each with its own. */
    private static boolean hasOwnHead(SentenceWords words, List<Span> members, WordTrie.Match<String> head) {
        String kind = words.text(head.end() - 2, head.end());
        Span last = members.get(members.size() - 1);
        return last.of(words.text()).indexOf('及') < 0
                && members.stream()
                        .limit(members.size() - 1L)
                        .map(member -> member.of(words.text()))
                        .anyMatch(member -> member.endsWith("计划")
                                || member.endsWith("行动")
                                || member.endsWith("工程")
                                || member.endsWith(kind));
    }

    /** Whether unlike members can be one campaign's name: no counts, and no head that closes lists of anything. */
    private static boolean isOneName(SentenceWords words, List<Span> members, int headIndex) {
        String head = words.word(headIndex);
        return !head.startsWith("战略")
                && !head.startsWith("工程")
                && members.stream()
                        .noneMatch(member -> member.of(words.text()).chars().anyMatch(c -> c >= '0' && c <= '9'));
    }

    private static boolean isCount(SentenceWords words, int index) {
        String pos = words.pos(index);
        return pos.equals("m") || pos.equals("q") || words.word(index).equals("大");
    }

    private List<Span> members(SentenceWords words, Quotes quotes, int end) {
        List<Span> members = new ArrayList<>();
        int last = end;
        while (last > 0) {
            int from = start.before(words, quotes, last);
            if (from >= last) {
                break;
            }
            members.add(0, new Span(words.start(from), words.end(last - 1)));
            if (from == 0 || !words.word(from - 1).equals("、")) {
                break;
            }
            last = from - 1;
        }
        return members;
    }

    /** Whether the members can each be a name: of one length, or all long and closing with a word for doing. */
    private static boolean areAlike(SentenceWords words, List<Span> members, boolean closed) {
        boolean same = members.stream().mapToInt(Span::length).distinct().count() == 1;
        return members.stream()
                .allMatch(member -> member.length() <= LONGEST_MEMBER
                        && ((same && (!closed || member.length() >= SHORTEST_UNLIKE))
                                || (member.length() >= SHORTEST_UNLIKE && closed && !hasNumber(words, member))
                                || (member.length() >= SHORTEST_UNLIKE
                                        && words.pos(words.indexAt(member.end() - 1))
                                                .startsWith("v"))));
    }

    private static boolean hasNumber(SentenceWords words, Span member) {
        return member.of(words.text()).chars().anyMatch(Character::isDigit);
    }

    private static void distribute(
            SentenceWords words,
            List<Span> members,
            String headText,
            boolean apart,
            WordTrie.Match<String> head,
            List<Mention> found) {
        for (int member = 0; member < members.size(); member++) {
            Span span = members.get(member);
            if (member == members.size() - 1 && !apart) {
                found.add(words.mention(
                        EntityType.POLICY, new Span(span.start(), head.end()), "policy.list-member", 0.6));
            } else {
                String name = span.of(words.text());
                found.add(words.mention(
                        EntityType.POLICY,
                        span,
                        name.endsWith(headText) ? name : name + headText,
                        "policy.list-member",
                        0.6));
            }
        }
    }
}
