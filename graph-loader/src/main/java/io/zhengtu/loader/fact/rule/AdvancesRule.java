package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.fact.Fact;
import io.zhengtu.loader.fact.FactRule;
import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.RelationType;
import java.util.List;
import java.util.regex.Pattern;

/**
 * On which firm, project, park or town a policy acts: the one in its name, the one that a later clause helps
 * (深化“…”行动，助力A增产), the ones that a reform reorganises.
 */
final class AdvancesRule implements FactRule {
    private static final EntityType[] ADVANCED = {
        EntityType.ENTERPRISE, EntityType.PROJECT, EntityType.PARK, EntityType.TOWN
    };
    private static final Findings.Evidence IN_NAME = new Findings.Evidence("advances.name", Confidence.NAME);
    private static final Findings.Evidence HELPS = new Findings.Evidence("advances.helps", Confidence.SENTENCE);
    private static final Findings.Evidence REFORMS = new Findings.Evidence("advances.reorganises", Confidence.SENTENCE);
    /** A policy's name says more of the thing in it than 建设: 甲山国家公园总体规划. */
    private static final int SHORTEST_REST = 4;

    private static final Pattern REFORM_OF_FIRMS = Pattern.compile("(国企|国资|国有|企业|公司|银行|农信|法人|金融|电网).*改革|改革.*(企业|公司)");
    private final Pattern helpsBefore;
    private final Pattern reorganisedAfter;

    AdvancesRule(Triggers triggers) {
        helpsBefore = triggers.pattern("^_{0,4}{helps}_{0,4}$");
        reorganisedAfter = triggers.pattern("^”?等?_{0,6}{reorganised}");
    }

    @Override
    public RelationType type() {
        return RelationType.ADVANCES;
    }

    @Override
    public List<Fact> apply(LinkedDocument document) {
        Findings findings = new Findings(type());
        for (Reading reading : Reading.all(document)) {
            for (Mention policy : reading.mentions(EntityType.POLICY)) {
                reading.inside(policy, EntityType.ENTERPRISE, EntityType.PARK, EntityType.TOWN).stream()
                        .filter(inner -> policy.span().length() - inner.span().length() >= SHORTEST_REST)
                        .forEach(inner -> findings.state(
                                reading, reading.entity(policy), reading.entity(inner), IN_NAME, policy.span()));
            }
            acted(reading, findings);
        }
        return findings.facts();
    }

    private void acted(Reading reading, Findings findings) {
        List<Enumeration> policies = reading.enumerations(EntityType.POLICY);
        for (Enumeration list : reading.enumerations(ADVANCED)) {
            int clause = reading.clauseAt(list.span().start());
            policies.stream()
                    .filter(policy -> reading.clauseAt(policy.span().start()) < clause)
                    .reduce((first, second) -> second)
                    .ifPresent(policy -> acted(reading, policy, list, clause, findings));
        }
    }

    private void acted(Reading reading, Enumeration policy, Enumeration list, int clause, Findings findings) {
        boolean isFirm = list.members().get(0).type() == EntityType.ENTERPRISE;
        String before =
                reading.text(reading.clauses().get(clause).start(), list.span().start());
        String after =
                reading.text(list.span().end(), reading.clauses().get(clause).end());
        if (isFirm && helpsBefore.matcher(before).matches()) {
            findings.state(reading, policy, list, HELPS);
        } else if (isFirm
                && clause == reading.clauseAt(policy.span().start()) + 1
                && REFORM_OF_FIRMS.matcher(policy.members().get(0).name()).find()
                && (reorganisedAfter.matcher(after).find()
                        || reorganisedAfter.matcher(before).find())) {
            findings.state(reading, policy, list, REFORMS);
        }
    }
}
