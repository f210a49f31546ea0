package io.zhengtu.loader.text;

/** How sure the reading of a damaged spot is. */
public enum Certainty {
    /** No other reading fits. */
    CERTAIN,
    /** The likeliest of several that fit. */
    CHOSEN,
    /** None was found, or a number lost a digit: the characters stay as received. */
    UNRESOLVED
}
