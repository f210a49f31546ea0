package io.zhengtu.loader.mention;

import java.util.List;

/** Finds mentions of one or a few entity types. Implementations hold no state between calls. */
public interface MentionRecognizer {
    /**
     * The mentions that this recognizer sees in a document; they may overlap each other and those of other
     * recognizers.
     *
     * @param document what to read
     * @param earlier what the recognizers before this one found, in the order of the pipeline
     */
    List<Mention> recognize(TokenizedDocument document, Mentions earlier);
}
