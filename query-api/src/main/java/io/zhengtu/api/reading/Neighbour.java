package io.zhengtu.api.reading;

import io.zhengtu.loader.ontology.Basis;
import java.util.List;

/**
 * What an entity is linked to, and how.
 *
 * @param entity the neighbour
 * @param relationship the relationship's type
 * @param direction {@code OUT} where it leads from the asked entity to the neighbour, else {@code IN}
 * @param basis the best that it rests on
 * @param confidence the highest of its statements', from 0 to 1
 * @param years plan years of the reports that state it
 * @param evidence the sentences that say it, the latest report first
 */
public record Neighbour(
        EntitySummary entity,
        String relationship,
        Direction direction,
        Basis basis,
        double confidence,
        List<Integer> years,
        List<EvidenceSentence> evidence) {
    public Neighbour {
        years = List.copyOf(years);
        evidence = List.copyOf(evidence);
    }
}
