package io.zhengtu.api.http;

/** A request that is refused, with the type of problem and what is wrong with this very one. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;

    RefusedException(ProblemType type, String detail) {
        super(detail);
        this.type = type;
    }

    ProblemType type() {
        return type;
    }
}
