package io.zhengtu.loader.fact.rule;

import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import java.util.Optional;
import java.util.regex.Pattern;

/** The industry that a sentence is about. */
final class Topic {
    /** After the industry of a topic comes what is said of it; a figure of it (增加值, 规模) or a list makes it none. */
    private final Pattern noTopicAfter;

    private final Triggers triggers;

    Topic(Triggers triggers) {
        this.triggers = triggers;
        noTopicAfter = triggers.pattern("^(?:{figure-or-list}|[0-9])");
    }

    /** The industry with which a sentence begins, as its subject: 航空航天产业强化龙头引领…. */
    Optional<Mention> ofSentence(Reading reading) {
        return reading.standing(EntityType.INDUSTRY).stream()
                .filter(industry ->
                        industry.span().start() == reading.sentence().span().start())
                .filter(industry -> !triggers.isClassOnly(industry.text()))
                .filter(industry -> !noTopicAfter
                        .matcher(reading.after(industry.span().end(), 6))
                        .find())
                .findFirst();
    }
}
