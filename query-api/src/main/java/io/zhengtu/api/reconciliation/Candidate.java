package io.zhengtu.api.reconciliation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity that a name may mean.
 *
 * @param id its id
 * @param name its name
 * @param description its other names; absent where it has none
 * @param type its type
 * @param score how well it fits, from 0 to 100
 * @param match whether it is meant without doubt
 * @param features what the score was made of
 */
public record Candidate(
        String id,
        String name,
        @Nullable String description,
        List<TypeName> type,
        double score,
        boolean match,
        List<Feature> features) {
    public Candidate {
        type = List.copyOf(type);
        features = List.copyOf(features);
    }

    /**
     * A type.
     *
     * @param id its id: the label in the graph
     * @param name what to call it
     */
    public record TypeName(String id, String name) {}

    /**
     * A reason for a score.
     *
     * @param id which reason: {@code name}, {@code alias}, {@code similarity} or {@code property:…}
     * @param value how far it holds, from 0 to 1
     */
    public record Feature(String id, double value) {}

    Candidate certain() {
        return new Candidate(id, name, description, type, score, true, features);
    }
}
