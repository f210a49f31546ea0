package io.zhengtu.api.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.zhengtu.api.metrics.RequestCounts;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.event.Level;

/** Gives each request an id, which its answer and its lines in the log bear, counts it and logs it. */
final class RequestLog {
    private static final Logger LOG = LoggerFactory.getLogger("zhengtu.requests");
    private static final String HEADER = "X-Request-Id";
    private static final String KEY = "request";
    private static final Pattern ID = Pattern.compile("[\\w.-]{1,64}");
    private static final float SLOW_MILLISECONDS = 2000;
    private static final int FAILED = 500;

    private final RequestCounts counts;
    private final boolean logsAll;
    private final Function<Context, Optional<String>> routes;

    /**
     * @param logsAll whether every request is logged, not only those that fail or are slow
     * @param routes finds the route that would have answered
     */
    RequestLog(RequestCounts counts, boolean logsAll, Function<Context, Optional<String>> routes) {
        this.counts = counts;
        this.logsAll = logsAll;
        this.routes = routes;
    }

    /** A caller's own id is kept, so that its log and ours can be read together. */
    void begin(Context context) {
        String given = context.header(HEADER);
        String id = given != null && ID.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        context.attribute(KEY, id);
        context.header(HEADER, id);
        MDC.put(KEY, id);
    }

    void end(Context context, float milliseconds) {
        int status = context.statusCode();
        // What was answered before its handler, such as an unchanged answer, has no path of its own.
        String route = context.handlerType() == HandlerType.BEFORE
                ? routes.apply(context).orElse("")
                : context.endpointHandlerPath();
        counts.count(
                new RequestCounts.Answered(
                        context.method().name(), route.startsWith("/") && status != 404 ? route : "other", status),
                (long) (milliseconds * 1_000_000));
        String id = context.attribute(KEY);
        boolean isBad = status >= FAILED || milliseconds > SLOW_MILLISECONDS;
        if (logsAll || isBad) {
            LOG.atLevel(isBad ? Level.WARN : Level.INFO)
                    .addKeyValue("id", id)
                    .addKeyValue("status", status)
                    .addKeyValue("ms", Math.round(milliseconds))
                    .log("{} {}", context.method(), context.path());
        }
        MDC.remove(KEY);
    }
}
