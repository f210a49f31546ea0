package io.zhengtu.api.http;

import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import io.zhengtu.api.reading.ReportDamage;
import io.zhengtu.api.reading.ReportDetails;
import io.zhengtu.api.reading.ReportReader;
import io.zhengtu.api.reading.Reports;
import io.zhengtu.loader.pipeline.DamageReport;

/** Reports. */
final class ReportRoutes {
    private final ReportReader reports;

    ReportRoutes(ReportReader reports) {
        this.reports = reports;
    }

    void register(JavalinDefaultRouting router) {
        router.get("/api/reports", this::list);
        router.get("/api/reports/{id}", this::details);
        router.get("/api/reports/{id}/damage", this::damage);
    }

    @OpenApi(
            path = "/api/reports",
            methods = HttpMethod.GET,
            operationId = "listReports",
            tags = "reports",
            summary = "The reports that are loaded",
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(from = Reports.class)))
    private void list(Context context) {
        AnswerTables.sendWhole(context, QueryParameters.of(context, AnswerTables.PARAMETER), limit -> reports.list());
    }

    @OpenApi(
            path = "/api/reports/{id}",
            methods = HttpMethod.GET,
            operationId = "getReport",
            tags = "reports",
            summary = "A report with what the graph holds of it",
            pathParams =
                    @OpenApiParam(
                            name = "id",
                            required = true,
                            description = "Division code and plan year: 211104-2025."),
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(from = ReportDetails.class)))
    private void details(Context context) {
        QueryParameters.of(context);
        context.json(reports.details(QueryParameters.checked("id", context.pathParam("id"))));
    }

    @OpenApi(
            path = "/api/reports/{id}/damage",
            methods = HttpMethod.GET,
            operationId = "getReportDamage",
            tags = "reports",
            summary = "What was damaged in a report's source, and how it was read",
            description =
                    "Each spot with its place in the source and in the clean text, how sure its reading is, and the"
                            + " other readings that fit. A report without damage has none.",
            pathParams =
                    @OpenApiParam(
                            name = "id",
                            required = true,
                            description = "Division code and plan year: 211104-2025."),
            queryParams = {
                @OpenApiParam(name = "kind", description = "Only damage of these kinds; several with commas."),
                @OpenApiParam(name = "limit", type = Integer.class, description = Descriptions.LIMIT),
                @OpenApiParam(name = "cursor", description = Descriptions.CURSOR)
            },
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(from = ReportDamage.class)))
    private void damage(Context context) {
        QueryParameters parameters = QueryParameters.of(context, "kind", "limit", "cursor");
        context.json(reports.damage(
                QueryParameters.checked("id", context.pathParam("id")),
                parameters.some("kind", DamageReport.KINDS, kind -> kind),
                parameters.page()));
    }
}
