package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.gazetteer.Divisions;
import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.lexical.Token;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.MentionRecognizer;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.mention.TokenizedDocument;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds named undertakings in the lists and clauses of a report. */
public final class ProjectRecognizer implements MentionRecognizer {
    /** Points that a candidate needs; points are counted by evidence. */
    private static final int ENOUGH = 4;

    /** What may stand after the last word of a name: a closing quote, a bracket with a stretch of road. */
    /** What stands around the thing in a list's head. */
    private static final Pattern HEAD_FRAME =
            Pattern.compile("^(重大|重点|大型|在建|省际|新|标志性|配套|一批|[0-9一二两三四五六七八九十]+[个条座家所项处])+|(项目|建设)+$");

    private static final Pattern CLOSING = Pattern.compile("[（(][^（(]*[）)]$|”$");

    private final CoordinationReader reader;
    private final NameEvidence evidence;
    private final Bodies bodies;
    private final WordList listHeads;
    private final WordList heads;
    private final WordList weakHeads;
    private final WordList actions;
    private final WordList worksOn;
    private final WordList governing;
    private final WordList progress;
    private final WordList otherTypes;
    private final WordList softWords;
    private final WordList clauseVerbs;
    private final WordList openings;

    /**
     * A recognizer that reads its word lists.
     *
     * @param lexicons {@code project-*}, {@code enterprise-*}, {@code organization-*} and {@code genre-bigrams}
     * @param gazetteers {@code national-enterprises}
     * @param divisions the places that names start with
     */
    public ProjectRecognizer(Lexicons lexicons, Lexicons gazetteers, Divisions divisions) {
        evidence = new NameEvidence(lexicons, gazetteers, divisions);
        reader = new CoordinationReader(lexicons, evidence.places());
        bodies = new Bodies(lexicons);
        listHeads = new WordList(lexicons.words("project-list-heads"));
        heads = new WordList(lexicons.words("project-heads"));
        weakHeads = new WordList(lexicons.words("project-weak-heads"));
        actions = new WordList(lexicons.words("project-actions"));
        worksOn = new WordList(lexicons.words("project-building-actions"));
        governing = new WordList(lexicons.words("project-governing-verbs"));
        progress = new WordList(lexicons.words("project-progress"));
        otherTypes = new WordList(lexicons.words("project-other-types"));
        softWords = new WordList(lexicons.words("project-soft-words"));
        openings = new WordList(lexicons.words("project-no-openings"));
        clauseVerbs = new WordList(lexicons.words("project-clause-verbs"));
    }

    @Override
    public List<Mention> recognize(TokenizedDocument document, Mentions earlier) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<Token> tokens = sentence.heading() ? List.of() : document.tokens(sentence);
            for (Coordination list : reader.read(sentence.text(), tokens)) {
                list(sentence, tokens, list, mentions);
            }
        }
        return mentions;
    }

    private void list(Sentence sentence, List<Token> tokens, Coordination list, List<Mention> mentions) {
        boolean calledSo = isCalledUndertaking(list);
        if (!list.head().isEmpty() && !calledSo) {
            return;
        }
        List<Candidate> candidates = list.items().stream()
                .map(item -> new Candidate(sentence, tokens, list, item, calledSo))
                .toList();
        long sure = candidates.stream().filter(Candidate::isSure).count();
        for (Candidate candidate : candidates) {
            if (candidate.isSure() || (2 * sure >= candidates.size() && sure > 0 && candidate.mayFollowOthers())) {
                mentions.add(candidate.mention());
            }
        }
    }

    /** Whether the list's head calls its members undertakings: by itself, or a thing that the sentence says is built. */
    private boolean isCalledUndertaking(Coordination list) {
        String head = list.head();
        String thing = head.endsWith("建设") || head.endsWith("改造") ? head.substring(0, head.length() - 2) : "";
        if (!thing.isEmpty()
                && !listHeads.isIn(thing)
                && heads.suffix(thing, 0, thing.length()) == 0
                && actions.suffix(thing, 0, thing.length()) == 0) {
            return false;
        }
        return listHeads.suffix(head, 0, head.length()) > 0
                || (heads.suffix(head, 0, head.length()) > 0 && progress.isIn(list.predicate()));
    }

    /** A member of a list while it is weighed. */
    private final class Candidate {
        private final Sentence sentence;
        private final Coordination list;
        private final ListItem item;
        private final Span span;
        private final String name;
        private final String bare;
        private final String said;
        private final boolean ofList;
        private final int head;
        private final boolean acted;
        private final boolean works;
        private final int proper;
        private final int strong;

        Candidate(Sentence sentence, List<Token> tokens, Coordination list, ListItem item, boolean ofList) {
            this.sentence = sentence;
            this.list = list;
            this.item = item;
            this.ofList = ofList;
            span = new Span(item.start(), item.end()).shift(sentence.span().start());
            said = item.predicate().isEmpty() ? list.predicate() : item.predicate();
            name = composed();
            bare = CLOSING.matcher(name).replaceFirst("");
            int last = heads.suffix(bare, 0, bare.length());
            boolean inWord = last == 1
                    && tokens.stream()
                            .noneMatch(token -> token.span().start()
                                    == item.end() - 1 + sentence.span().start());
            head = inWord ? 0 : last;
            works = worksOn.suffix(bare, 0, bare.length()) > 0;
            acted = actions.suffix(bare, 0, bare.length()) > 0;
            List<Token> inside =
                    tokens.stream().filter(token -> token.span().overlaps(span)).toList();
            proper = evidence.properness(item.text(), inside);
            strong = evidence.isPlacedOrNumbered(item.text(), inside) ? 1 : 0;
        }

        /** The name with the list's head, where the head says more than that it is an undertaking and the name lacks it. */
        private String composed() {
            String text = item.text();
            if (!ofList || heads.suffix(text, 0, text.length()) > 0 || actions.suffix(text, 0, text.length()) > 0) {
                return item.name();
            }
            String what = HEAD_FRAME.matcher(list.head()).replaceAll("");
            int thing = heads.suffix(what, 0, what.length());
            if (what.endsWith("工程")) {
                thing = actions.suffix(what, 0, what.length() - 2);
            }
            int common = 0;
            for (int n = 1; n < Math.min(text.length() - 1, what.length()); n++) {
                common = text.endsWith(what.substring(0, n)) ? n : common;
            }
            return thing > 1 && !what.endsWith("设施") && !what.endsWith("平台")
                    ? text + what.substring(common)
                    : item.name();
        }

        boolean isSure() {
            return (ofList || head > 0 || works ? proper : strong) > 0
                    && isPossible()
                    && (ofList || head > 0 || acted)
                    && !evidence.isGeneric(item.text())
                    && points() >= ENOUGH;
        }

        /** Whether it can be what most of its list is, though it says little itself. */
        boolean mayFollowOthers() {
            return isPossible() && (ofList || head > 0 || acted) && item.text().length() > 2;
        }

        private boolean isPossible() {
            return !item.counted()
                    && otherTypes.suffix(name, 0, name.length()) <= head
                    && otherTypes.suffix(item.text(), 0, item.text().length())
                            <= heads.suffix(item.text(), 0, item.text().length())
                    && !isCampaign()
                    && !isClause()
                    && !(list.head().startsWith("合作")
                            && evidence.enterprises().prefix(name, 0, name.length()) == name.length())
                    && !bodies.isStanding(
                            name,
                            list.lead(),
                            said,
                            listHeads.suffix(list.head(), 0, list.head().length()) > 0);
        }

        /** How much speaks for an undertaking: the name, the list's head, the object, the verb and what is said. */
        private int points() {
            int points = Math.min(3, proper);
            if (ofList) {
                points += 3;
            }
            if (name.endsWith("项目") || name.endsWith("工程")) {
                points += 2;
            } else if (head > 0 || acted) {
                points += head > weakHeads.suffix(bare, 0, bare.length()) ? 2 : 1;
            }
            if (governing.isIn(list.lead())) {
                points += 1;
            }
            if (progress.isIn(said)) {
                points += said.equals(item.predicate()) && !ofList ? 2 : 1;
            }
            return points;
        }

        private boolean isCampaign() {
            if (item.text().startsWith("“")
                    && item.text().endsWith("”")
                    && item.text().indexOf('“', 1) < 0) {
                return bare.endsWith("工程")
                        || (weakHeads.suffix(bare, 0, bare.length()) >= head && !bare.endsWith("小镇"));
            }
            if (!bare.endsWith("工程")) {
                return false;
            }
            String what = bare.substring(0, bare.length() - 2);
            boolean works = heads.suffix(what, 0, what.length()) > 0 || actions.suffix(what, 0, what.length()) > 0;
            boolean placed = evidence.places().prefix(what, 0, what.length()) > 0
                    || (what.indexOf('“') > 0 && what.indexOf('“') < 3);
            return !works && ((what.endsWith("”") && !placed) || softWords.isIn(what));
        }

        private boolean isClause() {
            return "为以使把将从让对".indexOf(item.text().charAt(0)) >= 0
                    || openings.prefix(item.text(), 0, item.text().length()) > 0
                    || item.text().contains("习近平")
                    || (item.text().indexOf('“') < 0 && clauseVerbs.isIn(item.text()));
        }

        Mention mention() {
            return new Mention(
                    EntityType.PROJECT,
                    span,
                    item.text(),
                    name,
                    sentence.ordinal(),
                    ofList ? "project.list" : "project.clause",
                    Math.min(0.95, 0.5 + 0.07 * points()));
        }
    }
}
