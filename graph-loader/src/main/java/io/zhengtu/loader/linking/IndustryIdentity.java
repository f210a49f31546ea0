package io.zhengtu.loader.linking;

import io.zhengtu.loader.gazetteer.Industries;
import io.zhengtu.loader.gazetteer.Industry;
import io.zhengtu.loader.ontology.EntityType;
import java.util.List;
import java.util.Optional;

/** Which industry of the table a name means: X, X业, X产业 and X产业链 are one. */
final class IndustryIdentity {
    private final Industries industries;

    IndustryIdentity(Industries industries) {
        this.industries = industries;
    }

    /** The table's industry of a name; empty for one that the table does not have. */
    Optional<Industry> find(String name) {
        String core = NormalName.core(EntityType.INDUSTRY, name);
        return List.of(name, core, core + "产业", core + "业", withoutBranch(core)).stream()
                .map(industries::named)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String withoutBranch(String core) {
        return core.length() > 2 && core.endsWith("业") ? core.substring(0, core.length() - 1) : core;
    }
}
