package io.zhengtu.api.reading;

/** Two names that should mean two entities mean one. */
public final class SameEntityException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SameEntityException(String name) {
        super("means the same entity as the other, " + name + "; name another one");
    }
}
