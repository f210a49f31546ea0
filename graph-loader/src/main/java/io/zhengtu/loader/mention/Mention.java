package io.zhengtu.loader.mention;

import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;

/**
 * A name of something in a sentence.
 *
 * @param type what it names
 * @param span where it stands in the clean text
 * @param text the characters there
 * @param name the name that it gives: the same characters, or with a shared part added that stands elsewhere in a list
 *     (南海、北海航空港 gives 南海航空港)
 * @param sentence the ordinal of its sentence
 * @param rule the rule that found it, such as {@code project.list-head}
 * @param confidence from 0 to 1; settles overlaps
 */
public record Mention(
        EntityType type, Span span, String text, String name, int sentence, String rule, double confidence) {
    /** Whether the name adds a part that does not stand at the span. */
    public boolean isComposed() {
        return !name.equals(text);
    }

    /** The same mention, this sure. */
    public Mention withConfidence(double other) {
        return new Mention(type, span, text, name, sentence, rule, other);
    }
}
