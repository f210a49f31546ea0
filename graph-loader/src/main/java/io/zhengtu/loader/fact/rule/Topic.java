package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import java.util.Optional;
import java.util.regex.Pattern;

/** The industry that a sentence is about. */
final class Topic {
    /** After the industry of a topic comes what is said of it; a figure of it (增加值, 规模) or a list makes it none. */
    private static final Pattern NO_TOPIC_AFTER = Pattern.compile(
            "^(、|和|与|及|等|规模|核心产业|总量|总产|销售|全产业链|超|突破|达|占|[0-9]|增长|增速|平稳|稳步|稳定|持续|人气|市场|增加值|产值|营业收入|营收|总产值|投资|用电|企业|类|占|经济增加值|项目|生产总值|强省|强市|强县|强区|大省|领域|规上|税收)");

    private final Triggers triggers;

    Topic(Triggers triggers) {
        this.triggers = triggers;
    }

    /** The industry with which a sentence begins, as its subject: 航空航天产业强化龙头引领…. */
    Optional<Mention> ofSentence(Reading reading) {
        return reading.standing(EntityType.INDUSTRY).stream()
                .filter(industry ->
                        industry.span().start() == reading.sentence().span().start())
                .filter(industry -> !triggers.isClassOnly(industry.text()))
                .filter(industry -> !NO_TOPIC_AFTER
                        .matcher(reading.after(industry.span().end(), 6))
                        .find())
                .findFirst();
    }
}
