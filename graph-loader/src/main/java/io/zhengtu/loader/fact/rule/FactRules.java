package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.fact.Fact;
import io.zhengtu.loader.fact.FactRule;
import io.zhengtu.loader.gazetteer.Divisions;
import io.zhengtu.loader.gazetteer.Industries;
import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.RelationType;
import java.util.List;

/** All fact rules, one a relationship type, in a fixed order. */
public final class FactRules {
    private final List<FactRule> rules;

    /** The rules over these tables and lexicons. */
    public FactRules(Divisions divisions, Industries industries, Lexicons lexicons) {
        Triggers triggers = new Triggers(lexicons);
        rules = List.of(
                new LocatedInRule(triggers),
                new UndertakesRule(triggers),
                new SupportsRule(triggers),
                new OperatesInRule(triggers),
                new ProducesRule(triggers),
                new BelongsToRule(triggers),
                new CooperatesWithRule(triggers),
                new AdvancesRule(triggers),
                new PartOfRule(divisions),
                new TaxonomyRule(RelationType.SUPPORTS, lexicons, EntityType.PROJECT),
                new TaxonomyRule(RelationType.OPERATES_IN, lexicons, EntityType.ENTERPRISE),
                new TaxonomyRule(RelationType.BELONGS_TO, lexicons, EntityType.PRODUCT));
    }

    /** The facts that the rules find in a document; the same fact may come from several places. */
    public List<Fact> apply(LinkedDocument document) {
        return rules.stream().flatMap(rule -> rule.apply(document).stream()).toList();
    }
}
