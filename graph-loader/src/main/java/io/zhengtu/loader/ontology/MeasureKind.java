package io.zhengtu.loader.ontology;

/** Whether a number is promised or claimed as done. */
public enum MeasureKind {
    /** What is promised. */
    TARGET("Target"),
    /** What is claimed as done. */
    OUTCOME("Outcome");

    private final String label;

    MeasureKind(String label) {
        this.label = label;
    }

    /** The label in the graph. */
    public String label() {
        return label;
    }
}
