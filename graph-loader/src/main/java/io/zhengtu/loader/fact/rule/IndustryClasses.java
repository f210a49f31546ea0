package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a policy for a class of industries is for where its sentence says which industries the class holds: 实施未来产业三年行动，…，
 * 培育氢能、脑机接口等未来产业.
 */
final class IndustryClasses {
    private static final Findings.Evidence CLASS = new Findings.Evidence("supports.class", Confidence.SENTENCE);
    /** A list's end and the class that heads it: 等7个战略性新兴产业. */
    private static final Pattern HEAD = Pattern.compile("等([^，。；：、等]{4,16})");

    private final Triggers triggers;

    IndustryClasses(Triggers triggers) {
        this.triggers = triggers;
    }

    /** Notes for each list of industries with a class at its head the policies of the sentence whose names have that class. */
    void apply(Reading reading, Findings findings) {
        List<Mention> policies = reading.standing(EntityType.POLICY);
        if (policies.isEmpty()) {
            return;
        }
        Matcher head = HEAD.matcher(reading.sentence().text());
        while (head.find()) {
            String words = head.group(1);
            int end = reading.sentence().span().start() + head.start();
            List<Mention> industries = reading.listBefore(end, EntityType.INDUSTRY);
            if (!industries.isEmpty()) {
                policies.stream()
                        .filter(policy -> policy.span().end() <= industries.get(0).span().start())
                        .filter(policy -> triggers.industryClassIn(policy.name())
                                .filter(words::contains)
                                .isPresent())
                        .forEach(policy -> findings.state(
                                reading, new Enumeration(List.of(policy)), new Enumeration(industries), CLASS));
            }
        }
    }
}
