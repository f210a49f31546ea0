package io.zhengtu.loader.fact.rule;

/**
 * How sure the kinds of evidence are, from 0 to 1. The order is what counts; the values are about the share of right
 * facts that each kind gave on annotated reports.
 */
final class Confidence {
    /** A table says it. */
    static final double TABLE = 1.0;
    /** The name itself says it: the place or owner inside. */
    static final double NAME = 0.9;
    /** A verb or a list head joins the two ends in one clause. */
    static final double CLAUSE = 0.8;
    /** The two ends stand in neighbouring clauses of one sentence. */
    static final double SENTENCE = 0.7;
    /** A lead sentence or the report's own place gives the other end. */
    static final double CONTEXT = 0.6;
    /** Concluded from a product or process word. */
    static final double TAXONOMY = 0.4;

    private Confidence() {}
}
