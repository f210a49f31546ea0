package io.zhengtu.api.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can go wrong with a request: the one table of statuses, titles and what to do. */
enum ProblemType {
    /** A parameter's value cannot be used, or nobody knows the parameter. */
    BAD_PARAMETER(
            400,
            "Bad parameter",
            "A query parameter is unknown, missing, given twice or has a value that cannot be used; detail says which and why."),
    /** The request itself cannot be read. */
    BAD_REQUEST(400, "Bad request", "The request cannot be read, such as one with broken percent-encoding."),
    /** A key is needed, or the one given is none. */
    UNAUTHORIZED(
            401,
            "Key needed",
            "The request needs an API key, as 'Authorization: Bearer …' or 'X-API-Key: …'; './zhengtu key add NAME' makes one."),
    /** The request comes from a page that may not ask. */
    FORBIDDEN(
            403,
            "Origin not allowed",
            "A page of this origin may not ask; the operator can allow it with the option --cors-origin."),
    /** A statement that does more than read, or is none. */
    CYPHER_REFUSED(
            400,
            "Statement refused",
            "The statement cannot be read, or does anything but read the graph; detail says what stands in the way."),
    /** Nothing in the graph bears the name or id. */
    UNKNOWN_NAME(404, "Unknown name", "Nothing in the graph bears the name or id; suggestions offers near names."),
    /** No route leads there. */
    UNKNOWN_ADDRESS(404, "Unknown address", "No route has this path; /openapi.json lists those there are."),
    /** The route takes other methods. */
    METHOD_NOT_ALLOWED(
            405, "Method not allowed", "The path is right, the method is not; the header Allow lists those that are."),
    /** What is there stands against it. */
    CONFLICT(
            409,
            "Conflict",
            "What the graph holds already stands against the request; detail says what and what to do."),
    /** The graph is served read-only. */
    READ_ONLY(
            409,
            "Read-only",
            "The graph is served read-only: questions are answered, and nothing can be loaded, replaced or removed."),
    /** The request is larger than the server takes. */
    TOO_LARGE(413, "Request too large", "The request's body is larger than the server takes."),
    /** The body is readable, but nothing that the route can use. */
    UNUSABLE(422, "Unusable content", "The body can be read, but it is not what the route takes; detail says why."),
    /** Too many requests of one caller. */
    TOO_MANY(
            429,
            "Too many requests",
            "This address has made more requests than the limit; the header Retry-After says in how many seconds to try again."),
    /** Something of ours failed. */
    INTERNAL(500, "Internal error", "The server failed; its log says why."),
    /** The store does not answer. */
    UNAVAILABLE(503, "Graph unavailable", "The database does not answer; try again in a moment."),
    /** The question needs too much. */
    OVER_LIMIT(
            504,
            "Question too large",
            "The question needs more time or memory than the server allows; ask for less, with a filter or a smaller limit.");

    /** Types that a status alone does not tell. */
    private static final Set<ProblemType> SPECIAL = Set.of(BAD_PARAMETER, CYPHER_REFUSED, UNKNOWN_NAME, READ_ONLY);

    private final int status;
    private final String title;
    private final String meaning;

    ProblemType(int status, String title, String meaning) {
        this.status = status;
        this.title = title;
        this.meaning = meaning;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String meaning() {
        return meaning;
    }

    /** The name in addresses: {@code bad-parameter}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The address that explains it. */
    String uri() {
        return "/api/problems/" + slug();
    }

    static Optional<ProblemType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    /** What a status that Javalin or Jetty set means. */
    static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status && !SPECIAL.contains(type))
                .findFirst()
                .orElse(status < 500 ? BAD_REQUEST : INTERNAL);
    }
}
