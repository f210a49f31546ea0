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

/** Finds firms: by the context of lists and verbs, by the form of their names, and inside the names of their projects. */
public final class EnterpriseRecognizer implements MentionRecognizer {
    private final CoordinationReader reader;
    private final FirmNames firms;
    private final NameEvidence evidence;
    private final WordList listHeads;
    private final WordList predicates;
    private final WordList infrastructure;

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
        listHeads = new WordList(lexicons.words("enterprise-list-heads"));
        predicates = new WordList(lexicons.words("enterprise-predicates"));
        infrastructure = new WordList(lexicons.words("project-infrastructure"));
    }

    @Override
    public List<Mention> recognize(TokenizedDocument document, Mentions earlier) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<Token> tokens = document.tokens(sentence);
            List<Mention> projects = earlier.in(sentence.ordinal(), EntityType.PROJECT);
            for (Mention project : projects) {
                owner(project, tokens, mentions);
            }
            for (Coordination list : reader.read(sentence.text(), tokens)) {
                for (ListItem item : list.items()) {
                    Span span = new Span(item.start(), item.end())
                            .shift(sentence.span().start());
                    if (projects.stream().noneMatch(project -> project.span().overlaps(span))) {
                        member(sentence, list, item, span, mentions);
                    }
                }
            }
        }
        return mentions;
    }

    private void owner(Mention project, List<Token> tokens, List<Mention> mentions) {
        String text = project.text();
        if (infrastructure.suffix(text, 0, text.length()) > 0) {
            return;
        }
        List<Token> inside = tokens.stream()
                .filter(token -> project.span().contains(token.span()))
                .toList();
        Span owner = firms.owner(text, inside, project.span().start());
        if (owner != null) {
            String name = owner.of(text);
            mentions.add(new Mention(
                    EntityType.ENTERPRISE,
                    owner.shift(project.span().start()),
                    name,
                    name,
                    project.sentence(),
                    "enterprise.project-owner",
                    0.7));
        }
    }

    private void member(Sentence sentence, Coordination list, ListItem item, Span span, List<Mention> mentions) {
        String text = item.text();
        String said = item.predicate().isEmpty() ? list.predicate() : item.predicate();
        boolean ofList = !list.head().isEmpty()
                && listHeads.suffix(list.head(), 0, list.head().length()) > 0;
        String rule;
        if (ofList
                && text.length() <= 12
                && (firms.isNational(text) || firms.hasFirmForm(text) || firms.isCoined(text))) {
            rule = "enterprise.list";
        } else if (!list.head().isEmpty() && !ofList) {
            return;
        } else if (firms.hasFirmForm(text)) {
            rule = "enterprise.form";
        } else if (firms.isNational(text)) {
            rule = "enterprise.national";
        } else if (firms.isCoined(text) && text.length() <= 6 && predicates.prefix(said, 0, said.length()) > 0) {
            rule = "enterprise.predicate";
        } else {
            return;
        }
        mentions.add(new Mention(EntityType.ENTERPRISE, span, text, text, sentence.ordinal(), rule, 0.7));
    }
}
