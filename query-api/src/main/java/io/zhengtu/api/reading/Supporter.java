package io.zhengtu.api.reading;

import io.zhengtu.loader.ontology.Basis;
import java.util.List;

/**
 * Who supports an industry or works in it.
 *
 * @param entity the supporter
 * @param relationship the first relationship of its path: {@code SUPPORTS}, {@code OPERATES_IN}, or {@code UNDERTAKES}
 *     where it acts through a project
 * @param basis the weakest basis on the path
 * @param confidence the product over the path, from 0 to 1
 * @param direct whether the relationship leads to the asked industry itself
 * @param path from the supporter to the industry: the shortest, then the best founded
 * @param evidence the sentences of the whole path
 * @param otherPaths how many further paths lead there
 */
public record Supporter(
        EntitySummary entity,
        String relationship,
        Basis basis,
        double confidence,
        boolean direct,
        List<Hop> path,
        List<EvidenceSentence> evidence,
        int otherPaths) {
    public Supporter {
        path = List.copyOf(path);
        evidence = List.copyOf(evidence);
    }
}
