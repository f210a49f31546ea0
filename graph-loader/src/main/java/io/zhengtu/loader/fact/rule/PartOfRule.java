package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.fact.Fact;
import io.zhengtu.loader.fact.FactRule;
import io.zhengtu.loader.gazetteer.Division;
import io.zhengtu.loader.gazetteer.Divisions;
import io.zhengtu.loader.linking.Entity;
import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.Basis;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The administrative hierarchy: every town and region that the report names, to the nearest division above it that it names too. */
final class PartOfRule implements FactRule {
    private static final String RULE = "part-of.division-table";
    private final Divisions divisions;

    PartOfRule(Divisions divisions) {
        this.divisions = divisions;
    }

    @Override
    public RelationType type() {
        return RelationType.PART_OF;
    }

    @Override
    public List<Fact> apply(LinkedDocument document) {
        Map<String, Entity> byCode = new TreeMap<>();
        for (Entity entity : document.entities()) {
            if (entity.code() != null && (entity.type() == EntityType.REGION || entity.type() == EntityType.TOWN)) {
                byCode.put(entity.code(), entity);
            }
        }
        List<Fact> facts = new ArrayList<>();
        byCode.forEach((code, part) -> above(code, byCode).ifPresent(whole -> evidence(part, document)
                .ifPresent(mention -> facts.add(new Fact(
                        part,
                        type(),
                        whole,
                        Basis.REFERENCE,
                        Confidence.TABLE,
                        RULE,
                        mention.sentence(),
                        mention.span())))));
        return facts;
    }

    /** The nearest division above that is among these. */
    private Optional<Entity> above(String code, Map<String, Entity> byCode) {
        Optional<Division> outer = divisions.find(code).flatMap(divisions::parent);
        while (outer.isPresent() && !byCode.containsKey(outer.get().code())) {
            outer = divisions.parent(outer.get());
        }
        return outer.map(division -> byCode.get(division.code()));
    }

    /** Where the report names the part; the title where it is the report's own region and never named. */
    private static Optional<Mention> evidence(Entity part, LinkedDocument document) {
        return part.mentions().stream().findFirst().filter(mention -> document.entities()
                .contains(part));
    }
}
