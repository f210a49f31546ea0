package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** The search for firms in one sentence. No two of its mentions overlap: the first rule to find one keeps it. */
final class FirmSearch {
    private static final int LONGEST = 14;
    /** Prepositions, conjunctions and adverbs that stand before names. */
    private static final Set<String> JOINTS =
            Set.of("和", "与", "及", "以", "对", "将", "为", "从", "向", "把", "被", "由", "于", "但", "在", "次");

    private static final double CONFIDENCE = 0.7;
    private final FirmContext context;
    private final FirmNames firms;
    private final NameSearch search;
    private final SentenceWords words;
    private final String text;
    private final List<Mention> mentions;
    private final BitSet taken = new BitSet();

    FirmSearch(FirmContext context, SentenceWords words, List<Mention> mentions) {
        this.context = context;
        this.firms = context.firms();
        this.search = new NameSearch(words, context.nameVerbs());
        this.words = words;
        this.text = words.text();
        this.mentions = mentions;
    }

    /**
     * The firm whose undertaking this is, by the undertaking's name.
     *
     * @param ofList whether a list calls it an undertaking
     */
    void owner(String name, int start, int end, boolean ofList) {
        if (firms.isPlant(text, start, end)) {
            taken.set(start, end);
            return;
        }
        boolean publicWork = context.isPublicWork(name);
        if (!publicWork && firms.isFirmAlone(words, start, end)) {
            add(start, end, "enterprise.project");
            return;
        }
        Span owner = firms.owner(words, start, end, publicWork);
        if (owner != null && !context.goesOn(text, owner.end())) {
            add(owner.start(), owner.end(), "enterprise.project-owner");
        } else if (ofList && !publicWork && firms.isTraded(words, start, end)) {
            add(start, end, "enterprise.project");
        }
    }

    /** The firms of a list. */
    void list(Coordination list) {
        boolean called = context.isCalledFirm(list);
        boolean free = called || list.head().isEmpty();
        long sure = free ? list.items().stream().filter(this::isFirm).count() : 0;
        boolean amongFirms = sure > 0 && 2 * sure >= list.items().size();
        long formed = free ? list.items().stream().filter(this::hasForm).count() : 0;
        boolean amongFormed = formed > 0 && 2 * formed >= list.items().size();
        boolean amongCoined =
                amongFirms && list.closed() && list.items().stream().anyMatch(this::isMereName);
        boolean besideFirm =
                amongFirms && list.closed() && list.items().stream().anyMatch(this::isFirmByForm);
        for (ListItem item : list.items()) {
            int start = start(item);
            int end = end(item);
            String rule = rule(list, item, called, amongFirms, besideFirm);
            if (rule.isEmpty()
                    && free
                    && isMember(item, amongFormed && list.items().size() > 1, amongCoined)) {
                rule = "enterprise.item";
            }
            if (!rule.isEmpty()) {
                add(start, end, rule);
                continue;
            }
            String said = item.predicate().isEmpty() ? list.predicate() : item.predicate();
            int shop = context.shop(text, start, end, said);
            if (shop < end) {
                add(start, shop, "enterprise.shop");
            } else {
                forms(item.start());
                subject(list, start);
            }
        }
    }

    /** The rule by which a member as a whole is a firm; empty where none holds. */
    private String rule(Coordination list, ListItem item, boolean called, boolean amongFirms, boolean besideFirm) {
        int start = start(item);
        int end = end(item);
        String said = item.predicate().isEmpty() ? list.predicate() : item.predicate();
        boolean firm = isFirm(item);
        boolean traded = firms.isTraded(words, start, end);
        if (called && (firm || traded || (amongFirms && mayFollow(item)))) {
            return "enterprise.list";
        }
        boolean coined = firms.isCoined(words, start, end);
        boolean formed = !coined && (firm || (amongFirms && firms.stem(text, start, end) < end));
        if ((formed && context.isFirmsDoing(said)) || (coined && context.isOnlyFirmsDoing(said))) {
            return "enterprise.predicate";
        }
        if ((coined || firm || traded) && context.isHonoured(said)) {
            return "enterprise.honoured";
        }
        if (coined && besideFirm) {
            return "enterprise.item";
        }
        boolean example = coined && list.closed() && list.head().isEmpty() && context.isForFirms(list.lead());
        return example ? "enterprise.example" : "";
    }

    /**
     * Whether a member of a list that nothing calls firms is one: by a word that only firms' names end in, or by its
     * trade, among firms (甲乳业、乙生物) or beside a word that is nothing but a name (丙丁利、甲能源等). Things and doings end
     * in trades and goods too (陶铝新材料, 专心创业).
     *
     * @param amongFormed whether at least half of the members have a firm's form
     * @param amongCoined whether one of them is a coined word alone
     */
    private boolean isMember(ListItem item, boolean amongFormed, boolean amongCoined) {
        int start = start(item);
        int end = end(item);
        if (end - start > LONGEST || end - start < 2) {
            return false;
        }
        boolean coined = firms.isCoined(words, start, end);
        boolean sure = !coined && (firms.isNational(text, start, end) || firms.hasFirmSuffix(words, start, end));
        int stem = firms.stem(text, start, end);
        boolean traded = firms.hasTradeForm(words, start, end) || (!coined && stem < end);
        boolean besideCoined =
                amongCoined && firms.mayOpen(text, start) && stem < end && !firms.isKind(text, start, stem);
        return sure || besideCoined || (amongFormed && traded);
    }

    /** Whether a member is a coined word alone, which says nothing of a trade. */
    private boolean isMereName(ListItem item) {
        int start = start(item);
        int end = end(item);
        return firms.mayOpen(text, start) && firms.isCoined(words, start, end) && firms.stem(text, start, end) == end;
    }

    /** Whether a member is a known firm, or ends as only firms do, or in its trade after a coined word. */
    private boolean hasForm(ListItem item) {
        int start = start(item);
        int end = end(item);
        return end - start <= LONGEST
                && (firms.isNational(text, start, end)
                        || firms.hasFirmSuffix(words, start, end)
                        || firms.hasTradeForm(words, start, end));
    }

    /** A firm at the front of a clause, before what it makes or does (A食品智能排产方案入选…). */
    private void subject(Coordination list, int start) {
        if (!list.lead().isEmpty() || !list.head().isEmpty()) {
            return;
        }
        Span run = firms.byCoinedRun(words, start, search.clauseEnd(start));
        if (run != null && firms.stem(text, run.start(), run.end()) < run.end() && !context.goesOn(text, run.end())) {
            add(run.start(), run.end(), "enterprise.subject");
        }
    }

    private int start(ListItem item) {
        int start = context.afterApposition(text, item.start(), item.end());
        return start < text.length() && text.charAt(start) == '“' ? start + 1 : start;
    }

    private int end(ListItem item) {
        return text.charAt(item.end() - 1) == '”' ? item.end() - 1 : item.end();
    }

    private boolean isFirm(ListItem item) {
        int start = start(item);
        int end = end(item);
        return end - start <= LONGEST
                && end - start > 1
                && (firms.isNational(text, start, end)
                        || firms.hasFirmForm(words, start, end)
                        || firms.isCoined(words, start, end));
    }

    /** Whether a member has a firm's form or ends in a trade, and so is no mere word that no dictionary knows. */
    private boolean isFirmByForm(ListItem item) {
        boolean coined = firms.isCoined(words, start(item), end(item));
        return !coined && (isFirm(item) || firms.stem(text, start(item), end(item)) < end(item));
    }

    private boolean mayFollow(ListItem item) {
        return item.text().length() <= 6
                && !item.counted()
                && !context.isGeneric(item.text())
                && item.text().indexOf('业') < 0;
    }

    /** Names that end in a firm's suffix, from where a name may start on. */
    private void forms(int from) {
        int stop = search.clauseEnd(from);
        if (lastSuffixEnd(from, stop) == 0) {
            return;
        }
        for (int candidate : search.starts(from, stop)) {
            int start = context.afterApposition(text, candidate, stop);
            int end = formEnd(start, stop);
            if (end > 0 && !search.holdsVerb(start, end) && !context.goesOn(text, end)) {
                add(start, end, "enterprise.form");
            }
        }
    }

    private int lastSuffixEnd(int from, int stop) {
        int end = stop;
        while (end > from && !(words.isBoundary(end) && context.endsInSuffix(text, from, end))) {
            end--;
        }
        return end > from ? end : 0;
    }

    private int formEnd(int start, int stop) {
        int found = 0;
        for (int end = start + 3; end <= Math.min(stop, start + LONGEST); end++) {
            if (words.isBoundary(end)
                    && context.endsInSuffix(text, start, end)
                    && firms.hasFirmSuffix(words, start, end)) {
                found = end;
            }
        }
        return found;
    }

    /** Firms that an agreement is made with. */
    void partners() {
        for (Span partner : context.partners().in(words)) {
            int start = partner.start();
            int end = partner.end();
            boolean firm = firms.isNational(text, start, end)
                    || firms.hasFirmForm(words, start, end)
                    || firms.isCoined(words, start, end)
                    || firms.isTraded(words, start, end);
            if (firm && !search.holdsVerb(start, end) && taken.get(start, end).isEmpty()) {
                add(start, end, "enterprise.partner");
            }
        }
    }

    /** Firms that everybody knows, wherever they stand. */
    void national() {
        for (int i = 0; i < text.length(); i++) {
            int length = words.isBoundary(i) && !taken.get(i) ? firms.national(text, i, text.length()) : 0;
            boolean local = i > 0 && "省市区县".indexOf(text.charAt(i - 1)) >= 0;
            if (length > 1
                    && !local
                    && words.isBoundary(i + length)
                    && !context.goesOn(text, i + length)
                    && !context.isAmbiguous(text.substring(i, i + length))) {
                add(i, i + length, "enterprise.national");
                i += length - 1;
            }
        }
    }

    /** Whether a stretch opens with what no name does: a preposition, a conjunction, a count, or the verb that governs it. */
    private boolean opensAsPhrase(int start, int end) {
        int first = words.indexAt(start);
        String pos = words.pos(first);
        boolean whole = words.start(first) == start && words.end(first) < end;
        return whole
                && (JOINTS.contains(words.word(first))
                        || (pos.equals("v") && context.governs(words.word(first)))
                        || (pos.equals("m") && words.pos(first + 1).equals("q")))
                && firms.national(text, start, end) == 0;
    }

    private void add(int start, int end, String rule) {
        if (end - start > 1 && !taken.get(start) && !opensAsPhrase(start, end)) {
            taken.set(start, end);
            mentions.add(words.mention(EntityType.ENTERPRISE, new Span(start, end), rule, CONFIDENCE));
        }
    }
}
