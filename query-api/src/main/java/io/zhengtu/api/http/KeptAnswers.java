package io.zhengtu.api.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.zhengtu.api.graph.GraphVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps answers as they went out, compressed where the caller takes that, until the graph changes. Only questions that
 * went well and were answered in one piece are kept: no file that is streamed, no problem, nothing that was written.
 * Safe for use by several threads.
 */
final class KeptAnswers {
    /** What an entry takes besides its bytes, roughly. */
    private static final int OVERHEAD = 300;
    /** An answer larger than this share of all is not kept: it would push out too many others. */
    private static final int LARGEST_SHARE = 16;
    /** As Javalin does: below it, compressing gains nothing. */
    private static final int LEAST_COMPRESSED = 1500;

    private static final String KEY = "kept-answer-key";

    private final GraphVersion version;
    private final Cache<Key, Answer> answers;
    private final long largest;
    private volatile String current = "";

    /**
     * @param bytes how much is kept at most, above 0
     */
    KeptAnswers(GraphVersion version, long bytes) {
        this.version = version;
        this.largest = bytes / LARGEST_SHARE;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((Key key, Answer answer) -> key.size() + answer.bytes().length + OVERHEAD)
                .recordStats()
                .build();
    }

    /** All that an answer depends on. Absolute addresses in answers begin with what the caller called this server. */
    private record Key(String version, String server, String path, String query, String accept, boolean compressed) {
        int size() {
            return 2 * (version.length() + server.length() + path.length() + query.length() + accept.length());
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // Nobody compares answers, and the bytes go nowhere but out.
    private record Answer(byte[] bytes, String type, boolean compressed) {}

    /** What is kept, for metrics. */
    Cache<?, ?> cache() {
        return answers;
    }

    /** Answers with what is kept; where nothing is, the question goes on to its route. */
    void answer(Context context) {
        if (context.method() != HandlerType.GET
                || !context.path().startsWith("/api/")
                || Validators.isWithout(context.path())
                || "true".equals(context.queryParam(Explanations.PARAMETER))) {
            return;
        }
        Key key = key(context, currentVersion());
        Answer kept = answers.getIfPresent(key);
        if (kept == null) {
            context.attribute(KEY, key);
        } else {
            send(context, kept);
            context.skipRemainingHandlers();
        }
    }

    /** Keeps what a route answered, where it is fit for that. */
    void keep(Context context) {
        Key key = context.attribute(KEY);
        if (key == null || context.statusCode() != 200 || context.res().isCommitted()) {
            return;
        }
        byte[] bytes = body(context);
        String type = context.res().getContentType();
        if (bytes == null || type == null || bytes.length > largest) {
            return;
        }
        boolean compresses = key.compressed() && bytes.length >= LEAST_COMPRESSED;
        Answer answer = new Answer(compresses ? compressed(bytes) : bytes, type, compresses);
        answers.put(key, answer);
        send(context, answer);
    }

    /** What was answered in one piece, which can be read again afterwards; null where it was streamed. */
    private static byte @Nullable [] body(Context context) {
        InputStream result = context.resultInputStream();
        if (!(result instanceof ByteArrayInputStream)) {
            return null;
        }
        try {
            byte[] bytes = result.readAllBytes();
            result.reset();
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A version of the graph that is past leaves nothing behind. */
    private String currentVersion() {
        String now = version.get();
        if (!now.equals(current)) {
            current = now;
            answers.invalidateAll();
        }
        return now;
    }

    private static Key key(Context context, String version) {
        String encodings =
                String.valueOf(context.header(Header.ACCEPT_ENCODING)).toLowerCase(Locale.ROOT);
        return new Key(
                version,
                context.scheme() + "://" + context.host(),
                context.path(),
                canonical(context.queryString()),
                String.valueOf(context.header(Header.ACCEPT)),
                encodings.contains("gzip") && !encodings.contains("gzip;q=0"));
    }

    /** The same question whatever the order of its parameters; what is given twice stays in its order. */
    static String canonical(@Nullable String query) {
        return query == null
                ? ""
                : Stream.of(query.split("&", -1))
                        .sorted(Comparator.comparing(
                                pair -> List.of(pair.split("=", 2)).get(0)))
                        .collect(Collectors.joining("&"));
    }

    private static byte[] compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void send(Context context, Answer answer) {
        context.contentType(answer.type());
        if (answer.compressed()) {
            context.header(Header.CONTENT_ENCODING, "gzip");
        }
        context.header(Header.VARY, Header.ACCEPT + ", " + Header.ACCEPT_ENCODING);
        context.result(answer.bytes());
    }
}
