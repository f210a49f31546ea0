package io.zhengtu.loader.text;

import java.util.List;

/** Tells how likely a stretch of Simplified Chinese is. Implementations are safe for use by several threads. */
public interface LanguageModel {
    /** Natural logarithm of the probability of the text; comparable between readings of one stretch. */
    double logProbability(CharSequence text);

    /** The same of several texts, in their order; a model may share work between those that begin alike. */
    default double[] logProbabilities(List<? extends CharSequence> texts) {
        return texts.stream().mapToDouble(this::logProbability).toArray();
    }
}
