package io.zhengtu.loader.ontology;

/** What a statement rests on, the best first. */
public enum Basis {
    /** The words of the report say it or plainly imply it. */
    STATED,
    /** A table says it, such as the hierarchy of administrative divisions; no report needs to. */
    REFERENCE,
    /** Concluded from a taxonomy of products, processes and industries. */
    INFERRED
}
