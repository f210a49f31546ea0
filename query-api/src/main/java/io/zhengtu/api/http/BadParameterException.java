package io.zhengtu.api.http;

/** A parameter that cannot be used. */
final class BadParameterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;

    /**
     * @param parameter its name
     * @param reason what is wrong with it, as a sentence's end: {@code is from 1 to 200, not 0}
     */
    BadParameterException(String parameter, String reason) {
        super("The parameter " + parameter + " " + reason);
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
