package io.zhengtu.api.export;

import java.io.IOException;
import java.io.OutputStream;

/** A workbook with a sheet of nodes and one of links, continued on further sheets where they are too long. */
final class XlsxFile implements GraphFile {
    private final XlsxSheets sheets;

    XlsxFile(OutputStream out) throws IOException {
        sheets = new XlsxSheets(out);
        sheets.begin("nodes", CsvFile.Columns.ofNodes());
    }

    @Override
    public void node(ExportedNode node) throws IOException {
        sheets.add(CsvFile.Columns.of(node));
    }

    @Override
    public void links() throws IOException {
        sheets.begin("links", CsvFile.Columns.ofLinks());
    }

    @Override
    public void link(ExportedLink link) throws IOException {
        sheets.add(CsvFile.Columns.of(link));
    }

    @Override
    public void close() throws IOException {
        sheets.close();
    }
}
