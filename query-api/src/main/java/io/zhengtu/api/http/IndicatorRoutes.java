package io.zhengtu.api.http;

import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import io.zhengtu.api.reading.IndicatorReader;
import io.zhengtu.api.reading.IndicatorReader.IndicatorFilter;
import io.zhengtu.api.reading.IndicatorSeries;
import io.zhengtu.api.reading.Indicators;
import io.zhengtu.api.reading.SeriesReader;

/** Indicators, and their figures over the years. */
final class IndicatorRoutes {
    private final IndicatorReader indicators;
    private final SeriesReader series;

    IndicatorRoutes(IndicatorReader indicators, SeriesReader series) {
        this.indicators = indicators;
        this.series = series;
    }

    void register(JavalinDefaultRouting router) {
        router.get("/api/indicators", this::list);
        router.get("/api/indicators/{id}/series", this::series);
    }

    @OpenApi(
            path = "/api/indicators",
            methods = HttpMethod.GET,
            operationId = "listIndicators",
            tags = "measures",
            summary = "What the reports give figures of",
            description =
                    "Indicators with how many targets and outcomes they have, in how many reports and for which years;"
                            + " those with the most figures first.",
            queryParams = {
                @OpenApiParam(
                        name = "q",
                        description = "An indicator's id, a part of names, or what people call one: GDP."),
                @OpenApiParam(name = "year", type = Integer.class, description = Descriptions.YEAR),
                @OpenApiParam(name = "place", description = Descriptions.PLACE),
                @OpenApiParam(name = "limit", type = Integer.class, description = Descriptions.LIMIT),
                @OpenApiParam(name = "cursor", description = Descriptions.CURSOR)
            },
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(from = Indicators.class)))
    private void list(Context context) {
        QueryParameters parameters =
                QueryParameters.of(context, "q", "year", "place", "limit", "cursor", AnswerTables.PARAMETER);
        IndicatorFilter filter =
                new IndicatorFilter(parameters.findText("q"), parameters.findYear(), parameters.findText("place"));
        AnswerTables.send(context, parameters, page -> indicators.list(filter, page));
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
