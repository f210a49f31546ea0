package io.zhengtu.api.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import io.zhengtu.api.graph.GraphLimitException;
import io.zhengtu.api.graph.GraphUnavailableException;
import io.zhengtu.api.intake.BusyException;
import io.zhengtu.api.intake.ReadOnlyException;
import io.zhengtu.api.reading.FormerIdException;
import io.zhengtu.api.reading.UnknownNameException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers whatever goes wrong as problem details, and explains their types. */
final class ProblemRoutes {
    static final String CONTENT_TYPE = "application/problem+json";

    private static final Logger LOG = LoggerFactory.getLogger(ProblemRoutes.class);

    private ProblemRoutes() {}

    /**
     * A type of problem.
     *
     * @param type the address of this answer
     * @param title the type of problem in words
     * @param status the HTTP status
     * @param meaning what it says and what to do
     */
    record ProblemExplanation(String type, String title, int status, String meaning) {}

    static void register(JavalinDefaultRouting router) {
        router.get("/api/problems/{type}", ProblemRoutes::explain);
        router.exception(
                BadParameterException.class,
                (e, context) -> answer(
                        context, problem(ProblemType.BAD_PARAMETER, e, context).about(e.parameter())));
        router.exception(FormerIdException.class, ProblemRoutes::redirect);
        router.exception(
                UnknownNameException.class,
                (e, context) -> answer(
                        context, problem(ProblemType.UNKNOWN_NAME, e, context).suggesting(e.suggestions())));
        router.exception(RefusedException.class, (e, context) -> answer(context, problem(e.type(), e, context)));
        router.exception(
                ReadOnlyException.class, (e, context) -> answer(context, problem(ProblemType.READ_ONLY, e, context)));
        router.exception(BusyException.class, (e, context) -> {
            context.header(Header.RETRY_AFTER, "5");
            answer(context, problem(ProblemType.UNAVAILABLE, e, context));
        });
        router.exception(GraphLimitException.class, (e, context) -> {
            LOG.warn("{} needed too much time or memory", context.path());
            answer(context, problem(ProblemType.OVER_LIMIT, e, context));
        });
        router.exception(GraphUnavailableException.class, (e, context) -> {
            LOG.error("The store did not answer {}", context.path(), e);
            answer(context, problem(ProblemType.UNAVAILABLE, e, context));
        });
        router.exception(HttpResponseException.class, ProblemRoutes::answerStatus);
        router.exception(Exception.class, (e, context) -> {
            LOG.error("{} {} failed", context.method(), context.path(), e);
            ProblemType type = ProblemType.INTERNAL;
            answer(context, Problem.of(type, type.meaning(), context.path()));
        });
    }

    @OpenApi(
            path = "/api/problems/{type}",
            methods = HttpMethod.GET,
            operationId = "explainProblem",
            tags = "problems",
            summary = "What a type of problem means",
            description = "The addresses in 'type' of an application/problem+json answer lead here.",
            pathParams = @OpenApiParam(name = "type", required = true, description = "Such as unknown-name."),
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(from = ProblemExplanation.class)))
    private static void explain(Context context) {
        QueryParameters.of(context);
        String slug = context.pathParam("type");
        ProblemType.ofSlug(slug)
                .ifPresentOrElse(
                        type -> context.json(
                                new ProblemExplanation(type.uri(), type.title(), type.status(), type.meaning())),
                        () -> answer(
                                context,
                                Problem.of(
                                        ProblemType.UNKNOWN_ADDRESS,
                                        "No type of problem is called '" + slug + "'",
                                        context.path())));
    }

    private static Problem problem(ProblemType type, Exception e, Context context) {
        return Problem.of(type, String.valueOf(e.getMessage()), context.path());
    }

    /** Javalin's own refusals: unknown paths, other methods, bodies that are too large. Who asks what there is, is told. */
    private static void answerStatus(HttpResponseException e, Context context) {
        ProblemType type = ProblemType.ofStatus(e.getStatus());
        String detail =
                switch (type) {
                    case UNKNOWN_ADDRESS -> "No route has the path " + context.path();
                    case METHOD_NOT_ALLOWED -> "The path " + context.path() + " does not take " + context.method();
                    case BAD_REQUEST -> String.valueOf(e.getMessage());
                    default -> type.meaning();
                };
        if (e instanceof MethodNotAllowedResponse) {
            context.header("Allow", allowed(e));
            if (context.method() == HandlerType.OPTIONS) {
                context.status(HttpStatus.NO_CONTENT);
                return;
            }
        }
        answer(context, Problem.of(type, detail, context.path()));
    }

    /** The methods that the path takes, as Javalin lists them; where there is GET, there is HEAD. */
    private static String allowed(HttpResponseException e) {
        return Stream.of(e.getDetails().getOrDefault("availableMethods", "GET").split("[,\\s]+"))
                .flatMap(method -> method.equals("GET") ? Stream.of(method, "HEAD") : Stream.of(method))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Leads on to the same address with the id of today, its query as it was. */
    private static void redirect(FormerIdException moved, Context context) {
        String path = Stream.of(context.path().split("/", -1))
                .map(part -> part.equals(moved.former()) ? moved.current() : part)
                .collect(Collectors.joining("/"));
        String query = context.queryString();
        context.redirect(query == null ? path : path + "?" + query, HttpStatus.PERMANENT_REDIRECT);
    }

    static void answer(Context context, Problem problem) {
        // What failed now may not fail later, though the graph stays as it is.
        context.res().setHeader(Header.ETAG, null);
        context.res().setHeader(Header.CACHE_CONTROL, "no-store");
        context.status(problem.status()).json(problem);
        // JSON is UTF-8 by its own standard; with an encoding set, Jetty would add a parameter that the type does not
        // have.
        context.res().setCharacterEncoding(null);
        context.contentType(CONTENT_TYPE);
    }
}
