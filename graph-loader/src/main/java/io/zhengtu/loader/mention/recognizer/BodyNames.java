package io.zhengtu.loader.mention.recognizer;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells the name of one body from that of a kind of bodies. */
final class BodyNames {
    /** Several bodies (国家三大科技创新中心), or as many as a letter stands for (“N”个分中心). */
    private static final Pattern COUNTED = Pattern.compile("[三四五六七八九十]大(?!学)|“[A-Z]”");

    private final NameEvidence evidence;
    private final WellKnownNames wellKnown;
    private final Bodies bodies;
    private final WordList listHeads;
    private final WordList owners;
    private final WordList standing;
    private final WordList proper;
    private final WordList levels;
    private final WordList kinds;
    private final WordList becoming;
    private final WordList continuing;
    private final WordList branches;
    private final Set<String> nameVerbs;
    private final Set<String> generic;

    BodyNames(NameTables tables) {
        evidence = tables.evidence();
        wellKnown = tables.organizations();
        bodies = tables.bodies();
        listHeads = tables.words("organization-list-heads");
        owners = tables.words("organization-owners");
        standing = tables.words("organization-standing-verbs");
        proper = tables.words("organization-proper");
        levels = tables.words("organization-levels");
        kinds = tables.words("organization-kinds");
        becoming = tables.words("organization-becoming");
        continuing = tables.words("organization-not-before");
        branches = tables.words("organization-branches");
        nameVerbs = tables.set("organization-name-verbs");
        generic = tables.set("organization-generic");
    }

    Set<String> nameVerbs() {
        return nameVerbs;
    }

    WellKnownNames wellKnown() {
        return wellKnown;
    }

    /** Length of the word at the end of a stretch that makes it a body's name; 0 where there is none. */
    int suffix(String text, int from, int to) {
        return bodies.suffix(text, from, to);
    }

    /** The word by which a list's head calls its members bodies; empty where it does not. */
    String listHead(String head) {
        return head.substring(head.length() - listHeads.suffix(head));
    }

    /** Where a branch's name ends that a body's name goes on to (A实验室新疆基地); 0 where none does. */
    int branchEnd(String text, int from, int to) {
        int place = evidence.places().prefix(text, from, to);
        int branch = place == 0 ? 0 : branches.prefix(text, from + place, to);
        return branch == 0 ? 0 : from + place + branch;
    }

    /** Whether a stretch between two names says that the one turns into or ranks as the other. */
    boolean isBecoming(String text, int from, int to) {
        return becoming.isIn(text, from, to);
    }

    /** Whether a name shared over a list can be one: with something strange or a place in its own part. */
    boolean isOwnNamed(SentenceWords words, int start, int end, String name) {
        return evidence.language().strangePairs(words, start, end) > 0
                || evidence.places().prefix(words.text(), start, end) > 0
                || proper.suffix(name) > 0;
    }

    /**
     * Whether a stretch that ends in a body's suffix names one body that exists.
     *
     * @param lead the verbs that govern it
     * @param said what is said of it
     */
    boolean isName(SentenceWords words, int start, int end, String lead, String said) {
        String text = words.text();
        String name = text.substring(start, end);
        int suffix = bodies.suffix(text, start, end);
        String own = name.substring(0, name.length() - suffix);
        if (isKind(words, start, end, name, own) || bodies.isBeingBuilt(name, lead, said)) {
            return false;
        }
        int owner = owners.prefix(own, 0, own.length());
        boolean named = evidence.places().prefix(own, 0, own.length()) > 0
                || (owner > 0 && own.length() >= owner + 2 && (owner == 1 || !evidence.isGeneric(own.substring(owner))))
                || evidence.language().strangePairs(words, start, end) > 0
                || wellKnown.prefix(name, 0, name.length()) > 0;
        boolean founded =
                name.length() >= 6 && (standing.isIn(said) || (standing.isIn(lead) && !evidence.isGeneric(own)));
        return named || founded || (proper.suffix(name) == suffix && !evidence.isGeneric(own));
    }

    private boolean isKind(SentenceWords words, int start, int end, String name, String own) {
        String text = words.text();
        return generic.contains(name)
                || own.isEmpty()
                || (own.endsWith("级") && own.length() < 6)
                || own.endsWith("属")
                || own.endsWith("类")
                || COUNTED.matcher(own).find()
                || own.indexOf('和') >= 0
                || name.endsWith("重点实验室")
                || levels.prefix(own, 0, own.length()) > 0
                || kinds.isIn(own)
                || ClauseGrammar.afterCount(own, 0, own.length()) > 0
                || (start > 0 && text.charAt(start - 1) == '在' && own.length() < 4)
                || continuing.prefix(text, end, text.length()) > 0;
    }
}
