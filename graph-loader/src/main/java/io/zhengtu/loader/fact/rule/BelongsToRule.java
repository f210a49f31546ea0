package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.fact.Fact;
import io.zhengtu.loader.fact.FactRule;
import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.RelationType;
import java.util.List;
import java.util.regex.Pattern;

/** Which broader industry a product or a narrower industry is part of: the head of its list (A、B等生产性服务业), the sentence's topic. */
final class BelongsToRule implements FactRule {
    private static final Findings.Evidence LIST_HEAD = new Findings.Evidence("belongs-to.list-head", Confidence.CLAUSE);
    private static final Findings.Evidence FOCUS = new Findings.Evidence("belongs-to.focus", Confidence.CLAUSE);
    private static final Findings.Evidence TOPIC = new Findings.Evidence("belongs-to.topic", Confidence.SENTENCE);
    private static final Pattern SERVING = Pattern.compile("(?:赋能|面向|应用于|服务|融入|[+＋])[^，。；]{0,4}$");
    private static final Pattern FIELDS = Pattern.compile("^等?[^，。；、]{0,4}(?:场景|领域|应用)");

    private final Pattern headBetween;
    private final Pattern focusBetween;

    private final Topic topic;

    BelongsToRule(Triggers triggers) {
        topic = new Topic(triggers);
        headBetween = triggers.pattern("^”?等_{0,4}$");
        focusBetween = triggers.pattern("^(?:为{main-part}的?|成为)_{0,4}$");
    }

    @Override
    public RelationType type() {
        return RelationType.BELONGS_TO;
    }

    @Override
    public List<Fact> apply(LinkedDocument document) {
        Findings findings = new Findings(type());
        for (Reading reading : Reading.all(document)) {
            for (Enumeration list : reading.enumerations(EntityType.PRODUCT, EntityType.INDUSTRY)) {
                heads(reading, list, findings);
            }
            topic.ofSentence(reading).ifPresent(whole -> parts(reading, whole, findings));
        }
        return findings.facts();
    }

    private void heads(Reading reading, Enumeration list, Findings findings) {
        for (Mention industry : reading.standing(EntityType.INDUSTRY)) {
            String between = reading.text(list.span().end(), industry.span().start());
            Findings.Evidence evidence = headBetween.matcher(between).matches()
                    ? LIST_HEAD
                    : focusBetween.matcher(between).matches() ? FOCUS : null;
            if (evidence != null) {
                Findings.Evidence found = evidence;
                list.members()
                        .forEach(member -> findings.state(
                                reading,
                                reading.entity(member),
                                reading.entity(industry),
                                found,
                                Reading.covering(list.span(), industry.span())));
            }
        }
    }

    /** A产业围绕B、C聚势聚链: what a sentence about an industry lists are its parts. Its products may be another one's. */
    private static void parts(Reading reading, Mention whole, Findings findings) {
        for (Enumeration list : reading.enumerations(EntityType.INDUSTRY)) {
            if (list.members().size() > 1 && !isServed(reading, list)) {
                findings.state(reading, list, new Enumeration(List.of(whole)), TOPIC);
            }
        }
    }

    /** Whether the members are where the industry is put to use, not its parts: 赋能农业、文旅等场景. */
    private static boolean isServed(Reading reading, Enumeration list) {
        return SERVING.matcher(reading.before(list.span().start(), 8)).find()
                || FIELDS.matcher(reading.after(list.span().end(), 8)).find();
    }
}
