package io.zhengtu.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.zhengtu.api.export.AnswerColumns;
import io.zhengtu.api.export.AnswerTable;
import io.zhengtu.api.export.ExportFormat;
import io.zhengtu.api.reading.PageRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lists as JSON or as a table, as {@code format} or the header Accept asks. A table has all rows from the asked page on,
 * fetched page by page while it is written, or as many as {@code limit} says.
 */
final class AnswerTables {
    static final String PARAMETER = "format";

    /** How many rows a table of a list without pages has at most. */
    static final int MOST = 10_000;

    private static final String JSON = "json";
    /** The lists that can be tables. */
    private static final Set<String> PATHS = Set.of(
            "/api/industries/{industry}/supporters",
            "/api/entities/{id}/neighbours",
            "/api/targets",
            "/api/outcomes",
            "/api/projects",
            "/api/paths",
            "/api/search",
            "/api/reports",
            "/api/queries/{name}");

    private static final Logger LOG = LoggerFactory.getLogger(AnswerTables.class);
    private static final ObjectMapper MAPPER = HttpApi.mapper();

    private AnswerTables() {}

    /** Answers with a list that has no pages, or with as many of its rows as {@code limit} says. */
    static void sendWhole(Context context, QueryParameters parameters, IntFunction<? extends Record> ask) {
        ExportFormat format = format(context, parameters);
        int limit = format == null || parameters.findText("limit") != null ? parameters.limit() : MOST;
        if (format == null) {
            context.json(ask.apply(limit));
        } else {
            write(context, format, new PageRequest(limit, ""), page -> ask.apply(page.limit()), false);
        }
    }

    /** Answers with a list that has pages. */
    static void send(Context context, QueryParameters parameters, Function<PageRequest, ? extends Record> ask) {
        ExportFormat format = format(context, parameters);
        PageRequest page = parameters.page();
        if (format == null) {
            context.json(ask.apply(page));
        } else if (parameters.findText("limit") == null) {
            write(context, format, new PageRequest(QueryParameters.MAXIMUM_LIMIT, page.after()), ask, true);
        } else {
            write(context, format, page, ask, false);
        }
    }

    private static @Nullable ExportFormat format(Context context, QueryParameters parameters) {
        String name = parameters.findText(PARAMETER);
        if (name == null) {
            String accept = String.valueOf(context.header(Header.ACCEPT));
            return AnswerTable.FORMATS.stream()
                    .filter(format -> accept.contains(format.mediaType()))
                    .findFirst()
                    .orElse(null);
        }
        if (name.equals(JSON)) {
            return null;
        }
        return AnswerTable.FORMATS.stream()
                .filter(format -> format.ending().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadParameterException(
                        PARAMETER, "is one of " + String.join(", ", names()) + ", not '" + name + "'"));
    }

    /** The first page is asked for before anything goes out, so that what is wrong with the question can be said. */
    private static void write(
            Context context,
            ExportFormat format,
            PageRequest first,
            Function<PageRequest, ? extends Record> ask,
            boolean goesOn) {
        Record answer = ask.apply(first);
        JsonNode page = MAPPER.valueToTree(answer);
        context.contentType(format.mediaType());
        context.header("Content-Disposition", "attachment; filename=\"zhengtu." + format.ending() + "\"");
        try (AnswerTable table = AnswerTable.begin(
                format, AnswerColumns.of(answer.getClass(), page.path("results")), context.outputStream())) {
            while (true) {
                for (JsonNode row : page.path("results")) {
                    table.row(row);
                }
                JsonNode next = page.path("next");
                if (!goesOn || !next.isTextual()) {
                    break;
                }
                page = MAPPER.valueToTree(ask.apply(PageRequest.of(first.limit(), next.asText())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The table could not be written", e);
        } catch (RuntimeException e) {
            if (!context.res().isCommitted()) {
                throw e;
            }
            // A file that ends early must not look whole.
            LOG.warn("The table of {} broke off", context.path(), e);
            Request.getBaseRequest(context.req()).getHttpChannel().abort(e);
        }
    }

    private static List<String> names() {
        return Stream.concat(Stream.of(JSON), AnswerTable.FORMATS.stream().map(ExportFormat::ending))
                .toList();
    }

    /** Adds the parameter and the media types to the description of each list that can be a table. */
    static void describe(ObjectNode document) {
        PATHS.forEach(path -> {
            ObjectNode operation =
                    (ObjectNode) document.path("paths").path(path).path("get");
            ObjectNode parameter = operation.withArray("parameters").addObject();
            parameter.put("name", PARAMETER).put("in", "query").put("required", false);
            parameter.put(
                    "description",
                    "The answer's form; a table has all rows unless limit says otherwise. Absent: as the header Accept"
                            + " asks, else json.");
            ArrayNode names =
                    parameter.putObject("schema").put("type", "string").putArray("enum");
            names().forEach(names::add);
            ObjectNode content = operation.withObject("/responses/200/content");
            AnswerTable.FORMATS.forEach(format -> content.putObject(format.mediaType()));
        });
    }
}
