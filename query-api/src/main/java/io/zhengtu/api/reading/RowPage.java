package io.zhengtu.api.reading;

import io.zhengtu.api.graph.Row;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a query's rows, of which one more was asked for than is shown: it tells whether there is a next page.
 *
 * @param rows the rows to show
 * @param hasMore whether there is a next page
 * @param next cursor of the next page; null on the last
 */
record RowPage(List<Row> rows, boolean hasMore, @Nullable String next) {
    RowPage {
        rows = List.copyOf(rows);
    }

    /** How many rows to ask for. */
    static int asked(PageRequest page) {
        return page.limit() + 1;
    }

    /**
     * The page that rows are.
     *
     * @param read what a query for {@link #asked} rows gave
     * @param key where a row stands in the order of the list
     */
    static RowPage of(List<Row> read, PageRequest page, Function<Row, String> key) {
        if (read.size() <= page.limit()) {
            return new RowPage(read, false, null);
        }
        List<Row> shown = read.subList(0, page.limit());
        return new RowPage(shown, true, page.cursor(key.apply(shown.get(shown.size() - 1))));
    }
}
