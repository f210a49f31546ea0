package io.zhengtu.api.http;

import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import io.zhengtu.api.export.ExportFilter;
import io.zhengtu.api.export.ExportFormat;
import io.zhengtu.api.export.Exports;
import io.zhengtu.api.reading.ReportReader;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.RelationType;
import java.io.OutputStream;
import java.util.List;
import org.eclipse.jetty.server.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The graph as a file. */
final class ExportRoutes {
    static final List<String> SCOPES = List.of("links", "all");

    private static final Logger LOG = LoggerFactory.getLogger(ExportRoutes.class);

    private final Exports exports;
    private final ReportReader reports;

    /**
     * @param reports tells whether there is a report whose part is asked for
     */
    ExportRoutes(Exports exports, ReportReader reports) {
        this.exports = exports;
        this.reports = reports;
    }

    void register(JavalinDefaultRouting router) {
        router.get("/api/export", this::export);
    }

    @OpenApi(
            path = "/api/export",
            methods = HttpMethod.GET,
            operationId = "exportGraph",
            tags = "export",
            summary = "The graph, or a part of it, as a file",
            description = "Streamed. A table in CSV has a row a link; a workbook has nodes too. Names of properties are"
                    + " the graph's own.",
            queryParams = {
                @OpenApiParam(name = "format", required = true, description = "The format of the file."),
                @OpenApiParam(
                        name = "scope",
                        description = "links: entities and the links between them, unless told otherwise. all: reports,"
                                + " sentences, statements, targets and outcomes too; takes no filter."),
                @OpenApiParam(name = "type", description = "What entities may be; both ends of a link are of these."),
                @OpenApiParam(name = "relationship", description = "Which links."),
                @OpenApiParam(name = "report", description = "Only what the report with this id says."),
                @OpenApiParam(
                        name = "year",
                        type = Integer.class,
                        description = "Only what reports of this plan year say.")
            },
            responses =
                    @OpenApiResponse(
                            status = "200",
                            description = "The file.",
                            content = {
                                @OpenApiContent(mimeType = "application/x-ndjson"),
                                @OpenApiContent(mimeType = "text/csv"),
                                @OpenApiContent(
                                        mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                                @OpenApiContent(mimeType = "application/graphml+xml"),
                                @OpenApiContent(mimeType = "application/gexf+xml"),
                                @OpenApiContent(mimeType = "application/ld+json"),
                                @OpenApiContent(mimeType = "application/x-cypher-query")
                            }))
    private void export(Context context) {
        QueryParameters parameters =
                QueryParameters.of(context, "format", "scope", "type", "relationship", "report", "year");
        String name = parameters.text("format");
        ExportFormat format = ExportFormat.of(name)
                .orElseThrow(() -> new BadParameterException(
                        "format", "is one of " + String.join(", ", ExportFormat.names()) + ", not '" + name + "'"));
        ExportFilter filter = filter(parameters);
        if (filter.report() != null) {
            reports.require(filter.report());
        }
        context.contentType(format.mediaType());
        context.header("Content-Disposition", "attachment; filename=\"zhengtu." + format.ending() + "\"");
        write(context, format, filter);
    }

    private static ExportFilter filter(QueryParameters parameters) {
        String scope = parameters.findText("scope");
        if (scope != null && !SCOPES.contains(scope)) {
            throw new BadParameterException(
                    "scope", "is one of " + String.join(", ", SCOPES) + ", not '" + scope + "'");
        }
        try {
            return new ExportFilter(
                    "all".equals(scope),
                    parameters.some("type", List.of(EntityType.values()), EntityType::label),
                    parameters.some("relationship", List.of(RelationType.values()), RelationType::name),
                    parameters.findText("report"),
                    parameters.findYear());
        } catch (IllegalArgumentException e) {
            throw new BadParameterException("scope", "is all, which takes no filter");
        }
    }

    /** What fails once bytes have gone out can only be said by breaking off: a file that ends early is no whole one. */
    private void write(Context context, ExportFormat format, ExportFilter filter) {
        OutputStream out = context.outputStream();
        try {
            exports.write(format, filter, out);
        } catch (RuntimeException e) {
            if (!context.res().isCommitted()) {
                throw e;
            }
            LOG.warn("The export to {} broke off", format, e);
            Request.getBaseRequest(context.req()).getHttpChannel().abort(e);
        }
    }
}
