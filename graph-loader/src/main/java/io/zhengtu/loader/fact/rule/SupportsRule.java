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
import java.util.regex.Pattern;

/**
 * Which industry a project, park, policy or event builds up, serves or promotes: the one in its name, the one that a
 * following clause gives as the purpose (…，做大做强海洋经济), the one that the sentence is about.
 */
final class SupportsRule implements FactRule {
    private static final EntityType[] SUBJECTS = {
        EntityType.POLICY, EntityType.PARK, EntityType.PROJECT, EntityType.EVENT
    };
    private static final Findings.Evidence IN_NAME = new Findings.Evidence("supports.name", Confidence.NAME);
    private static final Findings.Evidence DIRECT = new Findings.Evidence("supports.verb", Confidence.CLAUSE);
    private static final Findings.Evidence PURPOSE = new Findings.Evidence("supports.purpose", Confidence.SENTENCE);
    private static final Findings.Evidence LEADING = new Findings.Evidence("supports.leading", Confidence.CLAUSE);
    private static final Findings.Evidence TOPIC = new Findings.Evidence("supports.topic", Confidence.SENTENCE);
    private static final Findings.Evidence PARAGRAPH = new Findings.Evidence("supports.paragraph", Confidence.CONTEXT);
    private static final Pattern DIRECT_BETWEEN =
            Pattern.compile("^[^，。；]{0,14}(聚焦|赋能|服务|助力|推动|促进|带动|拉动|引领|支撑|建设|发展|壮大|做强|做大|打造)[^，。；、]{0,6}$");
    private static final Pattern PURPOSE_BEFORE =
            Pattern.compile("(做大做强|做强做大|做优做强|做强|做大|做优|壮大|推动|促进|发展|培育|赋能|激发|带动|打造|提升|繁荣|振兴|延伸)[^，。；、]{0,8}$");
    private static final Pattern LEADING_BEFORE = Pattern.compile("(锁定|聚焦|围绕|主攻|瞄准|突出|做强|培育|发展|集聚|主导产业为)[^，。；、]{0,8}$");

    @Override
    public RelationType type() {
        return RelationType.SUPPORTS;
    }

    @Override
    public List<Fact> apply(LinkedDocument document) {
        Findings findings = new Findings(type());
        for (Reading reading : Reading.all(document)) {
            for (Mention subject : reading.mentions(SUBJECTS)) {
                reading.inside(subject, EntityType.INDUSTRY)
                        .forEach(industry -> findings.state(
                                reading, reading.entity(subject), reading.entity(industry), IN_NAME, subject.span()));
            }
            purposes(reading, findings);
            topic(reading, findings);
            paragraph(reading, findings);
        }
        return findings.facts();
    }

    private static void purposes(Reading reading, Findings findings) {
        List<Enumeration> industries = reading.enumerations(EntityType.INDUSTRY);
        for (Enumeration list : industries) {
            int clause = reading.clauseAt(list.span().start());
            Span span = reading.clauses().get(clause);
            String before = reading.text(span.start(), list.span().start());
            for (Mention subject : reading.standing(SUBJECTS)) {
                int at = reading.clauseAt(subject.span().start());
                if (subject.span().start() >= list.span().start()) {
                    continue;
                }
                Findings.Evidence evidence = null;
                if (at == clause
                        && DIRECT_BETWEEN
                                .matcher(reading.text(
                                        subject.span().end(), list.span().start()))
                                .matches()) {
                    evidence = DIRECT;
                } else if (subject.type() == EntityType.PARK
                        && at == clause - 1
                        && LEADING_BEFORE.matcher(before).find()) {
                    evidence = LEADING;
                } else if (at < clause && PURPOSE_BEFORE.matcher(before).find()) {
                    evidence = PURPOSE;
                }
                if (evidence != null) {
                    Findings.Evidence found = evidence;
                    list.members()
                            .forEach(industry -> findings.state(
                                    reading,
                                    reading.entity(subject),
                                    reading.entity(industry),
                                    found,
                                    Reading.covering(subject.span(), list.span())));
                }
            }
        }
    }

    private static void topic(Reading reading, Findings findings) {
        Topic.ofSentence(reading).ifPresent(industry -> {
            for (Mention subject : reading.standing(SUBJECTS)) {
                findings.state(
                        reading,
                        reading.entity(subject),
                        reading.entity(industry),
                        TOPIC,
                        Reading.covering(industry.span(), subject.span()));
            }
        });
    }

    private static void paragraph(Reading reading, Findings findings) {
        Topic.ofParagraph(reading).ifPresent(industry -> {
            for (Mention subject : reading.standing(SUBJECTS)) {
                findings.state(reading, reading.entity(subject), industry, PARAGRAPH, subject.span());
            }
        });
    }

    static Entity unused(Entity e) {
        return e;
    }
}
