package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.linking.Entity;
import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.ontology.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The industries of a report by their names without 产业 and 业. */
final class IndustryNames {
    private IndustryNames() {}

    /** The report's industries by the stem of every name that it gives them. */
    static Map<String, Entity> byStem(LinkedDocument document) {
        Map<String, Entity> byName = new HashMap<>();
        for (Entity entity : document.entities()) {
            if (entity.type() == EntityType.INDUSTRY) {
                List<String> names = new ArrayList<>(entity.aliases());
                names.add(0, entity.name());
                names.forEach(name -> byName.putIfAbsent(stem(name), entity));
            }
        }
        return byName;
    }

    /** A name without the words that call it an industry: 物流业, 物流产业 → 物流. */
    static String stem(String industry) {
        String stem = industry.replaceFirst("(产业链|产业|行业)$", "");
        return stem.length() > 2 && stem.endsWith("业") ? stem.substring(0, stem.length() - 1) : stem;
    }
}
