package io.zhengtu.api.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiContentProperty;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiRequestBody;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import io.zhengtu.api.intake.Intake;
import io.zhengtu.api.intake.LoadResult;
import io.zhengtu.api.intake.LoadedFile;
import io.zhengtu.api.intake.ReceivedFile;
import io.zhengtu.loader.pipeline.LoadOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes reports in, replaces and removes them; for callers with a key. */
final class IntakeRoutes {
    static final int MOST_FILES = 200;

    private static final String EVENTS = "text/event-stream";
    private static final String MULTIPART = "multipart/form-data";

    private final Intake intake;
    private final Admission admission;

    IntakeRoutes(Intake intake, Admission admission) {
        this.intake = intake;
        this.admission = admission;
    }

    void register(JavalinDefaultRouting router) {
        router.post("/api/reports", this::add);
        router.put("/api/reports/{id}", this::replace);
        router.delete("/api/reports/{id}", this::remove);
    }

    @OpenApi(
            path = "/api/reports",
            methods = HttpMethod.POST,
            operationId = "addReports",
            tags = "reports",
            summary = "Load reports into the graph",
            description = "Needs a key. Every file of the multipart body is read as a report. With 'Accept:"
                    + " text/event-stream' the progress comes as events: started, file (one a file) and done.",
            queryParams = {
                @OpenApiParam(
                        name = "replace",
                        type = Boolean.class,
                        description = "true lets a report take the place of one of the same place and year."),
                @OpenApiParam(
                        name = "force",
                        type = Boolean.class,
                        description = "true loads texts that do not look like work reports all the same.")
            },
            requestBody =
                    @OpenApiRequestBody(
                            required = true,
                            content =
                                    @OpenApiContent(
                                            mimeType = MULTIPART,
                                            properties =
                                                    @OpenApiContentProperty(
                                                            name = "file",
                                                            isArray = true,
                                                            type = "string",
                                                            format = "binary"))),
            responses = {
                @OpenApiResponse(
                        status = "200",
                        description = "What became of each file.",
                        content = @OpenApiContent(from = LoadResult.class)),
                @OpenApiResponse(
                        status = "409",
                        description = Descriptions.READ_ONLY,
                        content = @OpenApiContent(from = Problem.class, mimeType = ProblemRoutes.CONTENT_TYPE)),
                @OpenApiResponse(
                        status = "413",
                        content = @OpenApiContent(from = Problem.class, mimeType = ProblemRoutes.CONTENT_TYPE))
            })
    private void add(Context context) {
        admission.requireKey(context);
        QueryParameters parameters = QueryParameters.of(context, "replace", "force");
        LoadOptions options = new LoadOptions(parameters.flag("replace"), parameters.flag("force"));
        List<ReceivedFile> files = received(context);
        String accept = context.header(Header.ACCEPT);
        if (accept != null && accept.contains(EVENTS)) {
            stream(context, files, options);
        } else {
            context.json(intake.load(files, options, file -> {}));
        }
    }

    private void stream(Context context, List<ReceivedFile> files, LoadOptions options) {
        context.disableCompression();
        context.contentType(EVENTS).header(Header.CACHE_CONTROL, "no-store");
        OutputStream out = context.outputStream();
        send(context, out, "started", Map.of("files", files.size()));
        LoadResult result = intake.load(files, options, file -> send(context, out, "file", file));
        send(context, out, "done", result);
    }

    /** A caller that has gone does not stop the load. */
    private static void send(Context context, OutputStream out, String event, Object data) {
        try {
            String json = HttpApi.mapper().writeValueAsString(data);
            out.write(("event: " + event + "\ndata: " + json + "\n\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("An event could not be written", e);
        } catch (IOException e) {
            context.attribute("gone", true);
        }
    }

    @OpenApi(
            path = "/api/reports/{id}",
            methods = HttpMethod.PUT,
            operationId = "replaceReport",
            tags = "reports",
            summary = "Put a report in the place of the one with this id",
            description = "Needs a key. The body holds one file, which has to be the report with this id.",
            pathParams = @OpenApiParam(name = "id", required = true, description = "Division code and plan year."),
            queryParams =
                    @OpenApiParam(
                            name = "force",
                            type = Boolean.class,
                            description = "true loads a text that does not look like a work report all the same."),
            requestBody =
                    @OpenApiRequestBody(
                            required = true,
                            content =
                                    @OpenApiContent(
                                            mimeType = MULTIPART,
                                            properties =
                                                    @OpenApiContentProperty(
                                                            name = "file",
                                                            type = "string",
                                                            format = "binary"))),
            responses = {
                @OpenApiResponse(
                        status = "200",
                        description = "It was replaced, or was there already.",
                        content = @OpenApiContent(from = LoadedFile.class)),
                @OpenApiResponse(
                        status = "201",
                        description = "It is new.",
                        content = @OpenApiContent(from = LoadedFile.class)),
                @OpenApiResponse(
                        status = "409",
                        description = "The file is another report, or the graph is served read-only.",
                        content = @OpenApiContent(from = Problem.class, mimeType = ProblemRoutes.CONTENT_TYPE)),
                @OpenApiResponse(
                        status = "422",
                        description = "The file is no work report, or cannot be read.",
                        content = @OpenApiContent(from = Problem.class, mimeType = ProblemRoutes.CONTENT_TYPE))
            })
    private void replace(Context context) {
        admission.requireKey(context);
        boolean force = QueryParameters.of(context, "force").flag("force");
        String id = QueryParameters.checked("id", context.pathParam("id"));
        List<ReceivedFile> files = received(context);
        if (files.size() > 1) {
            throw new RefusedException(
                    ProblemType.BAD_REQUEST, "The body holds " + files.size() + " files; one report is one file");
        }
        LoadedFile file = intake.load(files, new LoadOptions(true, force, id), one -> {})
                .results()
                .get(0);
        switch (file.status()) {
            case LOADED -> context.status(HttpStatus.CREATED).json(file);
            case REPLACED, UNCHANGED -> context.json(file);
            case REFUSED -> throw new RefusedException(ProblemType.CONFLICT, file.message());
            case NO_WORK_REPORT, FAILED -> throw new RefusedException(ProblemType.UNUSABLE, file.message());
        }
    }

    @OpenApi(
            path = "/api/reports/{id}",
            methods = HttpMethod.DELETE,
            operationId = "removeReport",
            tags = "reports",
            summary = "Remove a report with everything that only it supports",
            description = "Needs a key.",
            pathParams = @OpenApiParam(name = "id", required = true, description = "Division code and plan year."),
            responses = {
                @OpenApiResponse(status = "204", description = "It is gone."),
                @OpenApiResponse(
                        status = "409",
                        description = Descriptions.READ_ONLY,
                        content = @OpenApiContent(from = Problem.class, mimeType = ProblemRoutes.CONTENT_TYPE))
            })
    private void remove(Context context) {
        admission.requireKey(context);
        QueryParameters.of(context);
        String id = QueryParameters.checked("id", context.pathParam("id"));
        if (!intake.delete(id)) {
            throw new RefusedException(ProblemType.UNKNOWN_NAME, "There is no report with the id " + id);
        }
        context.status(HttpStatus.NO_CONTENT);
    }

    private static List<ReceivedFile> received(Context context) {
        List<UploadedFile> files = uploaded(context);
        if (files.isEmpty() || files.size() > MOST_FILES) {
            throw new RefusedException(
                    ProblemType.BAD_REQUEST,
                    "The body is " + MULTIPART + " with 1 to " + MOST_FILES + " files, not with " + files.size());
        }
        return files.stream()
                .map(file -> new ReceivedFile(file.filename(), file::content))
                .toList();
    }

    private static List<UploadedFile> uploaded(Context context) {
        String type = context.contentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(MULTIPART)) {
            return List.of();
        }
        try {
            return context.uploadedFiles();
        } catch (IllegalStateException e) {
            throw new RefusedException(
                    ProblemType.TOO_LARGE, "A file or the whole body is larger than the server takes");
        } catch (RuntimeException e) {
            throw new RefusedException(ProblemType.BAD_REQUEST, "The multipart body is damaged");
        }
    }
}
