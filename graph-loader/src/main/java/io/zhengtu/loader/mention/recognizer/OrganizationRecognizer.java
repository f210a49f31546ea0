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
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds named bodies that are no firms: schools, hospitals, laboratories, associations, offices. */
public final class OrganizationRecognizer implements MentionRecognizer {
    private static final int LONGEST = 24;
    private static final String APART = "和与及、的在为0123456789";
    private static final Set<String> VERBAL = Set.of("v", "vi", "d", "ad", "r", "p", "c");
    private final CoordinationReader reader;
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
    private final Set<String> nameVerbs;
    private final Set<String> generic;

    /**
     * A recognizer that reads its word lists.
     *
     * @param lexicons {@code organization-*}, {@code project-*} and {@code genre-bigrams}
     * @param gazetteers {@code national-enterprises}, {@code national-organizations}
     * @param divisions the places that names start with
     */
    public OrganizationRecognizer(Lexicons lexicons, Lexicons gazetteers, Divisions divisions) {
        evidence = new NameEvidence(lexicons, gazetteers, divisions);
        reader = new CoordinationReader(lexicons, evidence.places());
        wellKnown = new WellKnownNames(gazetteers, "national-organizations");
        bodies = new Bodies(lexicons);
        listHeads = new WordList(lexicons.words("organization-list-heads"));
        owners = new WordList(lexicons.words("organization-owners"));
        standing = new WordList(lexicons.words("organization-standing-verbs"));
        levels = new WordList(lexicons.words("organization-levels"));
        kinds = new WordList(lexicons.words("organization-kinds"));
        becoming = new WordList(lexicons.words("organization-becoming"));
        continuing = new WordList(lexicons.words("organization-not-before"));
        proper = new WordList(lexicons.words("organization-proper"));
        nameVerbs = new HashSet<>(lexicons.words("organization-name-verbs"));
        generic = new HashSet<>(lexicons.words("organization-generic"));
    }

    @Override
    public List<Mention> recognize(TokenizedDocument document, Mentions earlier) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<Token> tokens = sentence.heading() ? List.of() : document.tokens(sentence);
            List<Mention> projects = earlier.in(sentence.ordinal(), EntityType.PROJECT);
            SentenceReader found = new SentenceReader(sentence, tokens, projects, mentions);
            for (Coordination list : reader.read(sentence.text(), tokens)) {
                list.items().forEach(item -> found.member(list, item));
            }
            found.wellKnown();
        }
        return mentions;
    }

    /** One sentence while it is read. */
    private final class SentenceReader {
        private final Sentence sentence;
        private final String text;
        private final List<Token> tokens;
        private final List<Mention> projects;
        private final List<Mention> mentions;
        private final BitSet words = new BitSet();
        private final BitSet taken = new BitSet();

        SentenceReader(Sentence sentence, List<Token> tokens, List<Mention> projects, List<Mention> mentions) {
            this.sentence = sentence;
            this.text = sentence.text();
            this.tokens = tokens;
            this.projects = projects;
            this.mentions = mentions;
            tokens.forEach(
                    token -> words.set(token.span().start() - sentence.span().start()));
            words.set(text.length());
        }

        void member(Coordination list, ListItem item) {
            if (item.counted()) {
                return;
            }
            int head = listHeads.suffix(list.head(), 0, list.head().length());
            boolean bare = bodies.suffix(item.text()) == 0;
            if (head > 0 && bare && item.text().length() <= 8) {
                add(
                        item.start(),
                        item.end(),
                        item.text() + list.head().substring(list.head().length() - head),
                        "organization.list");
                return;
            }
            if (bare
                    && bodies.suffix(item.name()) > 0
                    && strangePairs(item.start(), item.end())
                                    + evidence.places()
                                            .prefix(item.text(), 0, item.text().length())
                            > 0) {
                add(item.start(), item.end(), item.name(), "organization.shared");
                return;
            }
            int stop = clauseEnd(item.start());
            int start = item.start();
            while (start < stop) {
                names(start, list);
                start = afterVerb(start, stop);
            }
        }

        /** The names that start here, the shorter one first: a body may hold another's name at its front. */
        private void names(int start, Coordination list) {
            int end = bodyEnd(start, clauseEnd(start));
            while (end > 0) {
                String said = text.substring(end, clauseEnd(end)) + list.predicate();
                if (isName(start, end, list.lead(), said)) {
                    add(start, end, text.substring(start, end), "organization.form");
                }
                end = longer(start, end);
            }
        }

        /** Where the stretch after the next verb starts; {@code stop} where no verb follows. */
        private int afterVerb(int from, int stop) {
            for (Token token : tokens) {
                int at = token.span().start() - sentence.span().start();
                if (at > from && at < stop && isVerb(token)) {
                    return token.span().end() - sentence.span().start();
                }
            }
            return stop;
        }

        private boolean isVerb(Token token) {
            return token.text().length() > 1 && VERBAL.contains(token.pos()) && !nameVerbs.contains(token.text());
        }

        private boolean holdsVerb(int start, int end) {
            Span span = new Span(start, end).shift(sentence.span().start());
            return tokens.stream().anyMatch(token -> span.contains(token.span()) && isVerb(token));
        }

        private int strangePairs(int start, int end) {
            Span span = new Span(start, end).shift(sentence.span().start());
            List<Token> inside =
                    tokens.stream().filter(token -> span.contains(token.span())).toList();
            return evidence.language().strangePairs(text.substring(start, end), inside);
        }

        /** Where the first body's name ends that starts here; 0 where none does. */
        private int bodyEnd(int start, int limit) {
            for (int end = start + 3; end <= Math.min(limit, start + LONGEST); end++) {
                if (words.get(end) && bodies.suffix(text.substring(start, end)) > 0) {
                    return end;
                }
            }
            return 0;
        }

        /** Where a longer name ends that has the one up to {@code end} at its front; 0 where there is none. */
        private int longer(int start, int end) {
            int limit = Math.min(clauseEnd(end), end + 14);
            int next = 0;
            for (int stop = end + 2; stop <= limit; stop++) {
                if (words.get(stop) && bodies.suffix(text.substring(end, stop)) > 0) {
                    next = stop;
                    break;
                }
            }
            if (next == 0
                    || next - start > LONGEST
                    || holdsVerb(end, next)
                    || becoming.isIn(text.substring(end, next))) {
                return 0;
            }
            return text.substring(end, next).chars().anyMatch(c -> APART.indexOf(c) >= 0) ? 0 : next;
        }

        private int clauseEnd(int from) {
            int i = from;
            while (i < text.length() && "，；。：！？、".indexOf(text.charAt(i)) < 0) {
                i++;
            }
            return i;
        }

        private boolean isName(int start, int end, String lead, String said) {
            String name = text.substring(start, end);
            int suffix = bodies.suffix(name);
            String own = name.substring(0, name.length() - suffix);
            if (generic.contains(name)
                    || own.isEmpty()
                    || (own.endsWith("级") && own.length() < 6)
                    || own.endsWith("属")
                    || levels.prefix(own, 0, own.length()) > 0
                    || kinds.isIn(own)
                    || name.endsWith("重点实验室")
                    || own.indexOf('和') >= 0
                    || ClauseGrammar.afterCount(own, 0, own.length()) > 0
                    || (start > 0 && text.charAt(start - 1) == '在' && own.length() < 4)
                    || continuing.prefix(text, end, text.length()) > 0
                    || holdsVerb(start, end)
                    || bodies.isBeingBuilt(name, lead, said)) {
                return false;
            }
            int owner = owners.prefix(own, 0, own.length());
            boolean named = evidence.places().prefix(own, 0, own.length()) > 0
                    || (owner > 0
                            && own.length() >= owner + 2
                            && (owner == 1 || !evidence.isGeneric(own.substring(owner))))
                    || strangePairs(start, end) > 0
                    || wellKnown.prefix(name, 0, name.length()) > 0;
            return named
                    || (proper.suffix(name, 0, name.length()) == suffix && !evidence.isGeneric(own))
                    || (name.length() >= 6 && standing.isIn(said))
                    || (name.length() >= 6 && standing.isIn(lead) && !evidence.isGeneric(own));
        }

        private void add(int start, int end, String name, String rule) {
            Span span = new Span(start, end).shift(sentence.span().start());
            if (projects.stream().noneMatch(project -> project.span().equals(span))) {
                taken.set(start, end);
                mentions.add(new Mention(
                        EntityType.ORGANIZATION,
                        span,
                        text.substring(start, end),
                        name,
                        sentence.ordinal(),
                        rule,
                        0.75));
            }
        }

        void wellKnown() {
            for (int i = 0; i < text.length(); i++) {
                int length = words.get(i) && !taken.get(i) ? wellKnown.prefix(text, i, text.length()) : 0;
                if (length > 2 && words.get(i + length)) {
                    add(i, i + length, text.substring(i, i + length), "organization.well-known");
                    i += length - 1;
                }
            }
        }
    }
}
