package io.zhengtu.loader.graph;

/** What became of a report that was to be written. */
public enum WriteOutcome {
    /** The graph had no report of this id, and has it now. */
    CREATED,
    /** What the graph had of this report went, and the new came. */
    REPLACED,
    /** The graph has just this: the same bytes, read by the same pipeline. */
    UNCHANGED,
    /** The graph has a report of this id from another file with other bytes, and a replacement was not asked for. */
    REFUSED
}
