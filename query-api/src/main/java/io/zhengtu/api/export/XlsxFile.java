package io.zhengtu.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with a sheet of nodes and one of links, continued on further sheets where they are too long. */
final class XlsxFile implements GraphFile {
    private static final int ROWS = 1_048_576;
    private static final int LONGEST_CELL = 32_767;
    private static final int FLUSHED = 1000;

    private final Workbook workbook;
    private Worksheet sheet;
    private String name = "nodes";
    private List<String> header = CsvFile.Columns.ofNodes();
    private int sheets;
    private int row;

    XlsxFile(OutputStream out) throws IOException {
        workbook = new Workbook(out, "Zhengtu", "1.0");
        sheet = begin();
    }

    private Worksheet begin() throws IOException {
        sheets++;
        Worksheet begun = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        begun.freezePane(0, 1);
        for (int column = 0; column < header.size(); column++) {
            begun.value(0, column, header.get(column));
        }
        row = 1;
        return begun;
    }

    @Override
    public void node(ExportedNode node) throws IOException {
        add(CsvFile.Columns.of(node));
    }

    @Override
    public void links() throws IOException {
        sheet.finish();
        name = "links";
        header = CsvFile.Columns.ofLinks();
        sheets = 0;
        sheet = begin();
    }

    @Override
    public void link(ExportedLink link) throws IOException {
        add(CsvFile.Columns.of(link));
    }

    private void add(List<String> values) throws IOException {
        if (row == ROWS) {
            sheet.finish();
            sheet = begin();
        }
        for (int column = 0; column < values.size(); column++) {
            String value = values.get(column);
            if (!value.isEmpty()) {
                sheet.inlineString(row, column, Values.xml(shortened(value)));
            }
        }
        row++;
        if (row % FLUSHED == 0) {
            sheet.flush();
        }
    }

    /** Excel refuses longer cells. */
    private static String shortened(String value) {
        return value.length() <= LONGEST_CELL ? value : value.substring(0, LONGEST_CELL - 1) + '…';
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        workbook.finish();
    }
}
