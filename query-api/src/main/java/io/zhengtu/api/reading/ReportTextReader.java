package io.zhengtu.api.reading;

import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.graph.ReportNode;
import io.zhengtu.api.graph.Row;
import io.zhengtu.loader.pipeline.ReceivedTexts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives a report's own words with what was drawn from them. */
public final class ReportTextReader {
    private final Graph graph;
    private final ReportReader reports;
    private final NamedQuery contents;
    private final NamedQuery sentences;
    private final ReceivedTexts received = new ReceivedTexts();

    ReportTextReader(Graph graph, QueryCatalog catalog, ReportReader reports) {
        this.graph = graph;
        this.reports = reports;
        this.contents = catalog.get("reports/contents");
        this.sentences = catalog.get("reports/sentences");
    }

    /**
     * One page of a report's sentences.
     *
     * @throws UnknownNameException if there is no such report
     * @throws NumberFormatException if the page's key is none of this list
     */
    public ReportText read(String id, PageRequest page) {
        int after = page.after().isEmpty() ? -1 : Integer.parseInt(page.after());
        ReportNode report = reports.get(id);
        Row whole = graph.read(contents, Map.of("id", id)).get(0);
        List<Row> rows = graph.read(sentences, Map.of("id", id, "after", after, "limit", RowPage.asked(page)));
        RowPage read = RowPage.of(rows, page, row -> Integer.toString(row.integer("ordinal")));
        String file = file(report);
        return new ReportText(
                new ReportName(report.id(), report.title(), report.year(), report.place()),
                whole.integer("sentences"),
                true,
                read.hasMore(),
                read.next(),
                file != null,
                whole.rows("sections").stream().map(SectionSummary::of).toList(),
                read.rows().stream().map(row -> ReadSentence.of(row, file)).toList());
    }

    private @Nullable String file(ReportNode report) {
        String uri = report.sourceUri();
        String sha256 = report.sha256();
        return uri == null || sha256 == null ? null : received.find(uri, sha256).orElse(null);
    }
}
