package io.zhengtu.api.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.zhengtu.api.graph.GraphVersion;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers 304 where the caller has the answer already: the graph's version and the address tell, with no question to
 * the graph. A validator is given only with answers that went well, and is of one address, so it never vouches for
 * another.
 */
final class Validators {
    /** What also depends on other things than the graph. */
    private static final Set<String> WITHOUT = Set.of("/api/health", "/api/ready");
    /** What explains that the graph does not answer must not ask it. */
    private static final String EXPLANATIONS = "/api/problems/";

    /** Another program, or one started anew, may answer differently. */
    private static final long PROGRAM = ProcessHandle.current()
                    .info()
                    .startInstant()
                    .map(Instant::toEpochMilli)
                    .orElse(0L)
            ^ ProcessHandle.current().pid();

    private final GraphVersion version;

    Validators(GraphVersion version) {
        this.version = version;
    }

    /** Whether an answer has no validator, for its address. */
    static boolean isWithout(String path) {
        return WITHOUT.contains(path) || path.startsWith(EXPLANATIONS);
    }

    void check(Context context) {
        String path = context.path();
        boolean reads = List.of("GET", "HEAD").contains(context.method().name());
        if (!reads || !path.startsWith("/api/") || isWithout(path)) {
            return;
        }
        String tag = tag(context);
        context.header(Header.ETAG, tag);
        context.header(Header.CACHE_CONTROL, "private, no-cache");
        if (holds(context.header(Header.IF_NONE_MATCH), tag)) {
            context.status(HttpStatus.NOT_MODIFIED).skipRemainingHandlers();
        }
    }

    /** Weak, for the same answer goes out compressed and not. */
    private String tag(Context context) {
        String address = context.path() + '?' + context.queryString() + '\n' + context.header(Header.ACCEPT);
        long hash = 1125899906842597L;
        for (char letter : (version.get() + '\n' + PROGRAM + '\n' + address).toCharArray()) {
            hash = 31 * hash + letter;
        }
        return "W/\"" + Long.toHexString(hash) + '"';
    }

    private static boolean holds(@Nullable String given, String tag) {
        if (given == null) {
            return false;
        }
        String strong = tag.substring(2);
        return List.of(given.split(",", -1)).stream()
                .map(String::strip)
                .anyMatch(one -> one.equals(tag) || one.equals(strong));
    }
}
