package io.zhengtu.api.http;

import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import io.zhengtu.api.reading.Comparison;
import io.zhengtu.api.reading.ComparisonReader;
import io.zhengtu.api.reading.SameEntityException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two places or two years side by side. */
final class CompareRoutes {
    private static final String PLACES = "places";
    private static final String YEARS = "years";

    private final ComparisonReader comparisons;

    CompareRoutes(ComparisonReader comparisons) {
        this.comparisons = comparisons;
    }

    void register(JavalinDefaultRouting router) {
        router.get("/api/compare", this::compare);
    }

    @OpenApi(
            path = "/api/compare",
            methods = HttpMethod.GET,
            operationId = "compare",
            tags = "measures",
            summary = "Two places or two years side by side",
            description = "Give either places or years. Tells which industries they have in common and which one has"
                    + " alone, and lays their targets for the same indicator, aspect and unit against each other: of"
                    + " places those for the same year, of years those about the same subject. Each with the sentences"
                    + " that say so.",
            queryParams = {
                @OpenApiParam(
                        name = PLACES,
                        description = "Two regions, towns or parks with a comma between them: codes, ids or names."),
                @OpenApiParam(name = YEARS, description = "Two plan years with a comma between them: 2024,2025."),
                @OpenApiParam(
                        name = "place",
                        description = "With years: only of this region, town or park; code, id or name."),
                @OpenApiParam(
                        name = "year",
                        type = Integer.class,
                        description = "With places: only what is planned for this year."),
                @OpenApiParam(
                        name = "limit",
                        type = Integer.class,
                        description = "How many rows of each list at most, from 1 to 200; 50 unless told otherwise.")
            },
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(from = Comparison.class)))
    private void compare(Context context) {
        QueryParameters parameters = QueryParameters.of(context, PLACES, YEARS, "place", "year", "limit");
        List<String> places = parameters.pair(PLACES);
        List<String> years = parameters.pair(YEARS);
        if (places.isEmpty() == years.isEmpty()) {
            throw new BadParameterException(
                    PLACES,
                    places.isEmpty()
                            ? "or years is missing; give the two that are compared"
                            : "and years are both given; two places are compared, or two years");
        }
        try {
            context.json(
                    years.isEmpty()
                            ? comparisons.places(
                                    places.get(0),
                                    places.get(1),
                                    without(parameters, "place", YEARS).findYear(),
                                    parameters.limit())
                            : comparisons.years(
                                    year(years.get(0)),
                                    year(years.get(1)),
                                    without(parameters, "year", PLACES).findText("place"),
                                    parameters.limit()));
        } catch (SameEntityException e) {
            throw new BadParameterException(years.isEmpty() ? PLACES : YEARS, String.valueOf(e.getMessage()));
        }
    }

    private static QueryParameters without(QueryParameters parameters, String name, String mate) {
        @Nullable String given = parameters.findText(name);
        if (given != null) {
            throw new BadParameterException(name, "goes with " + mate + " only");
        }
        return parameters;
    }

    private static int year(String text) {
        return QueryParameters.integer(YEARS, text, QueryParameters.FIRST_YEAR, QueryParameters.LAST_YEAR);
    }
}
