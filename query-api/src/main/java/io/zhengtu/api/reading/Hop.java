package io.zhengtu.api.reading;

import io.zhengtu.api.graph.Row;
import io.zhengtu.loader.ontology.Basis;
import java.util.Comparator;
import java.util.List;

/**
 * One relationship of a path.
 *
 * @param from where the relationship starts
 * @param relationship its type, such as {@code SUPPORTS}
 * @param to where it ends
 * @param basis the best that it rests on
 * @param confidence the highest of its statements', from 0 to 1
 * @param years plan years of the reports that state it
 * @param evidence the sentences that say it, the latest report first
 */
public record Hop(
        EntitySummary from,
        String relationship,
        EntitySummary to,
        Basis basis,
        double confidence,
        List<Integer> years,
        List<EvidenceSentence> evidence) {
    public Hop {
        years = List.copyOf(years);
        evidence = List.copyOf(evidence);
    }

    static Hop of(Row link, List<EvidenceSentence> evidence) {
        return new Hop(
                EntitySummary.of(link.row("from")),
                link.text("type"),
                EntitySummary.of(link.row("to")),
                Basis.valueOf(link.text("basis")),
                link.decimal("confidence"),
                link.integers("years"),
                evidence);
    }

    /** The weakest basis of several relationships. */
    static Basis weakest(List<Row> links) {
        return links.stream()
                .map(link -> Basis.valueOf(link.text("basis")))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The product of several relationships' confidences. */
    static double confidence(List<Row> links) {
        return links.stream().mapToDouble(link -> link.decimal("confidence")).reduce(1, (one, other) -> one * other);
    }
}
