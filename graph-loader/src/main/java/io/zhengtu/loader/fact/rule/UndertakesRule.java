package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.fact.Fact;
import io.zhengtu.loader.fact.FactRule;
import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.RelationType;
import java.util.List;
import java.util.regex.Pattern;

/** Whose project it is: the owner inside the name (甲石化加氢装置项目), or the one that the clause says builds it. */
final class UndertakesRule implements FactRule {
    private static final EntityType[] OWNERS = {EntityType.ENTERPRISE, EntityType.ORGANIZATION};
    private static final Findings.Evidence IN_NAME = new Findings.Evidence("undertakes.name", Confidence.NAME);
    private static final Findings.Evidence BUILDS = new Findings.Evidence("undertakes.builder", Confidence.CLAUSE);
    /** Bodies that are places first: what is built there is seldom theirs alone. */
    private static final Pattern SITE = Pattern.compile("(?:机场|车站|口岸)$");

    private final Pattern buildsBetween;

    UndertakesRule(Triggers triggers) {
        buildsBetween = triggers.pattern("^{joint-manner}?{builds}(?:了|的)?_{0,8}$");
    }

    @Override
    public RelationType type() {
        return RelationType.UNDERTAKES;
    }

    @Override
    public List<Fact> apply(LinkedDocument document) {
        Findings findings = new Findings(type());
        for (Reading reading : Reading.all(document)) {
            for (Mention project : reading.mentions(EntityType.PROJECT)) {
                for (Mention owner : reading.inside(project, OWNERS)) {
                    if (owner.type() == EntityType.ORGANIZATION && !owns(reading, project, owner)) {
                        continue;
                    }
                    findings.state(reading, reading.entity(owner), reading.entity(project), IN_NAME, project.span());
                }
            }
            builders(reading, findings);
        }
        return findings.facts();
    }

    /** Whether a body owns the undertaking that holds its name: it opens it, is no site, and is no part of a longer body's. */
    private static boolean owns(Reading reading, Mention project, Mention body) {
        return opens(reading, project, body)
                && !SITE.matcher(body.text()).find()
                && reading.mentions(EntityType.ORGANIZATION).stream()
                        .noneMatch(longer -> longer.span().contains(body.span())
                                && longer.span().length() > body.span().length()
                                && project.span().contains(longer.span()));
    }

    /** Whether a body's name opens that of its undertaking, after no more than a place. */
    private static boolean opens(Reading reading, Mention project, Mention body) {
        int start = project.span().start();
        return body.span().start() == start
                || reading.inside(project, EntityType.REGION, EntityType.TOWN).stream()
                        .anyMatch(place -> place.span().start() == start
                                && place.span().end() == body.span().start());
    }

    private void builders(Reading reading, Findings findings) {
        for (Enumeration owners : reading.enumerations(OWNERS)) {
            for (Mention project : reading.standing(EntityType.PROJECT)) {
                String between =
                        reading.text(owners.span().end(), project.span().start());
                if (buildsBetween.matcher(between).matches()) {
                    owners.members()
                            .forEach(owner -> findings.state(
                                    reading,
                                    reading.entity(owner),
                                    reading.entity(project),
                                    BUILDS,
                                    Reading.covering(owners.span(), project.span())));
                }
            }
        }
    }
}
