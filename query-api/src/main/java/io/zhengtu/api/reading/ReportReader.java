package io.zhengtu.api.reading;

import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.graph.ReportNode;
import io.zhengtu.api.graph.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Questions about reports. */
public final class ReportReader {
    private final Graph graph;
    private final NamedQuery contents;
    private final DamageReader damage;

    ReportReader(Graph graph, QueryCatalog catalog) {
        this.graph = graph;
        this.contents = catalog.get("reports/contents");
        this.damage = new DamageReader(graph, catalog);
    }

    /** All reports, the latest year first, then by id. */
    public Reports list() {
        List<ReportSummary> reports =
                graph.listReports().stream().map(ReportSummary::of).toList();
        return new Reports(reports.size(), reports);
    }

    /**
     * A report with what the graph holds of it.
     *
     * @throws UnknownNameException if there is none with this id
     */
    public ReportDetails details(String id) {
        ReportNode node = get(id);
        Row row = graph.read(contents, Map.of("id", id)).get(0);
        return new ReportDetails(
                ReportSummary.of(node),
                node.sourceUri(),
                node.sha256(),
                node.encoding(),
                node.fingerprint(),
                row.integer("sentences"),
                row.integer("entities"),
                row.integer("statements"),
                row.integer("targets"),
                row.integer("outcomes"),
                row.rows("sections").stream().map(SectionSummary::of).toList());
    }

    /**
     * What was damaged in a report's source, and how it was read.
     *
     * @param kinds the kinds of damage that are wanted, of {@code DamageReport.KINDS}
     * @throws UnknownNameException if there is no report with this id
     */
    public ReportDamage damage(String id, Set<String> kinds, PageRequest page) {
        return damage.read(get(id).id(), kinds, page);
    }

    /**
     * Makes sure that there is a report.
     *
     * @throws UnknownNameException if there is none with this id
     */
    public void require(String id) {
        get(id);
    }

    /** The report with this id, or an error with near ones. */
    ReportNode get(String id) {
        return graph.findReport(id).orElseThrow(() -> new UnknownNameException("report", id, suggestions(id)));
    }

    private List<Suggestion> suggestions(String id) {
        return NearNames.rank(
                id,
                graph.listReports().stream()
                        .flatMap(report -> Stream.of(report.id(), report.title())
                                .map(name -> new NearNames.Candidate(
                                        name, new Suggestion(report.id(), "Report", report.title(), null))))
                        .toList());
    }
}
