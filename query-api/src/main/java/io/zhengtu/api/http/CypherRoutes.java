package io.zhengtu.api.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiRequestBody;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import io.zhengtu.api.graph.CypherRefusedException;
import io.zhengtu.api.reading.CypherReader;
import io.zhengtu.api.reading.CypherReader.CypherAnswer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Statements that callers write, as Neo4j's own Query API takes them. */
final class CypherRoutes {
    private static final int LONGEST = 10_000;
    private static final ObjectReader BODY = new ObjectMapper()
            .readerFor(CypherRequest.class)
            .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final CypherReader cypher;

    CypherRoutes(CypherReader cypher) {
        this.cypher = cypher;
    }

    /**
     * A statement to run.
     *
     * @param statement one statement of Cypher that reads
     * @param parameters values for its parameters
     */
    record CypherRequest(String statement, @Nullable Map<String, Object> parameters) {}

    void register(JavalinDefaultRouting router) {
        router.post("/api/cypher", this::run);
        router.exception(
                CypherRefusedException.class,
                (e, context) -> ProblemRoutes.answer(
                        context,
                        Problem.of(ProblemType.CYPHER_REFUSED, String.valueOf(e.getMessage()), context.path())));
    }

    @OpenApi(
            path = "/api/cypher",
            methods = HttpMethod.POST,
            operationId = "runCypher",
            tags = "queries",
            summary = "The rows of a Cypher statement that reads",
            description = "The statement is planned first and refused unless every operator of its plan is known to do"
                    + " nothing but read the graph: no writes, LOAD CSV, SHOW, TERMINATE or other administration, and of"
                    + " procedures only those for full-text search and for what the graph holds. Time, memory and rows are"
                    + " bounded.",
            queryParams = @OpenApiParam(name = "limit", type = Integer.class, description = Descriptions.LIMIT),
            requestBody =
                    @OpenApiRequestBody(
                            required = true,
                            description = "The statement and its parameters.",
                            content = @OpenApiContent(from = CypherRequest.class)),
            responses = {
                @OpenApiResponse(status = "200", content = @OpenApiContent(from = CypherAnswer.class)),
                @OpenApiResponse(
                        status = "504",
                        description = "The statement needs more time or memory than the server allows.",
                        content = @OpenApiContent(from = Problem.class, mimeType = ProblemRoutes.CONTENT_TYPE))
            })
    private void run(Context context) {
        QueryParameters parameters = QueryParameters.of(context, "limit", AnswerTables.PARAMETER);
        CypherRequest request = request(context.body());
        Map<String, Object> values = request.parameters() == null ? Map.of() : request.parameters();
        AnswerTables.sendRows(context, parameters, limit -> cypher.run(request.statement(), values, limit));
    }

    private static CypherRequest request(String body) {
        CypherRequest request;
        try {
            request = BODY.readValue(body);
        } catch (JsonProcessingException e) {
            throw new BadRequestResponse("The body is no JSON object with 'statement' and, if need be, 'parameters': "
                    + e.getOriginalMessage());
        }
        @Nullable String statement = request == null ? null : request.statement();
        if (statement == null || statement.isBlank()) {
            throw new BadRequestResponse("The body has no 'statement'");
        }
        if (statement.length() > LONGEST) {
            throw new BadRequestResponse(
                    "The statement has " + statement.length() + " characters; at most " + LONGEST + " are read");
        }
        return request;
    }
}
