package io.zhengtu.api.reading;

import io.zhengtu.loader.ontology.Basis;
import java.util.List;

/**
 * One relationship with the statements that it is the sum of.
 *
 * @param from where it starts
 * @param relationship its type, such as {@code SUPPORTS}
 * @param to where it ends
 * @param basis the best that it rests on
 * @param confidence the highest of its statements', from 0 to 1
 * @param years plan years of the reports that state it
 * @param total how many statements there are
 * @param statements the first of them, the latest report first
 */
public record LinkDetails(
        EntitySummary from,
        String relationship,
        EntitySummary to,
        Basis basis,
        double confidence,
        List<Integer> years,
        int total,
        List<LinkStatement> statements) {
    public LinkDetails {
        years = List.copyOf(years);
        statements = List.copyOf(statements);
    }
}
