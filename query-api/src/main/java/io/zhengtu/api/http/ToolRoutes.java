package io.zhengtu.api.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRouting;
import io.zhengtu.api.access.AccessSettings;
import io.zhengtu.api.mcp.ToolServer;
import io.zhengtu.api.reading.Readings;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tools for language models at {@code /mcp}: the protocol's streamable HTTP, without sessions. */
final class ToolRoutes {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Readings readings;
    private final AccessSettings access;
    private @Nullable ToolServer tools;

    ToolRoutes(Readings readings, AccessSettings access) {
        this.readings = readings;
        this.access = access;
    }

    void register(JavalinDefaultRouting router) {
        router.post("/mcp", this::answer);
    }

    private void answer(Context context) {
        requireKnownOrigin(context.header(Header.ORIGIN));
        try {
            Optional<String> answer = tools().answer(context.body());
            if (answer.isPresent()) {
                context.contentType("application/json").result(answer.get());
            } else {
                context.status(HttpStatus.ACCEPTED);
            }
        } catch (IllegalArgumentException e) {
            throw new RefusedException(ProblemType.BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    /** A page elsewhere could otherwise reach a server on this machine by a name that it has pointed here. */
    private void requireKnownOrigin(@Nullable String origin) {
        if (origin == null
                || access.origins().contains(origin)
                || access.origins().contains("*")) {
            return;
        }
        try {
            String host = URI.create(origin).getHost();
            if (host != null && THIS_MACHINE.contains(host)) {
                return;
            }
        } catch (IllegalArgumentException e) {
            throw new RefusedException(ProblemType.FORBIDDEN, "The origin '" + origin + "' is none");
        }
        throw new RefusedException(ProblemType.FORBIDDEN, "Pages of the origin '" + origin + "' may not ask");
    }

    /** Built when the first model asks, for its libraries would slow the start. */
    private synchronized ToolServer tools() {
        if (tools == null) {
            tools = new ToolServer(readings);
        }
        return tools;
    }
}
