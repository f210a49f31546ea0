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
import org.jspecify.annotations.Nullable;

/** Finds named undertakings in the lists and clauses of a report. */
public final class ProjectRecognizer implements MentionRecognizer {
    private static final int ENOUGH = 4;
    private final CoordinationReader reader;
    private final NameEvidence evidence;
    private final WordList listHeads;
    private final WordList heads;
    private final WordList actions;
    private final WordList verbs;
    private final WordList predicates;
    private final WordList otherHeads;

    /**
     * A recognizer that reads its word lists.
     *
     * @param lexicons {@code project-*}, {@code enterprise-*}, {@code organization-*} and {@code genre-bigrams}
     * @param gazetteers {@code national-enterprises}
     * @param divisions the places that names start with
     */
    public ProjectRecognizer(Lexicons lexicons, Lexicons gazetteers, Divisions divisions) {
        reader = new CoordinationReader(lexicons);
        evidence = new NameEvidence(lexicons, gazetteers, divisions);
        listHeads = new WordList(lexicons.words("project-list-heads"));
        heads = new WordList(lexicons.words("project-heads"));
        actions = new WordList(lexicons.words("project-actions"));
        verbs = new WordList(lexicons.words("project-governing-verbs"));
        predicates = new WordList(lexicons.words("project-progress"));
        otherHeads = new WordList(lexicons.words("project-other-types"));
    }

    @Override
    public List<Mention> recognize(TokenizedDocument document, Mentions earlier) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<Token> tokens = document.tokens(sentence);
            for (Coordination list : reader.read(sentence.text(), tokens)) {
                for (ListItem item : list.items()) {
                    Mention mention = mention(sentence, tokens, list, item);
                    if (mention != null) {
                        mentions.add(mention);
                    }
                }
            }
        }
        return mentions;
    }

    private @Nullable Mention mention(Sentence sentence, List<Token> tokens, Coordination list, ListItem item) {
        String text = item.text();
        int end = text.length();
        boolean ofList = !list.head().isEmpty()
                && listHeads.suffix(list.head(), 0, list.head().length()) > 0;
        if (!list.head().isEmpty() && !ofList || otherHeads.suffix(text, 0, end) > heads.suffix(text, 0, end)) {
            return null;
        }
        Span span = new Span(item.start(), item.end()).shift(sentence.span().start());
        List<Token> inside =
                tokens.stream().filter(token -> span.contains(token.span())).toList();
        int proper = evidence.properness(text, inside);
        int head = heads.suffix(text, 0, end);
        boolean acted = actions.suffix(text, 0, end) > 0;
        boolean isProject = text.endsWith("项目") || text.endsWith("工程");
        String said = item.predicate().isEmpty() ? list.predicate() : item.predicate();
        int score = Math.min(3, proper);
        if (ofList) {
            score += 3;
        }
        if (isProject) {
            score += 2;
        } else if (head > 0 || acted) {
            score += 1;
        }
        if (contains(verbs, list.lead())) {
            score += 1;
        }
        if (contains(predicates, said)) {
            score += 1;
        }
        if (item.counted() || evidence.isGeneric(text) || proper == 0 || (!ofList && head == 0 && !acted)) {
            return null;
        }
        if (score < ENOUGH) {
            return null;
        }
        return new Mention(
                EntityType.PROJECT,
                span,
                text,
                text,
                sentence.ordinal(),
                ofList ? "project.list" : "project.clause",
                Math.min(0.95, 0.5 + 0.07 * score));
    }

    private static boolean contains(WordList words, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (words.prefix(text, i, text.length()) > 0) {
                return true;
            }
        }
        return false;
    }
}
