package io.zhengtu.api.reading;

import io.zhengtu.loader.ontology.Basis;
import java.util.List;

/**
 * A relationship as a picture shows it.
 *
 * @param from id of the entity where it starts
 * @param relationship its type, such as {@code SUPPORTS}
 * @param to id of the entity where it ends
 * @param basis the best that it rests on
 * @param confidence the highest of its statements', from 0 to 1
 * @param years plan years of the reports that state it
 */
public record PicturedLink(
        String from, String relationship, String to, Basis basis, double confidence, List<Integer> years) {
    public PicturedLink {
        years = List.copyOf(years);
    }
}
