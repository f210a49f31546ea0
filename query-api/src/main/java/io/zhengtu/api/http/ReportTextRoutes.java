package io.zhengtu.api.http;

import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import io.zhengtu.api.reading.PageRequest;
import io.zhengtu.api.reading.ReportText;
import io.zhengtu.api.reading.ReportTextReader;

/** The words of reports. */
final class ReportTextRoutes {
    private final ReportTextReader texts;

    ReportTextRoutes(ReportTextReader texts) {
        this.texts = texts;
    }

    void register(JavalinDefaultRouting router) {
        router.get("/api/reports/{id}/sentences", this::sentences);
    }

    @OpenApi(
            path = "/api/reports/{id}/sentences",
            methods = HttpMethod.GET,
            operationId = "listSentences",
            tags = "reports",
            summary = "A report's sentences, cleaned and as received, with all that was drawn from each",
            pathParams =
                    @OpenApiParam(
                            name = "id",
                            required = true,
                            description = "Division code and plan year: 211104-2025."),
            queryParams = {
                @OpenApiParam(name = "limit", type = Integer.class, description = Descriptions.LIMIT),
                @OpenApiParam(name = "cursor", description = Descriptions.CURSOR)
            },
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(from = ReportText.class)))
    private void sentences(Context context) {
        PageRequest page = QueryParameters.of(context, "limit", "cursor").page();
        try {
            context.json(texts.read(QueryParameters.checked("id", context.pathParam("id")), page));
        } catch (NumberFormatException e) {
            throw new BadParameterException("cursor", "is none of this list; take it from 'next' of an answer");
        }
    }
}
