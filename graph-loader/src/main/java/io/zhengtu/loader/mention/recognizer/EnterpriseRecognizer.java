package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.MentionRecognizer;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.mention.TokenizedDocument;
import io.zhengtu.loader.ontology.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds firms: by the context of lists and verbs, by the form of their names, and inside the names of their projects,
 * which an earlier recognizer has found.
 */
public final class EnterpriseRecognizer implements MentionRecognizer {
    private final CoordinationReader coordinations;
    private final FirmContext context;

    /** A recognizer by these tables. */
    public EnterpriseRecognizer(NameTables tables) {
        coordinations = tables.coordinations();
        context = new FirmContext(tables);
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
            FirmSearch search = new FirmSearch(context, words, mentions);
            for (Mention project : earlier.in(ordinal, EntityType.PROJECT)) {
                search.owner(
                        project.name(),
                        project.span().start() - offset,
                        project.span().end() - offset,
                        project.rule().equals("project.list"));
            }
            lists.get(ordinal).forEach(search::list);
            search.partners();
            search.national();
        }
        return mentions;
    }
}
