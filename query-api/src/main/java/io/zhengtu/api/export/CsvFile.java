package io.zhengtu.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table of links of RFC 4180 in UTF-8, with id, type and name of both ends. */
final class CsvFile implements GraphFile {
    private final CSVPrinter table;

    CsvFile(OutputStream out) throws IOException {
        table = begin(out, Columns.ofLinks());
    }

    /** Begins a table with its header. */
    static CSVPrinter begin(OutputStream out, List<String> header) throws IOException {
        CSVPrinter begun = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
        begun.printRecord(header);
        return begun;
    }

    @Override
    public void node(ExportedNode node) {
        // A table has rows of one kind; nodes stand in it as ends of links.
    }

    @Override
    public void links() {
        // There is nothing between them and the header.
    }

    @Override
    public void link(ExportedLink link) throws IOException {
        table.printRecord(Columns.of(link));
    }

    @Override
    public void close() throws IOException {
        table.flush();
    }

    /** The columns of tables. */
    static final class Columns {
        private Columns() {}

        static List<String> ofNodes() {
            List<String> columns = new ArrayList<>(List.of("id", "type", "name"));
            Attribute.OF_NODES.forEach(attribute -> columns.add(attribute.key()));
            return columns;
        }

        static List<String> of(ExportedNode node) {
            List<String> values = new ArrayList<>(List.of(node.id(), node.type(), node.name()));
            Attribute.OF_NODES.forEach(attribute -> values.add(attribute.of(node)));
            return values;
        }

        static List<String> ofLinks() {
            List<String> columns = new ArrayList<>(
                    List.of("from_id", "from_type", "from_name", "relationship", "to_id", "to_type", "to_name"));
            Attribute.OF_LINKS.forEach(attribute -> columns.add(attribute.key()));
            return columns;
        }

        static List<String> of(ExportedLink link) {
            List<String> values = new ArrayList<>(List.of(
                    link.from().id(),
                    link.from().type(),
                    link.from().name(),
                    link.type(),
                    link.to().id(),
                    link.to().type(),
                    link.to().name()));
            Attribute.OF_LINKS.forEach(attribute -> values.add(attribute.of(link)));
            return values;
        }
    }
}
