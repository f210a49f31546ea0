package io.zhengtu.loader.mention.recognizer;

import java.util.Set;

/** The words around firms: what lists call them, what is said of them, what follows their names. */
final class FirmContext {
    private static final int FARTHEST_HONOUR = 24;
    private final WordList listHeads;
    private final WordList notHeads;
    private final WordList predicates;
    private final WordList sharedPredicates;
    private final WordList appositions;
    private final WordList infrastructure;
    private final WordList publicWorks;
    private final WordList verbs;
    private final WordList entering;
    private final WordList shops;
    private final WordList continuing;
    private final WordList ambiguous;
    private final WordList suffixes;
    private final WordList calling;
    private final WordList honours;
    private final WordList honoured;
    private final FirmNames firms;
    private final FirmPartners partners;
    private final NameEvidence evidence;
    private final Set<String> governing;
    private final Set<String> nameVerbs;

    FirmContext(NameTables tables) {
        evidence = tables.evidence();
        firms = new FirmNames(tables);
        partners = new FirmPartners(tables);
        suffixes = tables.words("enterprise-suffixes");
        listHeads = tables.words("enterprise-list-heads");
        notHeads = tables.words("enterprise-other-heads");
        predicates = tables.words("enterprise-predicates");
        sharedPredicates = tables.words("enterprise-shared-predicates");
        appositions = tables.words("enterprise-appositions");
        infrastructure = tables.words("project-infrastructure");
        publicWorks = tables.words("project-public-works");
        verbs = tables.words("enterprise-verbs");
        entering = tables.words("enterprise-entering");
        shops = tables.words("enterprise-shops");
        continuing = tables.words("enterprise-not-before");
        ambiguous = tables.words("enterprise-ambiguous");
        calling = tables.words("enterprise-appositions");
        honours = tables.words("enterprise-honours");
        honoured = tables.words("enterprise-honoured");
        governing = tables.set("enterprise-governing");
        nameVerbs = tables.set("enterprise-name-verbs");
    }

    FirmNames firms() {
        return firms;
    }

    FirmPartners partners() {
        return partners;
    }

    Set<String> nameVerbs() {
        return nameVerbs;
    }

    /** Whether a stretch ends in a word that makes a firm's name by itself. */
    boolean endsInSuffix(String text, int from, int to) {
        return suffixes.suffix(text, from, to) > 0;
    }

    /** Whether a text is made of generic words alone. */
    boolean isGeneric(String text) {
        return evidence.isGeneric(text);
    }

    /** Whether a list's head says that its members are firms; brands are where they come in. */
    boolean isCalledFirm(Coordination list) {
        String head = list.head();
        boolean byRank = calling.suffix(head) > 0;
        if (!byRank && (listHeads.suffix(head) == 0 || notHeads.isIn(head))) {
            return false;
        }
        return !head.endsWith("品牌") || entering.isIn(list.lead()) || entering.isIn(list.predicate());
    }

    /** Whether something is said that firms alone do. */
    boolean isFirmsDoing(String said) {
        return predicates.prefix(said, 0, said.length()) > 0;
    }

    /** Whether something is said that nothing but a firm does: schools and trades merge and lead as firms do. */
    boolean isOnlyFirmsDoing(String said) {
        return predicates.prefix(said, 0, said.length()) > sharedPredicates.prefix(said, 0, said.length());
    }

    /** Whether it is said to become or be named what only firms are (成为省级“头雁”企业). */
    boolean isHonoured(String said) {
        int verb = honoured.prefix(said, 0, said.length());
        return verb > 0 && honours.isIn(said, verb, Math.min(said.length(), verb + FARTHEST_HONOUR));
    }

    /** Whether a verb governs what it stands before, so that no name begins with it. */
    boolean governs(String verb) {
        return governing.contains(verb);
    }

    /** Whether a government does this for firms. */
    boolean isForFirms(String lead) {
        return verbs.isIn(lead);
    }

    /** Where a shop's or brand's name ends that comes in (A体验店落户, B品牌入驻); {@code end} where none does. */
    int shop(String text, int start, int end, String said) {
        int tail = shops.suffix(text, start, end);
        int length = end - tail - start;
        boolean named = tail > 0 && entering.isIn(said) && length >= 2 && length <= 6;
        return named && !isGeneric(text.substring(start, end - tail)) ? end - tail : end;
    }

    /** After a noun that calls what follows a firm (头部企业A), if one stands near the start. */
    int afterApposition(String text, int start, int end) {
        for (int i = start; i < Math.min(end - 2, start + 8); i++) {
            int length = appositions.prefix(text, i, end);
            if (length > 0) {
                return i + length;
            }
        }
        return start;
    }

    /** Whether an undertaking's name is that of a road, a dam, a hospital or the like, which no coined word owns. */
    boolean isPublicWork(String name) {
        int bare = name.endsWith("”") ? name.length() - 1 : name.length();
        return infrastructure.suffix(name, 0, bare) > 0 || publicWorks.isIn(name) || name.endsWith("工程");
    }

    /** Whether a firm's name goes on here and names something else (科技大学, 酒业博览会). */
    boolean goesOn(String text, int at) {
        return continuing.prefix(text, at, text.length()) > 0;
    }

    /** Whether a known firm's name is also a word, a person or a place. */
    boolean isAmbiguous(String name) {
        return ambiguous.contains(name);
    }
}
