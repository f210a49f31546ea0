package io.zhengtu.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats in which the graph can be exported. */
public enum ExportFormat {
    /** One JSON object a line: nodes, then links. */
    NDJSON("application/x-ndjson", "ndjson"),
    /** A table of links with both ends resolved. */
    CSV("text/csv", "csv"),
    /** A workbook with a sheet of nodes and one of links. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** XML for yEd, Gephi, igraph, NetworkX. */
    GRAPHML("application/graphml+xml", "graphml"),
    /** XML for Gephi. */
    GEXF("application/gexf+xml", "gexf"),
    /** Linked data: RDF written as JSON. */
    JSONLD("application/ld+json", "jsonld"),
    /** Statements that make the same graph in a Neo4j. */
    CYPHER("application/x-cypher-query", "cypher");

    private final String mediaType;
    private final String ending;

    ExportFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** What HTTP calls it. */
    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, and what users call it: {@code jsonld}. */
    public String ending() {
        return ending;
    }

    /** The format that users call so. */
    public static Optional<ExportFormat> of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** What users call the formats. */
    public static List<String> names() {
        return Arrays.stream(values()).map(ExportFormat::ending).toList();
    }

    /** Begins a file; the libraries that a format needs are loaded here, not before. */
    GraphFile begin(OutputStream out) throws IOException {
        return switch (this) {
            case NDJSON -> new NdjsonFile(out);
            case CSV -> new CsvFile(out);
            case XLSX -> new XlsxFile(out);
            case GRAPHML -> new GraphmlFile(out);
            case GEXF -> new GexfFile(out);
            case JSONLD -> new JsonLdFile(out);
            case CYPHER -> new CypherScript(out);
        };
    }
}
