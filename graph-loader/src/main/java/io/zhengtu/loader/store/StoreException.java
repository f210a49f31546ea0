package io.zhengtu.loader.store;

import org.jspecify.annotations.Nullable;

/** A store that cannot be used. The message is one line: what is wrong, which value, what to do. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of trouble it is. */
    public enum Problem {
        /** Another program listens on the address for Bolt. */
        ADDRESS_IN_USE,
        /** The address for Bolt is none of this machine's, or may not be listened on. */
        ADDRESS_REFUSED,
        /** Another process has the store's folder open. */
        LOCKED,
        /** Another version of the database or of the schema wrote the store. */
        OTHER_VERSION,
        /** The folder holds something else. */
        FOREIGN_FOLDER,
        /** The folder cannot be created, read or written. */
        NOT_ACCESSIBLE,
        /** The database refuses the user or the password. */
        UNAUTHORIZED,
        /** No database answers at the address. */
        UNREACHABLE,
        /** The database does not start. */
        NOT_STARTED,
        /** A migration of the schema failed. */
        SCHEMA
    }

    private final Problem problem;

    /**
     * @param problem what kind of trouble it is
     * @param message what is wrong, which value, what to do, in one line
     * @param cause what told us
     */
    public StoreException(Problem problem, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.problem = problem;
    }

    StoreException(Problem problem, String message) {
        this(problem, message, null);
    }

    /** What kind of trouble it is. */
    public Problem problem() {
        return problem;
    }
}
