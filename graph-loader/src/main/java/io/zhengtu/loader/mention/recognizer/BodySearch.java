package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** The search for bodies in one sentence. */
final class BodySearch {
    private static final int LONGEST = 24;
    private static final int LONGEST_ADDITION = 14;
    private static final String APART = "和与及、的在为0123456789";
    private static final double CONFIDENCE = 0.75;
    private final BodyNames names;
    private final NameSearch search;
    private final SentenceWords words;
    private final String text;
    private final Set<Span> undertakings;
    private final List<Mention> mentions;
    private final BitSet taken = new BitSet();

    BodySearch(BodyNames names, SentenceWords words, Set<Span> undertakings, List<Mention> mentions) {
        this.names = names;
        this.search = new NameSearch(words, names.nameVerbs());
        this.words = words;
        this.text = words.text();
        this.undertakings = undertakings;
        this.mentions = mentions;
    }

    /** The bodies of a list. */
    void list(Coordination list) {
        String head = names.listHead(list.head());
        for (ListItem item : list.items()) {
            if (!item.counted()) {
                member(list, item, head);
            }
        }
    }

    private void member(Coordination list, ListItem item, String head) {
        boolean bare = names.suffix(text, item.start(), item.end()) == 0;
        if (bare && !head.isEmpty() && item.text().length() <= 8) {
            add(item.start(), item.end(), item.text() + head, "organization.list");
        } else if (bare
                && names.suffix(item.name(), 0, item.name().length()) > 0
                && names.isOwnNamed(words, item.start(), item.end(), item.name())) {
            add(item.start(), item.end(), item.name(), "organization.shared");
        } else {
            int stop = search.clauseEnd(item.start());
            if (lastBodyEnd(item.start(), stop) > 0) {
                search.starts(item.start(), stop).forEach(start -> forms(start, list));
            }
        }
    }

    private int lastBodyEnd(int from, int stop) {
        int end = stop;
        while (end > from && !(words.isBoundary(end) && names.suffix(text, from, end) > 0)) {
            end--;
        }
        return end > from ? end : 0;
    }

    /** The names that start here, the shorter one first: a body may hold another's name at its front. */
    private void forms(int start, Coordination list) {
        int end = bodyEnd(start, start + 3, Math.min(search.clauseEnd(start), start + LONGEST));
        while (end > 0) {
            String said = text.substring(end, search.clauseEnd(end)) + list.predicate();
            if (!search.holdsVerb(start, end) && names.isName(words, start, end, list.lead(), said)) {
                add(start, end, text.substring(start, end), "organization.form");
            }
            end = longer(start, end);
        }
    }

    /** Where the first body's name ends that starts at {@code start} and ends between two positions; 0 where none does. */
    private int bodyEnd(int start, int from, int to) {
        for (int end = from; end <= to; end++) {
            if (words.isBoundary(end) && names.suffix(text, start, end) > 0) {
                return end;
            }
        }
        return 0;
    }

    /** Where a longer name ends that has the one up to {@code end} at its front; 0 where there is none. */
    private int longer(int start, int end) {
        int limit = Math.min(Math.min(search.clauseEnd(end), end + LONGEST_ADDITION), start + LONGEST);
        int branch = names.branchEnd(text, end, search.clauseEnd(end));
        int next = branch > 0 ? branch : bodyEnd(end, end + 2, limit);
        if (next == 0 || search.holdsVerb(end, next) || names.isBecoming(text, end, next)) {
            return 0;
        }
        return text.substring(end, next).chars().anyMatch(c -> APART.indexOf(c) >= 0) ? 0 : next;
    }

    private void add(int start, int end, String name, String rule) {
        Span span = new Span(start, end);
        if (!undertakings.contains(span)) {
            taken.set(start, end);
            mentions.add(words.mention(EntityType.ORGANIZATION, span, name, rule, CONFIDENCE));
        }
    }

    /** Bodies that everybody knows, wherever they stand. */
    void wellKnown() {
        for (int i = 0; i < text.length(); i++) {
            int length =
                    words.isBoundary(i) && !taken.get(i) ? names.wellKnown().prefix(text, i, text.length()) : 0;
            if (length > 2 && words.isBoundary(i + length)) {
                add(i, i + length, text.substring(i, i + length), "organization.well-known");
                i += length - 1;
            }
        }
    }
}
