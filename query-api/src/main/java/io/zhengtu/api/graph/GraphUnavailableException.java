package io.zhengtu.api.graph;

/** The store does not answer. */
public final class GraphUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GraphUnavailableException(Throwable cause) {
        super("The graph's store does not answer", cause);
    }
}
