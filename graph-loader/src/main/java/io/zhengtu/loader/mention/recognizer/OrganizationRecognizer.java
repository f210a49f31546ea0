package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.MentionRecognizer;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.mention.TokenizedDocument;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds named bodies that are no firms: schools, hospitals, laboratories, associations, offices. A body that is being
 * built is left to the recognizer of undertakings, which comes before.
 */
public final class OrganizationRecognizer implements MentionRecognizer {
    private final CoordinationReader coordinations;
    private final BodyNames names;

    /** A recognizer by these tables. */
    public OrganizationRecognizer(NameTables tables) {
        coordinations = tables.coordinations();
        names = new BodyNames(tables);
    }

    @Override
    public List<Mention> recognize(TokenizedDocument document, Mentions earlier) {
        List<Mention> mentions = new ArrayList<>();
        List<SentenceWords> sentences = SentenceWords.of(document);
        List<List<Coordination>> lists = coordinations.read(document);
        for (int ordinal = 0; ordinal < sentences.size(); ordinal++) {
            if (document.sentences().get(ordinal).heading()) {
                continue;
            }
            SentenceWords words = sentences.get(ordinal);
            int offset = document.sentences().get(ordinal).span().start();
            Set<Span> undertakings = earlier.in(ordinal, EntityType.PROJECT).stream()
                    .map(project -> new Span(
                            project.span().start() - offset, project.span().end() - offset))
                    .collect(Collectors.toSet());
            BodySearch search = new BodySearch(names, words, undertakings, mentions);
            lists.get(ordinal).forEach(search::list);
            search.wellKnown();
        }
        return mentions;
    }
}
