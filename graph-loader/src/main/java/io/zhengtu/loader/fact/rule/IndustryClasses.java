package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.linking.Entity;
import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** A list's end that names no class: 积极培育氢能、智能机器人等产业. */
    private static final Pattern OPEN_HEAD = Pattern.compile("等(?:产业|领域|新领域|赛道|新赛道|新方向)");

    private final Triggers triggers;
    private final Pattern grows;

    IndustryClasses(Triggers triggers) {
        this.triggers = triggers;
        grows = triggers.pattern("{grows}_{0,8}$");
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
                        .filter(policy ->
                                policy.span().end() <= industries.get(0).span().start())
                        .filter(policy -> triggers.industryClassIn(policy.name())
                                .filter(words::contains)
                                .isPresent())
                        .forEach(policy -> findings.state(
                                reading, new Enumeration(List.of(policy)), new Enumeration(industries), CLASS));
            }
        }
        grown(reading, policies, findings);
    }

    /**
     * 落实未来产业发展方案，…，积极培育氢能、智能机器人等产业: what the sentence goes on to grow, beyond the next clause, is of the class in the
     * policy's name.
     */
    private void grown(Reading reading, List<Mention> policies, Findings findings) {
        Matcher head = OPEN_HEAD.matcher(reading.sentence().text());
        while (head.find()) {
            int end = reading.sentence().span().start() + head.start();
            List<Mention> industries = reading.listBefore(end, EntityType.INDUSTRY);
            if (industries.isEmpty()) {
                continue;
            }
            int start = industries.get(0).span().start();
            String before =
                    reading.text(reading.clauses().get(reading.clauseAt(start)).start(), start);
            if (grows.matcher(before).find()) {
                policies.stream()
                        .filter(policy -> reading.clauseAt(policy.span().start()) < reading.clauseAt(start) - 1)
                        .filter(policy ->
                                triggers.industryClassIn(policy.name()).isPresent())
                        .reduce((first, second) -> second)
                        .ifPresent(policy -> findings.state(
                                reading, new Enumeration(List.of(policy)), new Enumeration(industries), CLASS));
            }
        }
    }

    /** The report's industries by stems that name them in any compound; everyday words like 服务 and classes are left out. */
    Map<String, Entity> namedStems(LinkedDocument document) {
        Map<String, Entity> stems = new TreeMap<>(IndustryNames.byStem(document));
        stems.keySet().removeIf(stem -> stem.length() < 2 || triggers.isEveryday(stem));
        stems.values().removeIf(industry -> triggers.isClassOnly(industry.name()));
        return stems;
    }
}
