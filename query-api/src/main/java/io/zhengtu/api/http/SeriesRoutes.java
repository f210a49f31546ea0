package io.zhengtu.api.http;

import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import io.zhengtu.api.reading.IndicatorSeries;
import io.zhengtu.api.reading.SeriesReader;

/** Figures of indicators over the years. */
final class SeriesRoutes {
    private final SeriesReader series;

    SeriesRoutes(SeriesReader series) {
        this.series = series;
    }

    void register(JavalinDefaultRouting router) {
        router.get("/api/indicators/{id}/series", this::series);
    }

    @OpenApi(
            path = "/api/indicators/{id}/series",
            methods = HttpMethod.GET,
            operationId = "getSeries",
            tags = "measures",
            summary = "Targets and outcomes of an indicator over years and reports",
            description =
                    "Figures of one subject, aspect and unit stand in one line, by year. Each target is marked KEPT,"
                            + " MISSED or OPEN, with its own sentences and those of the report that decides it; 'related' has the"
                            + " baseline that it starts from.",
            pathParams = @OpenApiParam(name = "id", required = true, description = "The indicator's id or name."),
            queryParams =
                    @OpenApiParam(
                            name = "place",
                            description = "Only figures about this place, or of its reports: code, id or name."),
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(from = IndicatorSeries.class)))
    private void series(Context context) {
        QueryParameters parameters = QueryParameters.of(context, "place");
        context.json(
                series.series(QueryParameters.checked("id", context.pathParam("id")), parameters.findText("place")));
    }
}
