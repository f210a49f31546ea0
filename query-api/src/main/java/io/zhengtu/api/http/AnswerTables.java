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
import io.zhengtu.api.reading.CypherReader.CypherAnswer;
import io.zhengtu.api.reading.PageRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    /** Ranges of media types that JSON is in, and is given for. */
    private static final Set<String> JSON_RANGES = Set.of("application/json", "application/*", "*/*");

    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Pattern WEIGHT = Pattern.compile(";\\s*[qQ]=([01](?:\\.\\d{0,3})?)");
    /** The lists that can be tables. */
    private static final Set<String> PATHS = Set.of(
            "/api/industries/{industry}/supporters",
            "/api/entities/{id}/neighbours",
            "/api/indicators",
            "/api/targets",
            "/api/outcomes",
            "/api/projects",
            "/api/paths",
            "/api/search",
            "/api/reports",
            "/api/queries/{name}",
            "/api/ask",
            "/api/cypher");

    private static final Logger LOG = LoggerFactory.getLogger(AnswerTables.class);
    private static final ObjectMapper MAPPER = HttpApi.mapper();

    private AnswerTables() {}

    /** Answers with a list that has no pages, or with as many of its rows as {@code limit} says. */
    static <A extends Record> void sendWhole(Context context, QueryParameters parameters, IntFunction<A> ask) {
        sendWhole(context, parameters, ask, answer -> answer);
    }

    /**
     * Answers with something that has a list in it.
     *
     * @param list the list of an answer, for a table; throws where there is none to show
     */
    static <A extends Record> void sendWhole(
            Context context, QueryParameters parameters, IntFunction<A> ask, Function<A, ? extends Record> list) {
        ExportFormat format = format(context, parameters);
        int limit = limit(format, parameters);
        if (format == null) {
            context.json(ask.apply(limit));
        } else {
            write(context, format, PageRequest.first(limit), page -> list.apply(ask.apply(page.limit())), false);
        }
    }

    /** Answers with rows whose columns the answer itself names. */
    static void sendRows(Context context, QueryParameters parameters, IntFunction<CypherAnswer> ask) {
        ExportFormat format = format(context, parameters);
        CypherAnswer answer = ask.apply(limit(format, parameters));
        if (format == null) {
            context.json(answer);
            return;
        }
        List<String> fields = answer.data().fields();
        try (AnswerTable table = begin(context, format, AnswerColumns.named(fields))) {
            for (List<Object> values : answer.data().values()) {
                ObjectNode row = MAPPER.createObjectNode();
                for (int i = 0; i < fields.size(); i++) {
                    row.set(fields.get(i), MAPPER.valueToTree(values.get(i)));
                }
                table.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The table could not be written", e);
        }
    }

    private static int limit(@Nullable ExportFormat format, QueryParameters parameters) {
        return format == null || parameters.findText("limit") != null ? parameters.limit() : MOST;
    }

    private static AnswerTable begin(Context context, ExportFormat format, AnswerColumns columns) throws IOException {
        context.contentType(format.mediaType());
        context.header("Content-Disposition", "attachment; filename=\"zhengtu." + format.ending() + "\"");
        return AnswerTable.begin(format, columns, context.outputStream());
    }

    /** Answers with a list that has pages. */
    static void send(Context context, QueryParameters parameters, Function<PageRequest, ? extends Record> ask) {
        ExportFormat format = format(context, parameters);
        PageRequest page = parameters.page();
        if (format == null) {
            context.json(ask.apply(page));
        } else if (parameters.findText("limit") == null) {
            write(
                    context,
                    format,
                    new PageRequest(QueryParameters.MAXIMUM_LIMIT, page.after(), page.list()),
                    ask,
                    true);
        } else {
            write(context, format, page, ask, false);
        }
    }

    private static @Nullable ExportFormat format(Context context, QueryParameters parameters) {
        String name = parameters.findText(PARAMETER);
        if (name == null) {
            return accepted(context.header(Header.ACCEPT));
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

    /** The form that the header asks for before all others that there are; null for JSON. */
    static @Nullable ExportFormat accepted(@Nullable String accept) {
        if (accept == null) {
            return null;
        }
        return Stream.of(accept.split(",", -1))
                .sorted(Comparator.comparingDouble(AnswerTables::quality).reversed())
                .filter(range -> quality(range) > 0)
                .map(range -> SEMICOLON.split(range, 2)[0].strip().toLowerCase(Locale.ROOT))
                .flatMap(type -> JSON_RANGES.contains(type)
                        ? Stream.of(Optional.<ExportFormat>empty())
                        : AnswerTable.FORMATS.stream()
                                .filter(format -> format.mediaType().equals(type))
                                .map(Optional::of))
                .findFirst()
                .flatMap(format -> format)
                .orElse(null);
    }

    /** How much a media range is wanted, from 0 to 1. */
    private static double quality(String range) {
        Matcher weight = WEIGHT.matcher(range);
        return weight.find() ? Double.parseDouble(weight.group(1)) : 1;
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
        try (AnswerTable table = begin(context, format, AnswerColumns.of(answer.getClass(), page.path("results")))) {
            while (true) {
                for (JsonNode row : page.path("results")) {
                    table.row(row);
                }
                JsonNode next = page.path("next");
                if (!goesOn || !next.isTextual()) {
                    break;
                }
                page = MAPPER.valueToTree(ask.apply(first.at(next.asText())));
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
            JsonNode operations = document.path("paths").path(path);
            ObjectNode operation =
                    (ObjectNode) (operations.has("get") ? operations.path("get") : operations.path("post"));
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
