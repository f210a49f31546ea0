package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.fact.Fact;
import io.zhengtu.loader.fact.FactRule;
import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.RelationType;
import io.zhengtu.loader.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Which industry is a firm's business: the head of its list (A、B等船燃企业), the clause before, what the sentence is about. */
final class OperatesInRule implements FactRule {
    private static final Findings.Evidence LIST_HEAD =
            new Findings.Evidence("operates-in.list-head", Confidence.CLAUSE);
    private static final Findings.Evidence LEADING_FIRM =
            new Findings.Evidence("operates-in.leading-firm", Confidence.SENTENCE);
    private static final Findings.Evidence TOPIC = new Findings.Evidence("operates-in.topic", Confidence.SENTENCE);
    private static final Findings.Evidence IN_NAME = new Findings.Evidence("operates-in.name", Confidence.TAXONOMY);
    private static final Findings.Evidence SUPPLIES = new Findings.Evidence("operates-in.verb", Confidence.CLAUSE);
    private final Pattern headBetween;
    private final Pattern leadingFirm;
    private final Pattern engagesBetween;

    private final Topic topic;

    OperatesInRule(Triggers triggers) {
        topic = new Topic(triggers);
        headBetween = triggers.pattern("^”?等_{0,6}$");
        leadingFirm = triggers.pattern("{leading-firm}“?$");
        engagesBetween = triggers.pattern("^”?_{0,14}{engages}_{0,10}$");
    }

    @Override
    public RelationType type() {
        return RelationType.OPERATES_IN;
    }

    @Override
    public List<Fact> apply(LinkedDocument document) {
        Findings findings = new Findings(type());
        for (Reading reading : Reading.all(document)) {
            for (Mention firm : reading.mentions(EntityType.ENTERPRISE)) {
                reading.inside(firm, EntityType.INDUSTRY)
                        .forEach(industry -> findings.infer(
                                reading, reading.entity(firm), reading.entity(industry), IN_NAME, firm.span()));
            }
            for (Enumeration firms : reading.enumerations(EntityType.ENTERPRISE)) {
                heads(reading, firms, findings);
                leading(reading, firms, findings);
            }
            topics(reading, findings);
        }
        return findings.facts();
    }

    private void heads(Reading reading, Enumeration firms, Findings findings) {
        for (Mention industry : reading.standing(EntityType.INDUSTRY)) {
            String between = reading.text(firms.span().end(), industry.span().start());
            Findings.Evidence evidence = headBetween.matcher(between).matches()
                    ? LIST_HEAD
                    : engagesBetween.matcher(between).matches() ? SUPPLIES : null;
            if (evidence != null) {
                Findings.Evidence found = evidence;
                firms.members()
                        .forEach(firm -> findings.state(
                                reading,
                                reading.entity(firm),
                                reading.entity(industry),
                                found,
                                Reading.covering(firms.span(), industry.span())));
            }
        }
    }

    /** 开辟船燃产业新赛道，头部企业A达产见效: the industry of the clause before. */
    private void leading(Reading reading, Enumeration firms, Findings findings) {
        int clause = reading.clauseAt(firms.span().start());
        if (clause == 0
                || !leadingFirm.matcher(reading.before(firms.span().start(), 8)).find()) {
            return;
        }
        Span before = reading.clauses().get(clause - 1);
        List<Mention> industries = reading.standing(EntityType.INDUSTRY).stream()
                .filter(industry -> before.contains(industry.span()))
                .toList();
        if (industries.size() == 1) {
            firms.members()
                    .forEach(firm -> findings.state(
                            reading,
                            reading.entity(firm),
                            reading.entity(industries.get(0)),
                            LEADING_FIRM,
                            Reading.covering(before, firms.span())));
        }
    }

    private void topics(Reading reading, Findings findings) {
        topic.ofSentence(reading).ifPresent(industry -> {
            for (Mention firm : reading.mentions(EntityType.ENTERPRISE)) {
                findings.state(
                        reading,
                        reading.entity(firm),
                        reading.entity(industry),
                        TOPIC,
                        Reading.covering(industry.span(), firm.span()));
            }
        });
    }
}
