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
    private final WordList verbs;
    private final WordList entering;
    private final WordList shops;
    private final WordList continuing;
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
        verbs = new WordList(lexicons.words("enterprise-verbs"));
        entering = new WordList(lexicons.words("enterprise-entering"));
        shops = new WordList(lexicons.words("enterprise-shops"));
        continuing = new WordList(lexicons.words("enterprise-not-before"));
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
            int bare = name.endsWith("”") ? name.length() - 1 : name.length();
            boolean publicWork =
                    infrastructure.suffix(name, 0, bare) > 0 || publicWorks.isIn(name) || name.endsWith("工程");
            if (!publicWork && firms.isFirmAlone(words, start, end)) {
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
            boolean called = isCalledFirm(list);
            long sure = list.items().stream()
                    .filter(item -> (called || head.isEmpty()) && isFirm(item))
                    .count();
            boolean firms = sure > 0 && 2 * sure >= list.items().size();
            for (ListItem item : list.items()) {
                member(list, item, called, firms);
            }
        }

        private void member(Coordination list, ListItem item, boolean called, boolean amongFirms) {
            int start = start(item);
            int end = end(item);
            boolean free = called || list.head().isEmpty();
            String said = item.predicate().isEmpty() ? list.predicate() : item.predicate();
            int shop = shop(start, end, said);
            if (called && (isFirm(item) || (amongFirms && mayFollow(item)))) {
                add(start, end, "enterprise.list");
            } else if (shop < end) {
                add(start, shop, "enterprise.shop");
            } else if (predicates.prefix(said, 0, said.length()) > 0
                    && (firms.isCoined(words, start, end) || isFirm(item))) {
                add(start, end, "enterprise.predicate");
            } else if ((free && isFirm(item) && !firms.isCoined(words, start, end))
                    || (free && amongFirms && firms.stem(text, start, end) < end)) {
                add(start, end, "enterprise.item");
            } else if (list.closed()
                    && list.head().isEmpty()
                    && verbs.isIn(list.lead())
                    && firms.isCoined(words, start, end)) {
                add(start, end, "enterprise.example");
            } else {
                forms(item.start());
                subject(list, start);
            }
        }

        /** A firm at the front of a clause, before what it makes or does (A食品智能排产方案入选…). */
        private void subject(Coordination list, int start) {
            Span run = list.lead().isEmpty() && list.head().isEmpty()
                    ? firms.byCoinedRun(words, start, words.clauseEnd(start))
                    : null;
            if (run != null && firms.stem(text, run.start(), run.end()) < run.end()) {
                add(run.start(), run.end(), "enterprise.subject");
            }
        }

        /** Whether the list's head says that its members are firms; brands are where they come in. */
        private boolean isCalledFirm(Coordination list) {
            String head = list.head();
            if (listHeads.suffix(head, 0, head.length()) == 0 || notHeads.isIn(head)) {
                return false;
            }
            return !head.endsWith("品牌") || entering.isIn(list.lead()) || entering.isIn(list.predicate());
        }

        /** Where a shop's or brand's name ends that comes in (A体验店落户, B品牌入驻); the item's end where none does. */
        private int shop(int start, int end, String said) {
            int tail = shops.suffix(text, start, end);
            boolean named = tail > 0 && entering.isIn(said) && end - tail - start >= 2 && end - tail - start <= 6;
            return named && !evidence.isGeneric(text.substring(start, end - tail)) ? end - tail : end;
        }

        private int start(ListItem item) {
            return quoted(afterApposition(item.start(), item.end()), 1);
        }

        private int end(ListItem item) {
            return quoted(item.end(), -1);
        }

        private int quoted(int at, int step) {
            int character = step > 0 ? at : at - 1;
            return character < text.length() && "“”".indexOf(text.charAt(character)) >= 0 ? at + step : at;
        }

        private boolean isFirm(ListItem item) {
            int start = start(item);
            int end = end(item);
            return end - start <= LONGEST
                    && end - start > 1
                    && (firms.isNational(text.substring(start, end))
                            || firms.hasFirmForm(words, start, end)
                            || firms.isCoined(words, start, end));
        }

        private boolean mayFollow(ListItem item) {
            return item.text().length() <= 6
                    && !item.counted()
                    && !evidence.isGeneric(item.text())
                    && item.text().indexOf('业') < 0;
        }

        /** Names that end in a firm's suffix, from where a name may start on. */
        private void forms(int from) {
            int stop = words.clauseEnd(from);
            for (int start : words.nameStarts(from, stop, nameVerbs)) {
                start = afterApposition(start, stop);
                int end = formEnd(start, stop);
                if (end > 0
                        && !words.holdsVerb(start, end, nameVerbs)
                        && continuing.prefix(text, end, text.length()) == 0) {
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
                if (words.isBoundary(end)
                        && suffixes.suffix(text, start, end) > 0
                        && firms.hasFirmSuffix(words, start, end)) {
                    found = end;
                }
            }
            return found;
        }

        /** Firms that everybody knows, wherever they stand. */
        void national() {
            for (int i = 0; i < text.length(); i++) {
                int length = words.isBoundary(i) && !taken.get(i) ? firms.national(text, i, text.length()) : 0;
                boolean local = i > 0 && "省市区县".indexOf(text.charAt(i - 1)) >= 0;
                if (length > 1
                        && !local
                        && words.isBoundary(i + length)
                        && continuing.prefix(text, i + length, text.length()) == 0
                        && !ambiguous.contains(text.substring(i, i + length))) {
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
            mentions.add(new Mention(
                    EntityType.ENTERPRISE,
                    new Span(start, end).shift(sentence.span().start()),
                    name,
                    name,
                    sentence.ordinal(),
                    rule,
                    0.7));
        }
    }
}
