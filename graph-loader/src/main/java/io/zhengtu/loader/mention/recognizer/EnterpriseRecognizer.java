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

/** Finds firms: by the context of lists and verbs, by the form of their names, and inside the names of their projects. */
public final class EnterpriseRecognizer implements MentionRecognizer {
    private static final int LONGEST = 14;
    private final CoordinationReader reader;
    private final FirmNames firms;
    private final NameEvidence evidence;
    private final WordList suffixes;
    private final WordList listHeads;
    private final WordList notHeads;
    private final WordList predicates;
    private final WordList appositions;
    private final WordList infrastructure;
    private final WordList publicWorks;
    private final WordList ambiguous;
    private final Set<String> nameVerbs;

    /**
     * A recognizer that reads its word lists.
     *
     * @param lexicons {@code enterprise-*}, {@code project-*}, {@code organization-*} and {@code genre-bigrams}
     * @param gazetteers {@code national-enterprises}
     * @param divisions the places that names start with
     */
    public EnterpriseRecognizer(Lexicons lexicons, Lexicons gazetteers, Divisions divisions) {
        evidence = new NameEvidence(lexicons, gazetteers, divisions);
        reader = new CoordinationReader(lexicons, evidence.places());
        firms = new FirmNames(lexicons, evidence);
        suffixes = new WordList(lexicons.words("enterprise-suffixes"));
        listHeads = new WordList(lexicons.words("enterprise-list-heads"));
        notHeads = new WordList(lexicons.words("enterprise-other-heads"));
        predicates = new WordList(lexicons.words("enterprise-predicates"));
        appositions = new WordList(lexicons.words("enterprise-appositions"));
        infrastructure = new WordList(lexicons.words("project-infrastructure"));
        publicWorks = new WordList(lexicons.words("project-public-works"));
        ambiguous = new WordList(lexicons.words("enterprise-ambiguous"));
        nameVerbs = new HashSet<>(lexicons.words("enterprise-name-verbs"));
    }

    @Override
    public List<Mention> recognize(TokenizedDocument document, Mentions earlier) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<Token> tokens = sentence.heading() ? List.of() : document.tokens(sentence);
            SentenceReader found = new SentenceReader(sentence, new NameSearch(sentence, tokens), mentions);
            earlier.in(sentence.ordinal(), EntityType.PROJECT).forEach(found::owner);
            for (Coordination list : reader.read(sentence.text(), tokens)) {
                found.list(list);
            }
            found.national();
        }
        return mentions;
    }

    /** One sentence while it is read. */
    private final class SentenceReader {
        private final Sentence sentence;
        private final NameSearch words;
        private final String text;
        private final List<Mention> mentions;
        private final BitSet taken = new BitSet();

        SentenceReader(Sentence sentence, NameSearch words, List<Mention> mentions) {
            this.sentence = sentence;
            this.words = words;
            this.text = sentence.text();
            this.mentions = mentions;
        }

        void owner(Mention project) {
            int start = project.span().start() - sentence.span().start();
            int end = project.span().end() - sentence.span().start();
            String name = project.name();
            boolean publicWork = infrastructure.suffix(name, 0, name.length()) > 0 || publicWorks.isIn(name) || name.endsWith("工程");
            if (!publicWork && (firms.isNational(text.substring(start, end)) || firms.hasFirmForm(words, start, end) || end - start <= 5 && firms.isCoined(words, start, end))) {
                add(start, end, "enterprise.project");
                return;
            }
            Span owner = firms.owner(words, start, end, publicWork);
            if (owner != null) {
                add(owner.start(), owner.end(), "enterprise.project-owner");
            }
        }

        void list(Coordination list) {
            String head = list.head();
            boolean called = listHeads.suffix(head, 0, head.length()) > 0 && !notHeads.isIn(head);
            long sure = list.items().stream().filter(item -> called && isFirm(item)).count();
            for (ListItem item : list.items()) {
                int start = quoted(item.start(), 1);
                int end = quoted(item.end(), -1);
                String said = item.predicate().isEmpty() ? list.predicate() : item.predicate();
                if (called && (isFirm(item) || sure > 0 && 2 * sure >= list.items().size() && mayFollow(item))) {
                    add(start, end, "enterprise.list");
                } else if (predicates.prefix(said, 0, said.length()) > 0 && firms.isCoined(words, start, end)) {
                    add(start, end, "enterprise.predicate");
                } else if (head.isEmpty() && end - start <= LONGEST && (firms.hasFirmForm(words, start, end) || firms.isNational(text.substring(start, end)))) {
                    add(start, end, "enterprise.item");
                } else if (called || head.isEmpty()) {
                    forms(item.start());
                }
            }
        }

        private int quoted(int at, int step) {
            int character = step > 0 ? at : at - 1;
            return character < text.length() && "“”".indexOf(text.charAt(character)) >= 0 ? at + step : at;
        }

        private boolean isFirm(ListItem item) {
            int start = quoted(item.start(), 1);
            int end = quoted(item.end(), -1);
            return end - start <= LONGEST && end - start > 1
                    && (firms.isNational(text.substring(start, end)) || firms.hasFirmForm(words, start, end) || firms.isCoined(words, start, end));
        }

        private boolean mayFollow(ListItem item) {
            return item.text().length() <= 6 && !item.counted() && !evidence.isGeneric(item.text()) && item.text().indexOf('业') < 0;
        }

        /** Names that end in a firm's suffix, from where a name may start on. */
        private void forms(int from) {
            int stop = words.clauseEnd(from);
            for (int start : words.nameStarts(from, stop, nameVerbs)) {
                start = afterApposition(start, stop);
                int end = formEnd(start, stop);
                if (end > 0 && !words.holdsVerb(start, end, nameVerbs)) {
                    add(start, end, "enterprise.form");
                }
            }
        }

        private int afterApposition(int start, int stop) {
            for (int i = start; i < Math.min(stop - 2, start + 8); i++) {
                int length = appositions.prefix(text, i, stop);
                if (length > 0) {
                    return i + length;
                }
            }
            return start;
        }

        private int formEnd(int start, int stop) {
            int found = 0;
            for (int end = start + 3; end <= Math.min(stop, start + LONGEST); end++) {
                if (words.isBoundary(end) && suffixes.suffix(text, start, end) > 0 && firms.hasFirmSuffix(words, start, end)) {
                    found = end;
                }
            }
            return found;
        }

        /** Firms that everybody knows, wherever they stand. */
        void national() {
            for (int i = 0; i < text.length(); i++) {
                int length = words.isBoundary(i) && !taken.get(i) ? firms.national(text, i, text.length()) : 0;
                if (length > 1 && words.isBoundary(i + length) && !ambiguous.contains(text.substring(i, i + length))) {
                    add(i, i + length, "enterprise.national");
                    i += length - 1;
                }
            }
        }

        private void add(int start, int end, String rule) {
            if (end - start < 2 || taken.get(start)) {
                return;
            }
            taken.set(start, end);
            String name = text.substring(start, end);
            mentions.add(new Mention(EntityType.ENTERPRISE, new Span(start, end).shift(sentence.span().start()), name, name, sentence.ordinal(), rule, 0.7));
        }
    }
}
