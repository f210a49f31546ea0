package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.fact.Fact;
import io.zhengtu.loader.fact.FactRule;
import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.RelationType;
import java.util.List;
import java.util.regex.Pattern;

/** On which firm, project, park or town a policy acts: the one in its name, or the one that a later clause helps (深化“…”行动，助力A增产). */
final class AdvancesRule implements FactRule {
    private static final EntityType[] ADVANCED = {
        EntityType.ENTERPRISE, EntityType.PROJECT, EntityType.PARK, EntityType.TOWN
    };
    private static final Findings.Evidence IN_NAME = new Findings.Evidence("advances.name", Confidence.NAME);
    private static final Findings.Evidence HELPS = new Findings.Evidence("advances.helps", Confidence.SENTENCE);
    private static final Findings.Evidence FOLLOWS = new Findings.Evidence("advances.follows", Confidence.CONTEXT);
    private static final Pattern HELPS_BEFORE = Pattern.compile("(助力|帮扶|培育|扶持|支持|帮助|推动|加快|推进|组建|助推|促进)[^，。；、]{0,4}$");

    @Override
    public RelationType type() {
        return RelationType.ADVANCES;
    }

    @Override
    public List<Fact> apply(LinkedDocument document) {
        Findings findings = new Findings(type());
        for (Reading reading : Reading.all(document)) {
            for (Mention policy : reading.mentions(EntityType.POLICY)) {
                reading.inside(policy, ADVANCED)
                        .forEach(inner -> findings.state(
                                reading, reading.entity(policy), reading.entity(inner), IN_NAME, policy.span()));
                helped(reading, policy, findings);
            }
        }
        return findings.facts();
    }

    private static void helped(Reading reading, Mention policy, Findings findings) {
        int clause = reading.clauseAt(policy.span().start());
        for (Enumeration list : reading.enumerations(ADVANCED)) {
            int at = reading.clauseAt(list.span().start());
            if (at <= clause) {
                continue;
            }
            boolean helps = HELPS_BEFORE
                    .matcher(reading.text(
                            reading.clauses().get(at).start(), list.span().start()))
                    .find();
            list.members()
                    .forEach(advanced -> findings.state(
                            reading,
                            reading.entity(policy),
                            reading.entity(advanced),
                            helps ? HELPS : FOLLOWS,
                            Reading.covering(policy.span(), list.span())));
        }
    }
}
