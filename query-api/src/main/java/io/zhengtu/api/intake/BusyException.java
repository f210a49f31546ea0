package io.zhengtu.api.intake;

/** Another load takes too long to wait for; try again. */
public final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BusyException() {
        super("Another load is under way; try again in a moment");
    }
}
