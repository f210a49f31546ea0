package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import java.util.regex.Pattern;

/**
 * What the words right beside an industry are for: the quoted name that it tells the branch of (软信产业“满天星”行动), the area in which
 * it is built up (甲科学城建设人工智能集聚区).
 */
final class AdjacentIndustries {
    private static final Findings.Evidence IN_NAME = new Findings.Evidence("supports.name", Confidence.NAME);
    private static final Findings.Evidence DIRECT = new Findings.Evidence("supports.verb", Confidence.CLAUSE);
    private static final Pattern BEFORE_QUOTE = Pattern.compile("^(?:产业|行业|业)?“?$");
    private static final Pattern IN_AREA =
            Pattern.compile("^(?:(?:加快|高标准|高质量)?(?:建设|打造|发展|培育|做强|做大|壮大))?(?:国家级|国家|全国|世界级)?$");
    /** What makes an industry after an area's name what the area builds up, and not a part of another name. */
    private static final Pattern BUILT_UP = Pattern.compile("^(?:产业)?(?:发展|集聚|集群|高地|生态|新?体系|基地|园)");

    private final AwardedTitles awards;

    AdjacentIndustries(AwardedTitles awards) {
        this.awards = awards;
    }

    /** Notes what the industries of a sentence stand right beside. */
    void apply(Reading reading, Findings findings) {
        for (Mention industry : reading.standing(EntityType.INDUSTRY)) {
            for (Mention policy : reading.standing(EntityType.POLICY)) {
                if (isQuoted(reading, policy)
                        && BEFORE_QUOTE
                                .matcher(between(reading, industry, policy))
                                .matches()
                        && !awards.isTitle(reading, policy)) {
                    state(reading, policy, industry, IN_NAME, findings);
                }
            }
            for (Mention area : reading.standing(EntityType.PARK)) {
                if (IN_AREA.matcher(between(reading, area, industry)).matches()
                        && BUILT_UP.matcher(reading.after(industry.span().end(), 6))
                                .find()) {
                    state(reading, area, industry, DIRECT, findings);
                }
            }
        }
    }

    private static void state(
            Reading reading, Mention subject, Mention industry, Findings.Evidence evidence, Findings findings) {
        findings.state(
                reading,
                reading.entity(subject),
                reading.entity(industry),
                evidence,
                Reading.covering(subject.span(), industry.span()));
    }

    private static boolean isQuoted(Reading reading, Mention policy) {
        return policy.text().startsWith("“")
                || reading.before(policy.span().start(), 1).equals("“");
    }

    /** The characters between two mentions; a comma where they are out of order. */
    private static String between(Reading reading, Mention first, Mention second) {
        int from = first.span().end();
        int to = second.span().start();
        return from > to ? "，" : reading.text(from, to);
    }
}
