package io.zhengtu.api.http;

import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import io.zhengtu.api.reading.ProjectReader;
import io.zhengtu.api.reading.ProjectReader.ProjectFilter;
import io.zhengtu.api.reading.Projects;
import io.zhengtu.loader.ontology.ProjectStage;
import java.util.List;

/** Projects. */
final class ProjectRoutes {
    private final ProjectReader projects;

    ProjectRoutes(ProjectReader projects) {
        this.projects = projects;
    }

    void register(JavalinDefaultRouting router) {
        router.get("/api/projects", this::list);
    }

    @OpenApi(
            path = "/api/projects",
            methods = HttpMethod.GET,
            operationId = "listProjects",
            tags = "projects",
            summary = "Projects by stage, industry, place, enterprise and year, with counts",
            description =
                    "Each with what it supports, where it stands, who undertakes it and sentences that name it; and"
                            + " how many there are by each of these.",
            queryParams = {
                @OpenApiParam(name = "stage", description = "Only these stages, such as SIGNED; several with commas."),
                @OpenApiParam(
                        name = "industry",
                        description = "Only those that support this industry or one within it: id or name."),
                @OpenApiParam(
                        name = "place",
                        description =
                                "Only those that stand in this region, town or park, or that its report names: id or"
                                        + " name."),
                @OpenApiParam(
                        name = "enterprise",
                        description = "Only those that this enterprise or organization undertakes: id or name."),
                @OpenApiParam(
                        name = "year",
                        type = Integer.class,
                        description = "Only those that a report of this plan year names."),
                @OpenApiParam(name = "limit", type = Integer.class, description = Descriptions.LIMIT),
                @OpenApiParam(name = "cursor", description = Descriptions.CURSOR)
            },
            responses = @OpenApiResponse(status = "200", content = @OpenApiContent(from = Projects.class)))
    private void list(Context context) {
        QueryParameters parameters = QueryParameters.of(
                context, "stage", "industry", "place", "enterprise", "year", "limit", "cursor", AnswerTables.PARAMETER);
        ProjectFilter filter = new ProjectFilter(
                parameters.some("stage", List.of(ProjectStage.values()), ProjectStage::name),
                parameters.findText("industry"),
                parameters.findText("place"),
                parameters.findText("enterprise"),
                parameters.findYear());
        AnswerTables.send(context, parameters, page -> projects.list(filter, page));
    }
}
