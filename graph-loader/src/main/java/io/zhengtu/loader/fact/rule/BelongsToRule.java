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
    private static final Pattern HEAD_BETWEEN = Pattern.compile("^”?等[^，。；、]{0,4}$");
    private static final Pattern FOCUS_BETWEEN = Pattern.compile("^为(重点|主|龙头|核心|支柱|主导|代表|引领|特色)的?[^，。；、]{0,4}$");
    private static final Pattern BECOMES_BETWEEN = Pattern.compile("^成为[^，。；、]{0,4}$");

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
            Topic.ofSentence(reading).ifPresent(topic -> topic(reading, topic, findings));
        }
        return findings.facts();
    }

    private static void heads(Reading reading, Enumeration list, Findings findings) {
        for (Mention industry : reading.standing(EntityType.INDUSTRY)) {
            String between = reading.text(list.span().end(), industry.span().start());
            Findings.Evidence evidence = HEAD_BETWEEN.matcher(between).matches()
                    ? LIST_HEAD
                    : FOCUS_BETWEEN.matcher(between).matches()
                                    || BECOMES_BETWEEN.matcher(between).matches()
                            ? FOCUS
                            : null;
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

    private static void topic(Reading reading, Mention topic, Findings findings) {
        for (Mention part : reading.standing(EntityType.PRODUCT, EntityType.INDUSTRY)) {
            if (part.span().start() > topic.span().start()) {
                findings.state(
                        reading,
                        reading.entity(part),
                        reading.entity(topic),
                        TOPIC,
                        Reading.covering(topic.span(), part.span()));
            }
        }
    }
}
