package io.zhengtu.api.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;

/** Rows of an answer as a table that is written row by row; the stream stays open. */
public interface AnswerTable extends Closeable {
    /** The formats that tables can have. */
    List<ExportFormat> FORMATS = List.of(ExportFormat.CSV, ExportFormat.XLSX, ExportFormat.NDJSON);

    /** Adds a row. */
    void row(JsonNode row) throws IOException;

    /** Writes what is left and the end; leaves the stream open. */
    @Override
    void close() throws IOException;

    /**
     * Begins a table.
     *
     * @param format one of {@link #FORMATS}
     * @param columns what a row shows, in order; NDJSON has whole rows instead
     * @throws IllegalArgumentException if the format is none of tables
     */
    static AnswerTable begin(ExportFormat format, AnswerColumns columns, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new Csv(columns, out);
            case XLSX -> new Xlsx(columns, out);
            case NDJSON -> new Ndjson(out);
            case GRAPHML, GEXF, JSONLD, CYPHER ->
                throw new IllegalArgumentException("A table is csv, xlsx or ndjson, not " + format.ending());
        };
    }

    /** RFC 4180 in UTF-8. */
    final class Csv implements AnswerTable {
        private final AnswerColumns columns;
        private final CSVPrinter table;

        private Csv(AnswerColumns columns, OutputStream out) throws IOException {
            this.columns = columns;
            table = CsvFile.begin(out, columns.names());
        }

        @Override
        public void row(JsonNode row) throws IOException {
            table.printRecord(columns.texts(row));
        }

        @Override
        public void close() throws IOException {
            table.flush();
        }
    }

    /** A workbook. */
    final class Xlsx implements AnswerTable {
        private final AnswerColumns columns;
        private final XlsxSheets sheets;

        private Xlsx(AnswerColumns columns, OutputStream out) throws IOException {
            this.columns = columns;
            sheets = new XlsxSheets(out);
            sheets.begin("answer", columns.names());
        }

        @Override
        public void row(JsonNode row) throws IOException {
            sheets.add(columns.texts(row));
        }

        @Override
        public void close() throws IOException {
            sheets.close();
        }
    }

    /** One JSON object a line: the rows as they are in the API's own answer. */
    final class Ndjson implements AnswerTable {
        private final JsonGenerator json;

        private Ndjson(OutputStream out) throws IOException {
            json = Values.lines(out);
        }

        @Override
        public void row(JsonNode row) throws IOException {
            json.writeTree(row);
            json.writeRaw('\n');
        }

        @Override
        public void close() throws IOException {
            json.close();
        }
    }
}
