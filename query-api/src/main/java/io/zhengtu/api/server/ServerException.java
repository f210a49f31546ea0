package io.zhengtu.api.server;

/** The server could not start; the message says why, with which value, and what to do. */
public final class ServerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
