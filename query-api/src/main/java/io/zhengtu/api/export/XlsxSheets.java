package io.zhengtu.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook written row by row, in which a table that is too long for a sheet goes on in a further one. */
final class XlsxSheets {
    private static final int ROWS = 1_048_576;
    private static final int LONGEST_CELL = 32_767;
    private static final int FLUSHED = 1000;

    private final Workbook workbook;
    private @Nullable Worksheet sheet;
    private String name = "";
    private List<String> header = List.of();
    private int sheets;
    private int row;

    XlsxSheets(OutputStream out) {
        workbook = new Workbook(out, "Zhengtu", "1.0");
    }

    /** Ends the table before, if there is one, and begins another on a sheet with this name. */
    void begin(String table, List<String> columns) throws IOException {
        name = table;
        header = List.copyOf(columns);
        sheets = 0;
        next();
    }

    private Worksheet next() throws IOException {
        finishSheet();
        sheets++;
        Worksheet begun = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        begun.freezePane(0, 1);
        for (int column = 0; column < header.size(); column++) {
            begun.value(0, column, header.get(column));
        }
        row = 1;
        sheet = begun;
        return begun;
    }

    private void finishSheet() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
    }

    /** Adds a row to the table that was begun last. */
    void add(List<String> values) throws IOException {
        Worksheet open = sheet == null || row == ROWS ? next() : sheet;
        for (int column = 0; column < values.size(); column++) {
            String value = values.get(column);
            if (!value.isEmpty()) {
                open.inlineString(row, column, Values.xml(shortened(value)));
            }
        }
        row++;
        if (row % FLUSHED == 0) {
            open.flush();
        }
    }

    /** Excel refuses longer cells. */
    private static String shortened(String value) {
        return value.length() <= LONGEST_CELL ? value : value.substring(0, LONGEST_CELL - 1) + '…';
    }

    /** Writes the end; leaves the stream open. */
    void close() throws IOException {
        finishSheet();
        workbook.finish();
    }
}
