package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.MentionRecognizer;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.mention.TokenizedDocument;
import java.util.ArrayList;
import java.util.List;

/** Finds named undertakings in the lists and clauses of a report. */
public final class ProjectRecognizer implements MentionRecognizer {
    private final CoordinationReader coordinations;
    private final ProjectWords projectWords;

    /** A recognizer by these tables. */
    public ProjectRecognizer(NameTables tables) {
        coordinations = tables.coordinations();
        projectWords = new ProjectWords(tables);
    }

    @Override
    public List<Mention> recognize(TokenizedDocument document, Mentions earlier) {
        List<Mention> mentions = new ArrayList<>();
        List<SentenceWords> sentences = SentenceWords.of(document);
        List<List<Coordination>> lists = coordinations.read(document);
        for (int ordinal = 0; ordinal < sentences.size(); ordinal++) {
            if (!document.sentences().get(ordinal).heading()) {
                SentenceWords words = sentences.get(ordinal);
                lists.get(ordinal).forEach(list -> read(words, list, mentions));
            }
        }
        return mentions;
    }

    /** A member that says little itself is what most of its list is. */
    private void read(SentenceWords words, Coordination list, List<Mention> mentions) {
        boolean calledSo = projectWords.isCalledUndertaking(list);
        if (!list.head().isEmpty() && !calledSo) {
            return;
        }
        List<ProjectCandidate> candidates = list.items().stream()
                .map(item -> new ProjectCandidate(projectWords, words, list, item, calledSo))
                .toList();
        long sure = candidates.stream().filter(ProjectCandidate::isSure).count();
        boolean mostAreSure = sure > 0 && 2 * sure >= candidates.size();
        for (ProjectCandidate candidate : candidates) {
            if (candidate.isSure() || (mostAreSure && candidate.mayFollowOthers())) {
                mentions.add(candidate.mention());
            }
        }
    }
}
