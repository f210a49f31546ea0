package io.zhengtu.api.graph;

/** A question needs more time or memory than it may have. */
public final class GraphLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GraphLimitException(Throwable cause) {
        super("The question needs more time or memory than the server allows", cause);
    }
}
