package io.zhengtu.loader.text;

/** Tells how likely a stretch of Simplified Chinese is. */
public interface LanguageModel {
    /** Natural logarithm of the probability of the text; comparable between texts of about the same length. */
    double logProbability(CharSequence text);
}
