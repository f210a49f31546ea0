package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.fact.Fact;
import io.zhengtu.loader.fact.FactRule;
import io.zhengtu.loader.linking.Entity;
import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.RelationType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who agrees, exchanges or acts jointly with whom: 与A、B等签署合作协议, 联合A, 赴A招商; the report's own region where no subject stands before. */
final class CooperatesWithRule implements FactRule {
    private static final EntityType[] PARTNERS = {EntityType.REGION, EntityType.ENTERPRISE, EntityType.ORGANIZATION};
    private static final Findings.Evidence WITH = new Findings.Evidence("cooperates.with", Confidence.CLAUSE);
    private static final Findings.Evidence VISITS = new Findings.Evidence("cooperates.visit", Confidence.SENTENCE);
    private static final Findings.Evidence JOINTLY = new Findings.Evidence("cooperates.jointly", Confidence.CLAUSE);
    private static final Pattern BEFORE = Pattern.compile("(与|同|和|联合|携手|对接|牵手|联手)[“]?$");
    private static final Pattern ACT =
            Pattern.compile("合作|协作|交流|签署|签订|签约|缔结|结对|结好|结为|友城|友好|联建|共建|联合|对接|互联互通|协议|战略伙伴|联动");
    private static final Pattern VISIT = Pattern.compile("(赴|走进|出访|前往)[“]?$");

    @Override
    public RelationType type() {
        return RelationType.COOPERATES_WITH;
    }

    @Override
    public List<Fact> apply(LinkedDocument document) {
        Findings findings = new Findings(type());
        for (Reading reading : Reading.all(document)) {
            for (Enumeration partners : reading.enumerations(PARTNERS)) {
                String before = reading.before(partners.span().start(), 3);
                Matcher with = BEFORE.matcher(before);
                if (with.find()
                        && ACT.matcher(with.group() + rest(reading, partners)).find()) {
                    Optional<Mention> subject =
                            subject(reading, partners, with.group().length());
                    state(reading, subject.map(reading::entity).orElse(document.region()), partners, WITH, findings);
                } else if (VISIT.matcher(before).find()) {
                    state(reading, document.region(), partners, VISITS, findings);
                } else if (partners.members().size() == 2
                        && Pattern.compile("^(联合|共同|合作)?(联建|共建|签署|签订|结对|缔结|合作)")
                                .matcher(rest(reading, partners))
                                .find()) {
                    findings.state(
                            reading,
                            reading.entity(partners.members().get(0)),
                            reading.entity(partners.members().get(1)),
                            JOINTLY,
                            partners.span());
                }
            }
        }
        return findings.facts();
    }

    /** What the clause and, where it only lists, the next one say after the partners. */
    private static String rest(Reading reading, Enumeration partners) {
        int clause = reading.clauseAt(partners.span().end());
        return reading.text(partners.span().end(), reading.clauses().get(clause).end());
    }

    /** The region or firm right before 与. */
    private static Optional<Mention> subject(Reading reading, Enumeration partners, int connector) {
        int end = partners.span().start() - connector;
        return reading.mentions(EntityType.REGION, EntityType.ENTERPRISE).stream()
                .filter(mention -> mention.span().end() == end)
                .findFirst();
    }

    private static void state(
            Reading reading, Entity subject, Enumeration partners, Findings.Evidence evidence, Findings findings) {
        for (Mention partner : partners.members()) {
            findings.state(reading, subject, reading.entity(partner), evidence, partners.span());
        }
    }
}
