package io.zhengtu.api.http;

import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import io.zhengtu.api.reading.IndustryReader;
import io.zhengtu.api.reading.Supporters;
import io.zhengtu.loader.ontology.EntityType;
import java.util.Set;

/** Industries and who supports them. */
final class IndustryRoutes {
    private final IndustryReader industries;

    IndustryRoutes(IndustryReader industries) {
        this.industries = industries;
    }

    void register(JavalinDefaultRouting router) {
        router.get("/api/industries/{industry}/supporters", this::supporters);
    }

    @OpenApi(
            path = "/api/industries/{industry}/supporters",
            methods = HttpMethod.GET,
            operationId = "listSupporters",
            tags = "industries",
            summary = "Who supports an industry or works in it",
            description = "Projects, parks, policies and events that support the industry, and enterprises that work in"
                    + " it: directly, through a project that they undertake, or in a narrower industry. Each row shows"
                    + " its path and the sentences that say so.",
            pathParams =
                    @OpenApiParam(
                            name = "industry",
                            required = true,
                            description = "The industry's id or any of its names: 船燃, 船用燃料, 绿色船燃."),
            queryParams = {
                @OpenApiParam(
                        name = "type",
                        description = "Only supporters of these types: Project, Park, Policy, Event, Enterprise;"
                                + " several with commas."),
                @OpenApiParam(name = "limit", type = Integer.class, description = Descriptions.LIMIT),
                @OpenApiParam(name = "cursor", description = Descriptions.CURSOR)
            },
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(from = Supporters.class)))
    private void supporters(Context context) {
        QueryParameters parameters = QueryParameters.of(context, "type", "limit", "cursor", AnswerTables.PARAMETER);
        String industry = QueryParameters.checked("industry", context.pathParam("industry"));
        Set<EntityType> types = parameters.some("type", IndustryReader.SUPPORTER_TYPES, EntityType::label);
        AnswerTables.send(context, parameters, page -> industries.supporters(industry, types, page));
    }
}
