package io.zhengtu.loader.mention.learned;

import io.zhengtu.loader.ontology.EntityType;

/**
 * A name in a sentence, as annotated.
 *
 * @param first its first word
 * @param count how many words it has
 * @param type what it names
 * @param optional whether good annotators disagree on it
 */
record SpanLabel(int first, int count, EntityType type, boolean optional) {}
