package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.fact.Fact;
import io.zhengtu.loader.fact.FactRule;
import io.zhengtu.loader.gazetteer.Divisions;
import io.zhengtu.loader.gazetteer.Industries;
import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.linking.LinkedDocument;
import java.util.List;

/** All fact rules, one a relationship type, in a fixed order. */
public final class FactRules {
    private final List<FactRule> rules;

    /** The rules over these tables and lexicons. */
    public FactRules(Divisions divisions, Industries industries, Lexicons lexicons) {
        rules = List.of(
                new LocatedInRule(),
                new UndertakesRule(),
                new SupportsRule(),
                new OperatesInRule(),
                new ProducesRule(),
                new BelongsToRule(),
                new CooperatesWithRule(),
                new AdvancesRule(),
                new PartOfRule(divisions));
    }

    /** The facts that the rules find in a document; the same fact may come from several places. */
    public List<Fact> apply(LinkedDocument document) {
        return rules.stream().flatMap(rule -> rule.apply(document).stream()).toList();
    }
}
