package io.zhengtu.api.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.ServiceUnavailableResponse;
import io.zhengtu.api.access.AccessSettings;
import io.zhengtu.api.access.ApiKeys;
import io.zhengtu.api.access.CallerAddress;
import io.zhengtu.api.access.RateLimiter;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Which requests go on to a route: those of callers within their limit, with a key where one is needed. */
final class Admission {
    /** What watches the server is neither counted nor asked for a key. */
    static final Set<String> WATCHED = Set.of("/api/health", "/api/ready", "/metrics");

    private static final String BEARER = "Bearer ";

    private final AccessSettings settings;
    private final BooleanSupplier isOpen;
    private final @Nullable ApiKeys keys;
    private final @Nullable RateLimiter limiter;

    Admission(AccessSettings settings, BooleanSupplier isOpen) {
        this.settings = settings;
        this.isOpen = isOpen;
        this.keys = settings.keyFile() == null ? null : new ApiKeys(settings.keyFile());
        this.limiter = settings.requestsPerMinute() == 0 ? null : new RateLimiter(settings.requestsPerMinute());
    }

    /** Refuses a request that may not go on. */
    void check(Context context) {
        if (!isOpen.getAsBoolean()) {
            context.header(Header.RETRY_AFTER, "1");
            throw new ServiceUnavailableResponse();
        }
        String path = context.path();
        if (WATCHED.contains(path)) {
            return;
        }
        if (limiter != null) {
            count(context, limiter);
        }
        boolean isData = path.startsWith("/api/") || path.equals("/mcp");
        if (settings.keyForReading() && isData && !path.startsWith("/api/problems/")) {
            requireKey(context);
        }
    }

    private void count(Context context, RateLimiter limit) {
        RateLimiter.Verdict verdict = limit.admit(caller(context));
        context.header("RateLimit-Policy", "\"default\";q=" + limit.requestsPerMinute() + ";w=60");
        context.header("RateLimit", "\"default\";r=" + verdict.remaining() + ";t=" + verdict.retryAfterSeconds());
        if (!verdict.isAdmitted()) {
            context.header(Header.RETRY_AFTER, String.valueOf(verdict.retryAfterSeconds()));
            throw new RefusedException(
                    ProblemType.TOO_MANY,
                    "This address has made more than " + limit.requestsPerMinute()
                            + " requests in a minute; try again in " + verdict.retryAfterSeconds() + " s");
        }
    }

    /** The address whose request it is. */
    String caller(Context context) {
        return CallerAddress.of(
                context.req().getRemoteAddr(), context.header("X-Forwarded-For"), settings.trustedProxies());
    }

    /**
     * Refuses a request without a key that the server knows.
     *
     * @return the key's name
     */
    String requireKey(Context context) {
        context.header(Header.WWW_AUTHENTICATE, "Bearer realm=\"zhengtu\"");
        String key = given(context);
        if (keys == null) {
            throw new RefusedException(
                    ProblemType.UNAUTHORIZED, "This server has no file of keys, so nobody may write through it");
        }
        if (key == null) {
            throw new RefusedException(
                    ProblemType.UNAUTHORIZED,
                    "The request has no key. Give one as 'Authorization: Bearer …' or 'X-API-Key: …'");
        }
        String name = keys.nameOf(key)
                .orElseThrow(() -> new RefusedException(ProblemType.UNAUTHORIZED, "The key is none of this server's"));
        context.res().setHeader(Header.WWW_AUTHENTICATE, null);
        return name;
    }

    private static @Nullable String given(Context context) {
        String authorization = context.header(Header.AUTHORIZATION);
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return authorization.substring(BEARER.length()).strip();
        }
        return context.header("X-API-Key");
    }
}
