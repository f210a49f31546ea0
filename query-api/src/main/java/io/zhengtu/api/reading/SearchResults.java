package io.zhengtu.api.reading;

import java.util.List;

/**
 * What a search found.
 *
 * @param query what was searched for
 * @param total how many entities of the asked types fit
 * @param totalIsExact whether {@code total} was counted; else it is a lower bound
 * @param hasMore whether more entities fit than are shown
 * @param types how many entities of each type fit, whatever types were asked for
 * @param results the entities, the best first
 * @param sentences sentences that hold the words, the best first; {@code start} and {@code end} are the sentence's
 */
public record SearchResults(
        String query,
        int total,
        boolean totalIsExact,
        boolean hasMore,
        List<TypeCount> types,
        List<SearchHit> results,
        List<SentenceHit> sentences) {
    public SearchResults {
        types = List.copyOf(types);
        results = List.copyOf(results);
        sentences = List.copyOf(sentences);
    }
}
