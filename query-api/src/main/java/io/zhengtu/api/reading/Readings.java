package io.zhengtu.api.reading;

import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.Graph;

/**
 * The ports through which the graph is asked, one a resource. Safe for use by several threads.
 *
 * @param status whether the graph answers
 * @param industries questions about industries
 * @param entities questions about single entities
 * @param paths questions about how two entities are linked
 * @param search search in names and sentences
 * @param measures questions about targets and outcomes
 * @param indicators questions about what there are figures of
 * @param series figures of indicators over the years
 * @param comparisons two places or two years side by side
 * @param projects questions about projects
 * @param queries the named queries that callers may run
 * @param cypher statements that callers write
 * @param names finds names in questions
 * @param reports questions about reports
 * @param texts the words of reports
 * @param views what a page shows at once
 */
public record Readings(
        GraphStatusReader status,
        IndustryReader industries,
        EntityReader entities,
        PathReader paths,
        SearchReader search,
        MeasureReader measures,
        IndicatorReader indicators,
        SeriesReader series,
        ComparisonReader comparisons,
        ProjectReader projects,
        QueryReader queries,
        CypherReader cypher,
        QuestionNames names,
        ReportReader reports,
        ReportTextReader texts,
        ViewReader views) {
    /**
     * The ports to a graph.
     *
     * @throws IllegalArgumentException if the catalog lacks a query that they need
     */
    public static Readings of(Graph graph, QueryCatalog catalog) {
        NameResolver names = new NameResolver(graph, catalog);
        IndicatorResolver indicators = new IndicatorResolver(graph, catalog);
        ReportReader reports = new ReportReader(graph, catalog);
        Evidences evidences = new Evidences(graph, catalog);
        MeasureReader measures = new MeasureReader(graph, catalog, names, indicators);
        return new Readings(
                new GraphStatusReader(graph, catalog),
                new IndustryReader(graph, catalog, names),
                new EntityReader(graph, catalog, names),
                new PathReader(graph, catalog, names, evidences),
                new SearchReader(graph, catalog),
                measures,
                new IndicatorReader(graph, catalog, measures, indicators),
                new SeriesReader(measures, indicators),
                new ComparisonReader(graph, catalog, measures, reports),
                new ProjectReader(graph, catalog, names),
                new QueryReader(graph, catalog, names, indicators, evidences),
                new CypherReader(graph),
                new QuestionNames(graph, catalog, indicators),
                reports,
                new ReportTextReader(graph, catalog, reports),
                new ViewReader(graph, catalog, names));
    }
}
