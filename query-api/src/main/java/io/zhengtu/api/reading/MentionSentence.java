package io.zhengtu.api.reading;

/**
 * A sentence that names an entity.
 *
 * @param mention the words that name it, as repaired
 * @param sentence the sentence, with the place of the words
 */
public record MentionSentence(String mention, EvidenceSentence sentence) {}
