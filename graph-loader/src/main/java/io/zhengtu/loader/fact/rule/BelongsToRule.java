package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.fact.Fact;
import io.zhengtu.loader.fact.FactRule;
import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.RelationType;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which broader industry a product or a narrower industry is part of: the head of its list (A、B等生产性服务业), the sentence's topic. */
final class BelongsToRule implements FactRule {
    private static final Findings.Evidence LIST_HEAD = new Findings.Evidence("belongs-to.list-head", Confidence.CLAUSE);
    private static final Findings.Evidence FOCUS = new Findings.Evidence("belongs-to.focus", Confidence.CLAUSE);
    private static final Findings.Evidence SHARE = new Findings.Evidence("belongs-to.share", Confidence.CLAUSE);
    private static final Findings.Evidence TOPIC = new Findings.Evidence("belongs-to.topic", Confidence.SENTENCE);
    private static final int LONGEST_BETWEEN = 10;
    private static final Pattern SERVING = Pattern.compile("(?:赋能|面向|应用于|服务|融入|[+＋])[^，。；]{0,4}$");
    private static final Pattern BESIDE = Pattern.compile("[与同继](?:[^，。；、]{2,4}、)?[^，。；、]{0,2}$");
    private static final Pattern LISTED = Pattern.compile("^(?:、[^，。；：、等]{2,12}){0,3}等");
    private static final Pattern FIELDS = Pattern.compile("^(?:、[^，。；：、等]{2,8}){0,3}等?[^，。；、]{0,4}(?:场景|领域|应用|耦合)");

    private final Pattern headBetween;
    private final Pattern focusBetween;
    private final Pattern shareBetween;
    private final Pattern shareAfter;

    private final Topic topic;

    BelongsToRule(Triggers triggers) {
        topic = new Topic(triggers);
        headBetween = triggers.pattern("等(?:[^，。；：、等]{0,4}|[^，。；：、等]{1,7}[型性化])$");
        shareBetween = triggers.pattern("^(?:增加值|产值|营业收入|营收)?占{scope}?$");
        shareAfter = triggers.pattern("^(?:增加值|产值|营业收入|营收)?的?(?:比重|比例)");
        focusBetween = triggers.pattern("(?:为{main-part}的?|成为)_{0,4}$");
    }

    @Override
    public RelationType type() {
        return RelationType.BELONGS_TO;
    }

    @Override
    public List<Fact> apply(LinkedDocument document) {
        Findings findings = new Findings(type());
        for (Reading reading : Reading.all(document)) {
            heads(reading, findings);
            shares(reading, findings);
            topic.ofSentence(reading).ifPresent(whole -> parts(reading, whole, findings));
        }
        return findings.facts();
    }

    private void heads(Reading reading, Findings findings) {
        for (Mention industry : reading.standing(EntityType.INDUSTRY)) {
            String before = reading.before(industry.span().start(), LONGEST_BETWEEN);
            Matcher head = headBetween.matcher(before);
            Matcher focus = focusBetween.matcher(before);
            if (head.find()) {
                heads(reading, industry, head, LIST_HEAD, findings);
            } else if (focus.find()) {
                heads(reading, industry, focus, FOCUS, findings);
            }
        }
    }

    private static void heads(
            Reading reading, Mention industry, Matcher between, Findings.Evidence evidence, Findings findings) {
        int end = industry.span().start() - (between.end() - between.start());
        List<Mention> list = reading.listBefore(end, EntityType.PRODUCT, EntityType.INDUSTRY);
        if (!list.isEmpty()) {
            findings.state(reading, new Enumeration(list), new Enumeration(List.of(industry)), evidence);
        }
    }

    /** 先进制造业占制造业比重: what is a share of an industry is part of it. */
    private void shares(Reading reading, Findings findings) {
        List<Mention> industries = reading.standing(EntityType.INDUSTRY);
        for (Mention whole : industries) {
            if (!shareAfter
                    .matcher(reading.after(whole.span().end(), LONGEST_BETWEEN))
                    .find()) {
                continue;
            }
            industries.stream()
                    .filter(part -> shareBetween
                            .matcher(
                                    reading.text(part.span().end(), whole.span().start()))
                            .matches())
                    .forEach(part -> findings.state(
                            reading, new Enumeration(List.of(part)), new Enumeration(List.of(whole)), SHARE));
        }
    }

    /** A产业围绕B、C聚势聚链: what a sentence about an industry lists are its parts. Its products may be another one's. */
    private static void parts(Reading reading, Mention whole, Findings findings) {
        for (Enumeration list : reading.enumerations(EntityType.INDUSTRY)) {
            if (isListed(reading, list) && !isServed(reading, list)) {
                findings.state(reading, list, new Enumeration(List.of(whole)), TOPIC);
            }
        }
    }

    /** Whether there are several items: known ones, or known and unknown ones up to 等. */
    private static boolean isListed(Reading reading, Enumeration list) {
        boolean beside = reading.before(list.span().start(), 1).equals("、")
                || reading.after(list.span().end(), 1).equals("、");
        int clause = reading.clauseAt(list.span().end());
        String after =
                reading.text(list.span().end(), reading.clauses().get(clause).end());
        return list.members().size() > 1 || (beside && LISTED.matcher(after).find());
    }

    /** Whether the members are where the industry is put to use, not its parts: 赋能农业、文旅等场景. */
    private static boolean isServed(Reading reading, Enumeration list) {
        String before = reading.before(list.span().start(), 8);
        return SERVING.matcher(before).find()
                || BESIDE.matcher(before).find()
                || FIELDS.matcher(reading.after(list.span().end(), 8)).find();
    }
}
