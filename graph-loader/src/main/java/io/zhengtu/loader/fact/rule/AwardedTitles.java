package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import java.util.regex.Pattern;

/**
 * Tells a title that a place is given (入选全国制造业新型技术改造试点城市) from an undertaking of its own (推进服务业扩大开放综合试点): a title
 * builds up no industry.
 */
final class AwardedTitles {
    private static final Pattern TITLE = Pattern.compile("(?:试点|示范)[”」]?$");
    /** Whose title it is: 试点城市, 试点省. */
    private static final Pattern BEARER = Pattern.compile("^[”」]?(?:应用)?(?:试点)?(?:城市|地区|省|市|县|区|企业|名单)");

    private final Pattern awarded;

    AwardedTitles(Triggers triggers) {
        awarded = triggers.pattern("{awarded}_{0,12}$");
    }

    /** Whether a policy is named as what somebody is awarded or made. */
    boolean isTitle(Reading reading, Mention policy) {
        if (policy.type() != EntityType.POLICY || !TITLE.matcher(policy.text()).find()) {
            return false;
        }
        int clause = reading.clauseAt(policy.span().start());
        String before = reading.text(
                reading.clauses().get(clause).start(), policy.span().start());
        return BEARER.matcher(reading.after(policy.span().end(), 8)).find()
                || awarded.matcher(before).find();
    }
}
