package io.zhengtu.loader.pipeline;

import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.mention.TokenizedDocument;

/**
 * A report as far as its mentions.
 *
 * @param document the report, with its words
 * @param mentions what the recognizers found, overlaps not yet settled
 */
public record RecognizedDocument(TokenizedDocument document, Mentions mentions) {}
