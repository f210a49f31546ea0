package io.zhengtu.loader.evaluation;

import io.zhengtu.loader.ontology.EntityType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity of an annotated or extracted graph document.
 *
 * @param id what facts and measures call it
 * @param type its type
 * @param name its name
 * @param aliases its other names
 * @param stage a project's stage, as written
 * @param plannedStage a project's planned stage, as written
 * @param optional whether good annotators disagree on it: then neither its presence nor its absence counts
 */
record GoldEntity(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        @Nullable String stage,
        @Nullable String plannedStage,
        boolean optional) {
    GoldEntity {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("An entity without a name: " + id);
        }
        aliases = List.copyOf(aliases);
    }

    List<String> allNames() {
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(aliases);
        return names;
    }

    boolean isRegion() {
        return type == EntityType.REGION;
    }
}
