package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.mention.Mention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Reads a list backwards from where it ends (甲、乙和丙 before 等). An {@link Enumeration} is broken by an item that nobody
 * recognized; this one steps over it.
 */
final class ItemList {
    private static final String JOINERS = "、和与及";
    private static final String OPENING = "“「";
    private static final String CLOSING = "”」";
    private static final String ENDS_LIST = "，,；;：:。（）()";
    private static final int LONGEST_ITEM = 14;
    /** How many items side by side may be unknown; more are no list of names. */
    private static final int MOST_UNKNOWN = 3;

    private final Reading reading;
    private final List<Mention> mentions;

    ItemList(Reading reading, List<Mention> mentions) {
        this.reading = reading;
        this.mentions = mentions;
    }

    /** The members of the list that ends at a position, in the order of the text. */
    List<Mention> before(int end) {
        List<Mention> members = new ArrayList<>();
        int at = end;
        int unknown = 0;
        while (at > reading.sentence().span().start() && unknown <= MOST_UNKNOWN) {
            Optional<Mention> member = endingAt(at);
            int start = member.isPresent() ? startOf(member.get()) : unknownStart(at);
            if (member.isPresent()) {
                members.add(member.get());
                unknown = 0;
            } else {
                unknown++;
            }
            int next = start < 0 ? -1 : beforeJoiner(start);
            if (next < 0) {
                break;
            }
            at = next;
        }
        Collections.reverse(members);
        return members;
    }

    private Optional<Mention> endingAt(int at) {
        int bare = CLOSING.contains(reading.before(at, 1)) ? at - 1 : at;
        return mentions.stream()
                .filter(mention -> mention.span().end() == at || mention.span().end() == bare)
                .findFirst();
    }

    private int startOf(Mention mention) {
        int start = mention.span().start();
        String before = reading.before(start, 1);
        return !before.isEmpty() && OPENING.contains(before) ? start - 1 : start;
    }

    /** Where an item starts that no mention is: after the 、 before it; -1 where none stands near in the clause. */
    private int unknownStart(int at) {
        String before = reading.before(at, LONGEST_ITEM);
        for (int i = before.length() - 1; i >= 0; i--) {
            if (before.charAt(i) == '、') {
                return at - before.length() + i + 1;
            }
            if (ENDS_LIST.indexOf(before.charAt(i)) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Where the item before ends: before what joins the two; -1 where nothing does. Nothing between “A”“B” joins them too. */
    private int beforeJoiner(int start) {
        String before = reading.before(start, 1);
        if (before.isEmpty()) {
            return -1;
        }
        if (JOINERS.contains(before)) {
            boolean longer = reading.before(start, 2).equals("以及");
            return start - (longer ? 2 : 1);
        }
        return CLOSING.contains(before) && OPENING.contains(reading.text(start, start + 1)) ? start : -1;
    }
}
