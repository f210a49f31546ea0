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
import java.util.regex.Matcher;
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
    private static final Findings.Evidence KIND_OF_FIRM = new Findings.Evidence("operates-in.kind", Confidence.CLAUSE);
    private static final Pattern KIND = Pattern.compile("^”?等([^，。；：、]{2,10}?)业?(?:企业|公司|机构)");
    private static final Pattern FORM = Pattern.compile("(?:产业|工业|科技|控股|股份|集团|有限公司|公司|业)+$");
    /** Lists of honour class their firms by size, not by trade. */
    private static final Pattern HONOUR = Pattern.compile("^[^，。；]{0,8}(?:[0-9]强|百强|榜|名单|民营企业)");

    private static final int LONGEST_HEAD = 8;

    private final Pattern headBefore;
    private final Pattern leadingFirm;
    private final Pattern engagesBetween;

    private final Topic topic;

    OperatesInRule(Triggers triggers) {
        topic = new Topic(triggers);
        headBefore = triggers.pattern("等[^，。；：、等]{0,6}$");
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
        Map<String, Entity> industries = IndustryNames.byStem(document);
        for (Reading reading : Reading.all(document)) {
            for (Mention firm : reading.mentions(EntityType.ENTERPRISE)) {
                inName(firm.name(), industries)
                        .ifPresent(industry ->
                                findings.infer(reading, reading.entity(firm), industry, IN_NAME, firm.span()));
            }
            for (Enumeration firms : reading.enumerations(EntityType.ENTERPRISE)) {
                engages(reading, firms, findings);
                kind(reading, firms, industries, findings);
                leading(reading, firms, findings);
            }
            heads(reading, findings);
            topics(reading, findings);
        }
        return findings.facts();
    }

    /** The longest industry of the report whose name, without 产业 and 业, closes a firm's, but for 集团 and the like. */
    private static Optional<Entity> inName(String firm, Map<String, Entity> industries) {
        String trade = FORM.matcher(firm).replaceAll("");
        return industries.entrySet().stream()
                .filter(industry -> trade.length() > industry.getKey().length() && trade.endsWith(industry.getKey()))
                .max(Comparator.comparing((Map.Entry<String, Entity> industry) ->
                                industry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue);
    }

    /** A、B等船燃企业: the industry that heads the list; a list of honour says nothing of a firm's business. */
    private void heads(Reading reading, Findings findings) {
        for (Mention industry : reading.standing(EntityType.INDUSTRY)) {
            Matcher head = headBefore.matcher(reading.before(industry.span().start(), LONGEST_HEAD));
            if (head.find() && !isHonour(reading, industry)) {
                int end = industry.span().start() - (head.end() - head.start());
                List<Mention> firms = reading.listBefore(end, EntityType.ENTERPRISE);
                if (!firms.isEmpty()) {
                    findings.state(reading, new Enumeration(firms), new Enumeration(List.of(industry)), LIST_HEAD);
                }
            }
        }
    }

    /** A深耕B产业. */
    private void engages(Reading reading, Enumeration firms, Findings findings) {
        for (Mention industry : reading.standing(EntityType.INDUSTRY)) {
            String between = reading.text(firms.span().end(), industry.span().start());
            if (engagesBetween.matcher(between).matches() && !isHonour(reading, industry)) {
                findings.state(reading, firms, new Enumeration(List.of(industry)), SUPPLIES);
            }
        }
    }

    private static boolean isHonour(Reading reading, Mention industry) {
        return HONOUR.matcher(reading.after(industry.span().end(), 14)).find();
    }

    /** A、B等知名物流企业: the kind of firm that the list's head says, where the report names that industry too. */
    private static void kind(Reading reading, Enumeration firms, Map<String, Entity> industries, Findings findings) {
        int clause = reading.clauseAt(firms.span().end());
        String after =
                reading.text(firms.span().end(), reading.clauses().get(clause).end());
        Matcher head = KIND.matcher(after);
        if (!head.find()
                || namesIndustry(reading, firms.span().end(), firms.span().end() + head.end())) {
            return;
        }
        String words = head.group(1);
        for (int from = 0; from + 2 <= words.length(); from++) {
            Entity industry = industries.get(words.substring(from));
            if (industry != null) {
                Span span = new Span(firms.span().start(), firms.span().end() + head.end());
                firms.members()
                        .forEach(firm -> findings.state(reading, reading.entity(firm), industry, KIND_OF_FIRM, span));
                return;
            }
        }
    }

    private static boolean namesIndustry(Reading reading, int from, int to) {
        return reading.standing(EntityType.INDUSTRY).stream()
                .anyMatch(industry ->
                        industry.span().start() >= from && industry.span().start() < to);
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
