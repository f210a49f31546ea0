package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.gazetteer.Divisions;
import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.MentionRecognizer;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.mention.TokenizedDocument;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds named bodies that are no firms: schools, hospitals, laboratories, associations, offices. */
public final class OrganizationRecognizer implements MentionRecognizer {
    private final CoordinationReader reader;
    private final NameEvidence evidence;
    private final WordList suffixes;
    private final WordList listHeads;
    private final Set<String> generic;

    /**
     * A recognizer that reads its word lists.
     *
     * @param lexicons {@code organization-*}, {@code project-*} and {@code genre-bigrams}
     * @param gazetteers {@code national-enterprises}
     * @param divisions the places that names start with
     */
    public OrganizationRecognizer(Lexicons lexicons, Lexicons gazetteers, Divisions divisions) {
        reader = new CoordinationReader(lexicons);
        evidence = new NameEvidence(lexicons, gazetteers, divisions);
        suffixes = new WordList(lexicons.words("organization-suffixes"));
        listHeads = new WordList(lexicons.words("organization-list-heads"));
        generic = new HashSet<>(lexicons.words("organization-generic"));
    }

    @Override
    public List<Mention> recognize(TokenizedDocument document, Mentions earlier) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<Mention> projects = earlier.in(sentence.ordinal(), EntityType.PROJECT);
            for (Coordination list : reader.read(sentence.text(), document.tokens(sentence))) {
                for (ListItem item : list.items()) {
                    Span span = new Span(item.start(), item.end())
                            .shift(sentence.span().start());
                    if (!item.counted()
                            && projects.stream()
                                    .noneMatch(project -> project.span().overlaps(span))) {
                        member(sentence, list, item, span, mentions);
                    }
                }
            }
        }
        return mentions;
    }

    private void member(Sentence sentence, Coordination list, ListItem item, Span span, List<Mention> mentions) {
        String text = item.text();
        int head = list.head().isEmpty()
                ? 0
                : listHeads.suffix(list.head(), 0, list.head().length());
        int suffix = suffixes.suffix(text, 0, text.length());
        String name = text;
        if (head > 0 && suffix == 0 && text.length() <= 6) {
            name = text + list.head().substring(list.head().length() - head);
        } else if (suffix == 0 || suffix == text.length() || generic.contains(text)) {
            return;
        }
        String own = text.substring(0, text.length() - suffix);
        boolean named = evidence.places().prefix(own, 0, own.length()) > 0
                || evidence.language().strangePairs(text, 0, text.length()) > 0
                || own.startsWith("省")
                || own.startsWith("市")
                || own.startsWith("区")
                || own.startsWith("县")
                || head > 0 && suffix == 0;
        if (named && text.length() <= 24) {
            mentions.add(new Mention(
                    EntityType.ORGANIZATION,
                    span,
                    text,
                    name,
                    sentence.ordinal(),
                    head > 0 ? "organization.list" : "organization.form",
                    0.75));
        }
    }
}
