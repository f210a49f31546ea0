package io.zhengtu.api.graph;

/** A statement that is not run: it would do more than read, or the database cannot read it. */
public final class CypherRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CypherRefusedException(String message) {
        super(message);
    }
}
