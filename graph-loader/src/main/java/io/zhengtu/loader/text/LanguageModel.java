package io.zhengtu.loader.text;

/** Tells how likely a stretch of Simplified Chinese is. Implementations are safe for use by several threads. */
public interface LanguageModel {
    /** Natural logarithm of the probability of the text; comparable between readings of one stretch. */
    double logProbability(CharSequence text);
}
