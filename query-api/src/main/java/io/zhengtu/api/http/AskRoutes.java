package io.zhengtu.api.http;

import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import io.zhengtu.api.ask.AskAnswer;
import io.zhengtu.api.ask.AskReader;
import io.zhengtu.api.reading.QueryAnswer;

/** Questions in words. */
final class AskRoutes {
    private final AskReader questions;

    AskRoutes(AskReader questions) {
        this.questions = questions;
    }

    void register(JavalinDefaultRouting router) {
        router.get("/api/ask", this::ask);
    }

    @OpenApi(
            path = "/api/ask",
            methods = HttpMethod.GET,
            operationId = "ask",
            tags = "queries",
            summary = "The answer to a question in words",
            description =
                    "A question in Chinese or English becomes one of the named queries with its parameters; the answer"
                            + " shows which, with rows and evidence. Where it is not sure, 'certain' is false and 'nearest' offers"
                            + " questions that can be answered. 今年 is the plan year of the latest report.",
            queryParams = {
                @OpenApiParam(
                        name = "q",
                        required = true,
                        description = "The question, up to 200 characters: 哪些园区支撑船燃产业"),
                @OpenApiParam(name = "limit", type = Integer.class, description = Descriptions.LIMIT)
            },
            responses = {
                @OpenApiResponse(status = "200", content = @OpenApiContent(from = AskAnswer.class)),
                @OpenApiResponse(
                        status = "422",
                        description = "A table is asked for, and the question is not understood for certain.",
                        content = @OpenApiContent(from = Problem.class, mimeType = ProblemRoutes.CONTENT_TYPE))
            })
    private void ask(Context context) {
        QueryParameters parameters = QueryParameters.of(context, "q", "limit", AnswerTables.PARAMETER);
        String question = parameters.text("q");
        AnswerTables.sendWhole(context, parameters, limit -> questions.ask(question, limit), AskRoutes::rows);
    }

    /** A table has no place to say that nothing was sure enough to be run. */
    private static QueryAnswer rows(AskAnswer answer) {
        if (answer.answer() == null) {
            throw new RefusedException(
                    ProblemType.UNUSABLE,
                    "The question is not understood for certain, so there are no rows; as JSON the answer offers the"
                            + " nearest questions");
        }
        return answer.answer();
    }
}
