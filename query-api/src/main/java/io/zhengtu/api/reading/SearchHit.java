package io.zhengtu.api.reading;

import java.util.List;

/**
 * An entity that a search found.
 *
 * @param entity the entity
 * @param matched its name that fits the query best
 * @param match how that name fits
 * @param score how well it fits, above 0; only comparable within one answer
 * @param highlights where the words stand in {@code matched}; empty where they do not, as with pinyin
 */
public record SearchHit(
        NamedEntity entity, String matched, SearchMatch match, double score, List<TextRange> highlights) {
    public SearchHit {
        highlights = List.copyOf(highlights);
    }
}
