package io.zhengtu.api.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.JavalinConfig;
import io.javalin.openapi.plugin.OpenApiPlugin;
import io.javalin.openapi.plugin.swagger.SwaggerPlugin;

/** The API's description of itself: {@code /openapi.json}, and Swagger UI that shows it. */
final class ApiDescription {
    static final String DOCUMENT = "/openapi.json";
    static final String PAGE = "/docs";

    /** Swagger UI writes its set-up and styles into the page; nothing comes from elsewhere. */
    private static final String PAGE_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:";

    private ApiDescription() {}

    static void register(JavalinConfig config) {
        config.registerPlugin(new OpenApiPlugin(plugin -> plugin.withDocumentationPath(DOCUMENT)
                .withDefinitionConfiguration((version, definition) -> definition
                        .withInfo(info -> {
                            info.setTitle("政图 Zhengtu");
                            info.setVersion("1");
                            info.setDescription(
                                    "Questions to a graph of government work reports. Every answer names the"
                                            + " sentences that it rests on, with their places in the report as received.");
                        })
                        .withDefinitionProcessor(ApiDescription::complete))));
        config.registerPlugin(new SwaggerPlugin(plugin -> {
            plugin.setDocumentationPath(DOCUMENT);
            plugin.setUiPath(PAGE);
            plugin.setTitle("政图 API");
            plugin.setValidatorUrl(null);
        }));
        config.router.mount(
                router -> router.before(PAGE, context -> context.header("Content-Security-Policy", PAGE_POLICY)));
    }

    /**
     * Adds what annotations cannot say or would say in every route: which properties are always there, the values of
     * closed parameters, what can go wrong anywhere, examples.
     */
    private static String complete(ObjectNode document) {
        AnswerSchemas.require(document.at("/components/schemas"));
        ParameterSchemas.narrow(document.path("paths"));
        FailureResponses.describe(document);
        AnswerTables.describe(document);
        Explanations.describe(document);
        ParameterExamples.describe(document);
        return document.toString();
    }
}
