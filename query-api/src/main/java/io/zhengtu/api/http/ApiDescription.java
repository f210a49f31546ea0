package io.zhengtu.api.http;

import io.javalin.config.JavalinConfig;
import io.javalin.openapi.plugin.OpenApiPlugin;
import io.javalin.openapi.plugin.swagger.SwaggerPlugin;

/** The API's description of itself: {@code /openapi.json}, and Swagger UI that shows it. */
final class ApiDescription {
    static final String DOCUMENT = "/openapi.json";
    static final String PAGE = "/docs";

    private ApiDescription() {}

    static void register(JavalinConfig config) {
        config.registerPlugin(new OpenApiPlugin(plugin -> plugin.withDocumentationPath(DOCUMENT)
                .withDefinitionConfiguration((version, definition) -> definition.withInfo(info -> {
                    info.setTitle("政图 Zhengtu");
                    info.setVersion("1");
                    info.setDescription(
                            "Questions to a graph of government work reports. Every answer names the sentences that it"
                                    + " rests on, with their places in the report as received.");
                }))));
        config.registerPlugin(new SwaggerPlugin(plugin -> {
            plugin.setDocumentationPath(DOCUMENT);
            plugin.setUiPath(PAGE);
            plugin.setTitle("政图 API");
            plugin.setValidatorUrl(null);
        }));
    }
}
