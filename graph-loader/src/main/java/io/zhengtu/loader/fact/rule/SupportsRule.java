package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.fact.Fact;
import io.zhengtu.loader.fact.FactRule;
import io.zhengtu.loader.linking.Entity;
import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.RelationType;
import io.zhengtu.loader.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which industry a project, park, policy or event builds up, serves or promotes: the one in its name, the one that its
 * clause or a following one gives as the purpose (…，做大做强海洋经济), the one that heads its list (A等装备制造项目), the one that the
 * sentence is about.
 */
final class SupportsRule implements FactRule {
    private static final EntityType[] SUBJECTS = {
        EntityType.POLICY, EntityType.PARK, EntityType.PROJECT, EntityType.EVENT
    };
    private static final Findings.Evidence IN_NAME = new Findings.Evidence("supports.name", Confidence.NAME);
    private static final Findings.Evidence DIRECT = new Findings.Evidence("supports.verb", Confidence.CLAUSE);
    private static final Findings.Evidence LIST_HEAD = new Findings.Evidence("supports.list-head", Confidence.CLAUSE);
    private static final Findings.Evidence LEADING = new Findings.Evidence("supports.leading", Confidence.CLAUSE);
    private static final Findings.Evidence PURPOSE = new Findings.Evidence("supports.purpose", Confidence.SENTENCE);
    private static final Findings.Evidence FOCUS = new Findings.Evidence("supports.focus", Confidence.SENTENCE);
    private static final Findings.Evidence TOPIC = new Findings.Evidence("supports.topic", Confidence.SENTENCE);
    /** How many clauses a policy's purposes may stand after it. */
    private static final int REACH = 1;

    /** What may stand between the thing that is built and the end of its clause: 建设, 等项目投产. */
    private static final int LONGEST_CLOSE = 6;

    /** A name says more of its bearer than the industry's stem in it. */
    private static final int SHORTEST_REST = 2;

    private static final int LONGEST_HEAD = 10;

    /** The longest words that class a list of industries: 等未来产业重点领域. */
    private static final int LONGEST_CLASS = 10;

    /** What an industry before it only tells apart: 旅游景区, 制造业单项冠军企业. */
    private final Pattern toldApart;
    /** What an industry in a name belongs to where the name is for something else: 医药卫生体制改革, 化工消防站. */
    private final Pattern aside;
    /** Policies that do something; a mechanism, a pilot or a rule of law serves all that its clause lists. */
    private final Pattern campaign;

    private final Pattern directBetween;
    private final Pattern listHeadBefore;
    private final Pattern growsBefore;
    private final Pattern focusBefore;
    private final Pattern transformsBefore;
    private final Pattern strengthensBefore;

    private final Topic topic;
    private final IndustryClasses classes;
    private final AwardedTitles awards;
    private final AdjacentIndustries adjacent;

    SupportsRule(Triggers triggers) {
        topic = new Topic(triggers);
        classes = new IndustryClasses(triggers);
        awards = new AwardedTitles(triggers);
        adjacent = new AdjacentIndustries(awards);
        toldApart = triggers.pattern("^{told-apart}");
        aside = triggers.pattern("^{aside}");
        campaign = triggers.pattern("{campaign}$");
        directBetween = triggers.pattern("^[”]?(?:等|_{0,10}?){serves}_{0,6}$");
        listHeadBefore = triggers.pattern("等[0-9一二三四五六七八九十百多余]*个?(?:以上|重大|重点)?$");
        growsBefore = triggers.pattern("{grows}[^，。；：]{0,20}$");
        focusBefore = triggers.pattern("{focuses}[^，。；：]{0,20}$");
        transformsBefore = triggers.pattern("^{transforms}$");
        strengthensBefore = triggers.pattern("^{strengthens}_{0,4}$");
    }

    @Override
    public RelationType type() {
        return RelationType.SUPPORTS;
    }

    @Override
    public List<Fact> apply(LinkedDocument document) {
        Findings findings = new Findings(type());
        List<Reading> readings = Reading.all(document);
        Set<Entity> spokenOf = spokenOf(readings);
        Map<String, Entity> stems = classes.namedStems(document);
        for (Reading reading : readings) {
            names(reading, spokenOf, stems, findings);
            List<Enumeration> subjects = reading.enumerations(SUBJECTS);
            for (Enumeration industries : reading.enumerations(EntityType.INDUSTRY)) {
                String after = reading.after(industries.span().end(), 8);
                if (toldApart.matcher(after).find()) {
                    continue;
                }
                subjects.forEach(list -> sameClause(reading, list, industries, findings));
                listHead(reading, industries, findings);
                purpose(reading, subjects, industries, findings);
                focus(reading, subjects, industries, findings);
            }
            topics(reading, findings);
            classes.apply(reading, findings);
            adjacent.apply(reading, findings);
        }
        return findings.facts();
    }

    /** The industries that the report speaks of outside of the names of other things. */
    private static Set<Entity> spokenOf(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading ->
                        reading.standing(EntityType.INDUSTRY).stream().map(reading::entity))
                .collect(Collectors.toSet());
    }

    /** An industry in a name; in the name of a park or project it may be a mere part, unless the report speaks of it too. */
    private void names(Reading reading, Set<Entity> spokenOf, Map<String, Entity> stems, Findings findings) {
        for (Mention subject : reading.mentions(SUBJECTS)) {
            if (awards.isTitle(reading, subject)) {
                continue;
            }
            boolean built = subject.type() == EntityType.PARK || subject.type() == EntityType.PROJECT;
            List<Mention> owners = reading.inside(subject, EntityType.ENTERPRISE, EntityType.ORGANIZATION);
            List<Mention> industries = reading.inside(subject, EntityType.INDUSTRY).stream()
                    .filter(industry ->
                            owners.stream().noneMatch(owner -> owner.span().contains(industry.span())))
                    .toList();
            industries.stream()
                    .filter(industry -> !aside.matcher(reading.text(
                                    industry.span().end(), subject.span().end()))
                            .find())
                    .filter(industry -> !built || spokenOf.contains(reading.entity(industry)))
                    .forEach(industry -> findings.state(
                            reading, reading.entity(subject), reading.entity(industry), IN_NAME, subject.span()));
            if (industries.isEmpty() && owners.isEmpty() && subject.type() != EntityType.EVENT) {
                stemIn(subject.name(), stems)
                        .filter(industry -> !built || spokenOf.contains(industry))
                        .ifPresent(industry ->
                                findings.state(reading, reading.entity(subject), industry, IN_NAME, subject.span()));
            }
        }
    }

    /** The industry whose name, without 产业 and 业, a name has in it where no recognizer reads one: 物流 in 空港物流园. */
    private Optional<Entity> stemIn(String name, Map<String, Entity> stems) {
        return stems.entrySet().stream()
                .filter(stem -> name.length() >= stem.getKey().length() + SHORTEST_REST
                        && name.contains(stem.getKey())
                        && !aside.matcher(name.substring(name.indexOf(stem.getKey())
                                        + stem.getKey().length()))
                                .find())
                .max(Comparator.comparing((Map.Entry<String, Entity> stem) ->
                                stem.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue);
    }

    private void sameClause(Reading reading, Enumeration subjects, Enumeration industries, Findings findings) {
        String between = reading.text(subjects.span().end(), industries.span().start());
        if (directBetween.matcher(between).find()) {
            findings.state(reading, subjects, industries, DIRECT);
        }
    }

    /** A、B等装备制造项目: what the list's head says the things are for. */
    private void listHead(Reading reading, Enumeration industries, Findings findings) {
        Matcher head = listHeadBefore.matcher(reading.before(industries.span().start(), LONGEST_HEAD));
        if (!head.find()) {
            return;
        }
        int end = industries.span().start() - (head.end() - head.start());
        List<Mention> list = reading.listBefore(end, SUBJECTS);
        if (!list.isEmpty()) {
            findings.state(reading, new Enumeration(list), industries, LIST_HEAD);
        }
    }

    /** 建设A，做大做强海洋经济: the next clause gives the purpose; a policy's may stand further on, with nothing named between. */
    private void purpose(Reading reading, List<Enumeration> subjects, Enumeration industries, Findings findings) {
        int clause = reading.clauseAt(industries.span().start());
        String before = reading.text(
                reading.clauses().get(clause).start(), industries.span().start());
        boolean leads = focusBefore.matcher(before).find();
        boolean grows = growsBefore.matcher(before).find()
                || transformsBefore.matcher(before).matches();
        boolean strengthens = strengthensBefore.matcher(before).matches();
        if (leads && clause > 0) {
            leading(reading, clause - 1, industries, findings);
        }
        for (int earlier = clause - 1; grows && earlier >= Math.max(0, clause - REACH); earlier--) {
            int at = earlier;
            List<Enumeration> named = subjects.stream()
                    .filter(list -> reading.clauseAt(list.span().start()) == at)
                    .toList();
            named.stream()
                    .filter(list -> (isCampaign(list) && isOpen(reading, list))
                            || (strengthens && isWhatClauseIsAbout(reading, list, at)))
                    .forEach(list -> findings.state(reading, list, industries, PURPOSE));
            if (!named.isEmpty()) {
                return;
            }
        }
    }

    /** Whether no member's own name says which industry it is for: what its sentence grows further on may be another's. */
    private static boolean isOpen(Reading reading, Enumeration list) {
        return list.members().stream()
                .allMatch(member -> reading.inside(member, EntityType.INDUSTRY).isEmpty());
    }

    private boolean isCampaign(Enumeration list) {
        return list.members().stream()
                .allMatch(member -> member.type() == EntityType.POLICY
                        && campaign.matcher(member.name()).find());
    }

    /** Whether a clause begins or ends with what is built: elsewhere in it, other things may be what the next one is about. */
    private static boolean isWhatClauseIsAbout(Reading reading, Enumeration list, int clause) {
        Span whole = reading.clauses().get(clause);
        return list.members().get(0).type() != EntityType.POLICY
                && (list.span().start() == whole.start()
                        || whole.end() - list.span().end() <= LONGEST_CLOSE);
    }

    /** 加快A园区建设，锁定B、C等主导产业: what a park is for, also where its name stands inside a project's. */
    private static void leading(Reading reading, int clause, Enumeration industries, Findings findings) {
        for (Mention park : reading.mentions(EntityType.PARK)) {
            if (reading.clauseAt(park.span().start()) == clause) {
                industries
                        .members()
                        .forEach(industry -> findings.state(
                                reading,
                                reading.entity(park),
                                reading.entity(industry),
                                LEADING,
                                Reading.covering(park.span(), industry.span())));
            }
        }
    }

    /** 聚焦A、B等产业，实施C行动: the clause before gives what it is for. */
    private void focus(Reading reading, List<Enumeration> subjects, Enumeration industries, Findings findings) {
        int clause = reading.clauseAt(industries.span().start());
        String before = reading.text(
                reading.clauses().get(clause).start(), industries.span().start());
        String after = reading.text(
                industries.span().end(), reading.clauses().get(clause).end());
        if (after.length() > LONGEST_CLASS || !focusBefore.matcher(before).find()) {
            return;
        }
        subjects.stream()
                .filter(list -> reading.clauseAt(list.span().start()) == clause + 1)
                .filter(list -> list.members().get(0).type() == EntityType.POLICY)
                .forEach(list -> findings.state(reading, list, industries, FOCUS));
    }

    private void topics(Reading reading, Findings findings) {
        List<Mention> subjects = reading.standing(SUBJECTS);
        topic.ofSentence(reading).ifPresent(industry -> subjects.stream()
                .filter(subject -> subject.type() != EntityType.POLICY || isCampaign(new Enumeration(List.of(subject))))
                .forEach(subject -> findings.state(
                        reading,
                        reading.entity(subject),
                        reading.entity(industry),
                        TOPIC,
                        Reading.covering(industry.span(), subject.span()))));
    }
}
