package io.zhengtu.loader.ontology;

/** How firmly a target is promised. */
public enum Ambition {
    /** 必保, 确保, or a plain promise. */
    COMMITTED,
    /** 力争. */
    STRETCH
}
