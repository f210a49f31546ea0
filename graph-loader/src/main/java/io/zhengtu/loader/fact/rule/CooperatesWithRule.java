package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.fact.Fact;
import io.zhengtu.loader.fact.FactRule;
import io.zhengtu.loader.linking.Entity;
import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.RelationType;
import io.zhengtu.loader.text.Span;
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
    private static final Findings.Evidence PAIR = new Findings.Evidence("cooperates.pair", Confidence.CLAUSE);
    private final Pattern before;
    private final Pattern pairAfter;
    private final Pattern act;
    private final Pattern visit;
    private final Pattern jointly;

    CooperatesWithRule(Triggers triggers) {
        before = triggers.pattern("{with}“?$");
        pairAfter = triggers.pattern("^_?(?:、[^，。；：、]{2})*(?:等|_{0,6}?){cooperates}");
        act = triggers.pattern("{cooperates}");
        visit = triggers.pattern("{visits}“?$");
        jointly = triggers.pattern("^”?{joint-manner}?{cooperates}");
    }

    @Override
    public RelationType type() {
        return RelationType.COOPERATES_WITH;
    }

    @Override
    public List<Fact> apply(LinkedDocument document) {
        Findings findings = new Findings(type());
        for (Reading reading : Reading.all(document)) {
            for (Enumeration partners : reading.enumerations(PARTNERS)) {
                String lead = reading.before(partners.span().start(), 3);
                Matcher with = before.matcher(lead);
                if (with.find()
                        && act.matcher(with.group()
                                        + rest(reading, partners.span().end()))
                                .find()) {
                    Optional<Mention> subject =
                            subject(reading, partners, with.group().length());
                    state(reading, subject.map(reading::entity).orElse(document.region()), partners, WITH, findings);
                } else if (visit.matcher(lead).find()) {
                    state(reading, document.region(), partners, VISITS, findings);
                } else if (partners.members().size() == 2
                        && jointly.matcher(rest(reading, partners.span().end())).find()) {
                    findings.state(
                            reading,
                            reading.entity(partners.members().get(0)),
                            reading.entity(partners.members().get(1)),
                            JOINTLY,
                            partners.span());
                }
            }
            pairs(reading, findings);
        }
        return findings.facts();
    }

    /** 渝藏、渝桂等战略合作: regions by one character each, side by side; one that stands alone goes with the report's own. */
    private void pairs(Reading reading, Findings findings) {
        List<Mention> characters = reading.standing(EntityType.REGION).stream()
                .filter(region -> region.span().length() == 1)
                .toList();
        for (Mention region : characters) {
            Optional<Mention> next = startingAt(characters, region.span().end());
            boolean isFirst = characters.stream()
                    .noneMatch(other -> other.span().end() == region.span().start());
            Span span = next.map(other -> Reading.covering(region.span(), other.span()))
                    .orElse(region.span());
            boolean isPair = isFirst
                    && startingAt(characters, next.isEmpty() ? -1 : span.end()).isEmpty();
            if (isPair && pairAfter.matcher(rest(reading, span.end())).find()) {
                Entity one = next.isEmpty() ? reading.document().region() : reading.entity(region);
                findings.state(reading, one, reading.entity(next.orElse(region)), PAIR, span);
            }
        }
    }

    private static Optional<Mention> startingAt(List<Mention> mentions, int position) {
        return mentions.stream()
                .filter(mention -> mention.span().start() == position)
                .findFirst();
    }

    /** What the clause says from a position on. */
    private static String rest(Reading reading, int from) {
        return reading.text(from, reading.clauses().get(reading.clauseAt(from)).end());
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
            Entity other = reading.entity(partner);
            if (!DivisionCodes.isWithin(other.code(), subject.code())) {
                findings.state(reading, subject, other, evidence, partners.span());
            }
        }
    }
}
