package io.zhengtu.api.intake;

/** The graph is served read-only; nothing comes in or is removed. */
public final class ReadOnlyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReadOnlyException() {
        super("The graph is served read-only: nothing can be loaded, replaced or removed. Whoever runs the server can"
                + " start it without --read-only");
    }
}
