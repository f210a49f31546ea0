package io.zhengtu.loader.mention.recognizer;

import java.util.regex.Pattern;

/** The words of undertakings: what they build, what is done to things, who governs them, what is said of them. */
final class ProjectWords {
    /** Someone builds something: 甲市建设交通枢纽. */
    private static final Pattern BUILDING =
            Pattern.compile("^[^“（]{2,}建设(?!办|项目|工程|用地|提升|改造|发展|管理|示范|兵团|银行|基地|配套|运营|试点)[^“）]{3,}");

    private final NameEvidence evidence;
    private final Bodies bodies;
    private final WordList listHeads;
    private final WordList heads;
    private final WordList weakHeads;
    private final WordList actions;
    private final WordList buildingActions;
    private final WordList governing;
    private final WordList progress;
    private final WordList otherTypes;
    private final WordList softWords;
    private final WordList clauseVerbs;
    private final WordList openings;

    ProjectWords(NameTables tables) {
        evidence = tables.evidence();
        bodies = tables.bodies();
        listHeads = tables.words("project-list-heads");
        heads = tables.words("project-heads");
        weakHeads = tables.words("project-weak-heads");
        actions = tables.words("project-actions");
        buildingActions = tables.words("project-building-actions");
        governing = tables.words("project-governing-verbs");
        progress = tables.words("project-progress");
        otherTypes = tables.words("project-other-types");
        softWords = tables.words("project-soft-words");
        clauseVerbs = tables.words("project-clause-verbs");
        openings = tables.words("project-no-openings");
    }

    NameEvidence evidence() {
        return evidence;
    }

    Bodies bodies() {
        return bodies;
    }

    /** Whether a list's head calls its members undertakings: by itself, or as things that the clause says are built. */
    boolean isCalledUndertaking(Coordination list) {
        String head = list.head();
        String thing = head.endsWith("建设") || head.endsWith("改造") ? head.substring(0, head.length() - 2) : "";
        if (!thing.isEmpty() && !listHeads.isIn(thing) && heads.suffix(thing) == 0 && actions.suffix(thing) == 0) {
            return false;
        }
        return isHeadOfUndertakings(head) || (heads.suffix(head) > 0 && progress.isIn(list.predicate()));
    }

    /** Whether a list's head by itself calls its members undertakings. */
    boolean isHeadOfUndertakings(String head) {
        return listHeads.suffix(head) > 0;
    }

    /** Length of the thing at the end of a name; 0 where there is none. */
    int thing(String name) {
        return heads.suffix(name);
    }

    /** Length of such a thing that is as often the last word of a kind as of a name. */
    int weakThing(String name) {
        return weakHeads.suffix(name);
    }

    /** Whether a name ends in what is done to something. */
    boolean isAction(String name) {
        return actions.suffix(name) > 0;
    }

    /** Whether a name ends in what is done to one building or road at a time. */
    boolean isBuildingAction(String name) {
        return buildingActions.suffix(name) > 0;
    }

    /** Whether a name ends in a thing or in what is done to one. */
    boolean isWork(String name) {
        return heads.suffix(name) > 0 || actions.suffix(name) > 0;
    }

    /** Whether a name ends as those of other types do, and no longer word for a thing does. */
    boolean isOfOtherType(String name) {
        return otherTypes.suffix(name) > heads.suffix(name);
    }

    boolean isGoverned(String lead) {
        return governing.isIn(lead);
    }

    boolean isProgress(String said) {
        return progress.isIn(said);
    }

    /** Whether a word of campaigns stands in a text. */
    boolean isSoft(String text) {
        return softWords.isIn(text);
    }

    /** Whether a text is a clause, or opens as phrases about kinds do. */
    boolean isClause(String text) {
        return "为以使把将从让对".indexOf(text.charAt(0)) >= 0
                || openings.prefix(text, 0, text.length()) > 0
                || text.contains("习近平")
                || BUILDING.matcher(text).find()
                || (text.indexOf('“') < 0 && clauseVerbs.isIn(text));
    }
}
