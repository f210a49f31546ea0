package io.zhengtu.api.reading;

/** A value that a named query cannot be run with. */
public final class BadArgumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;

    BadArgumentException(String parameter, String reason) {
        super(reason);
        this.parameter = parameter;
    }

    /** The parameter that is wrong. */
    public String parameter() {
        return parameter;
    }
}
