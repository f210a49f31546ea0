package io.zhengtu.loader.ontology;

/** Which way a section looks. */
public enum ReportPart {
    /** Back: its numbers are outcomes. */
    REVIEW,
    /** Ahead: its numbers are targets. */
    PLAN,
    /** Neither: page chrome, salutations, appendices, problems and shortcomings. */
    OTHER
}
