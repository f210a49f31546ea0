package io.zhengtu.api.http;

import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import io.zhengtu.api.reading.MeasureReader;
import io.zhengtu.api.reading.MeasureReader.MeasureFilter;
import io.zhengtu.api.reading.Measures;
import io.zhengtu.loader.ontology.MeasureKind;

/** Targets and outcomes. */
final class MeasureRoutes {
    private static final String INDICATOR = "An indicator's id or name, or a part of names: 地区生产总值.";

    private final MeasureReader measures;

    MeasureRoutes(MeasureReader measures) {
        this.measures = measures;
    }

    void register(JavalinDefaultRouting router) {
        router.get("/api/targets", this::targets);
        router.get("/api/outcomes", this::outcomes);
    }

    @OpenApi(
            path = "/api/targets",
            methods = HttpMethod.GET,
            operationId = "listTargets",
            tags = "measures",
            summary = "What is promised",
            description =
                    "Targets by indicator, year and place, with the outcome that they build on and those that kept"
                            + " or missed them.",
            queryParams = {
                @OpenApiParam(name = "indicator", description = INDICATOR),
                @OpenApiParam(name = "year", type = Integer.class, description = Descriptions.YEAR),
                @OpenApiParam(name = "place", description = Descriptions.PLACE),
                @OpenApiParam(name = "limit", type = Integer.class, description = Descriptions.LIMIT),
                @OpenApiParam(name = "cursor", description = Descriptions.CURSOR)
            },
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(from = Measures.class)))
    private void targets(Context context) {
        list(context, MeasureKind.TARGET);
    }

    @OpenApi(
            path = "/api/outcomes",
            methods = HttpMethod.GET,
            operationId = "listOutcomes",
            tags = "measures",
            summary = "What is claimed as done",
            description = "Outcomes by indicator, year and place, with the targets that they kept or missed.",
            queryParams = {
                @OpenApiParam(name = "indicator", description = INDICATOR),
                @OpenApiParam(name = "year", type = Integer.class, description = Descriptions.YEAR),
                @OpenApiParam(name = "place", description = Descriptions.PLACE),
                @OpenApiParam(name = "limit", type = Integer.class, description = Descriptions.LIMIT),
                @OpenApiParam(name = "cursor", description = Descriptions.CURSOR)
            },
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(from = Measures.class)))
    private void outcomes(Context context) {
        list(context, MeasureKind.OUTCOME);
    }

    private void list(Context context, MeasureKind kind) {
        QueryParameters parameters =
                QueryParameters.of(context, "indicator", "year", "place", "limit", "cursor", AnswerTables.PARAMETER);
        MeasureFilter filter = new MeasureFilter(
                kind, parameters.findText("indicator"), parameters.findYear(), parameters.findText("place"));
        AnswerTables.send(context, parameters, page -> measures.list(filter, page));
    }
}
