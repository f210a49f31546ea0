package io.zhengtu.api.reading;

import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.graph.Row;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.ontology.MeasureKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Questions about targets and outcomes. */
public final class MeasureReader {
    /** How many targets and how many outcomes a series holds at most. */
    static final int SERIES = 500;

    private static final Set<EntityType> PLACES = Set.of(EntityType.REGION, EntityType.TOWN, EntityType.PARK);

    private final Graph graph;
    private final IndicatorResolver indicators;
    private final NamedQuery count;
    private final NamedQuery list;
    private final NameResolver names;

    MeasureReader(Graph graph, QueryCatalog catalog, NameResolver names, IndicatorResolver indicators) {
        this.graph = graph;
        this.indicators = indicators;
        this.count = catalog.get("measures/count");
        this.list = catalog.get("measures/list");
        this.names = names;
    }

    /**
     * Which measures are wanted.
     *
     * @param kind targets or outcomes
     * @param indicator an indicator's id or name, or a part of names; null for all
     * @param year the year that the value holds for; null for all
     * @param place a division code, or the id or name of a region, town or park; null for all
     */
    public record MeasureFilter(
            MeasureKind kind,
            @Nullable String indicator,
            @Nullable Integer year,
            @Nullable String place) {}

    /**
     * One page of targets or outcomes.
     *
     * @throws UnknownNameException if no indicator or no place bears the given name
     */
    public Measures list(MeasureFilter filter, PageRequest page) {
        List<IndicatorName> measured = filter.indicator() == null ? List.of() : indicators.resolve(filter.indicator());
        List<NamedEntity> places = findPlaces(filter.place());
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("kind", filter.kind().label());
        parameters.put("year", filter.year());
        parameters.put(
                "indicators",
                filter.indicator() == null
                        ? null
                        : measured.stream().map(IndicatorName::id).toList());
        parameters.put("places", ids(places));
        int total = graph.read(count, parameters).get(0).integer("total");
        parameters.put("after", page.after());
        parameters.put("limit", RowPage.asked(page));
        RowPage read = RowPage.of(graph.read(list, parameters), page, row -> row.text("key"));
        return new Measures(
                measured,
                places,
                total,
                read.hasMore(),
                read.next(),
                read.rows().stream().map(row -> measure(row, filter.kind())).toList());
    }

    /** The regions, towns and parks with this division code, id or name; empty only where none is given. */
    List<NamedEntity> findPlaces(@Nullable String place) {
        return place == null ? List.of() : places(place);
    }

    /** The ids of places for a query that takes null for all. */
    static @Nullable List<String> ids(List<NamedEntity> places) {
        return places.isEmpty() ? null : places.stream().map(NamedEntity::id).toList();
    }

    /** The regions, towns and parks with this division code, id or name; never empty. */
    List<NamedEntity> places(String place) {
        boolean isCode = !place.isEmpty() && place.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return names.resolve("place", isCode ? idOfCode(place) : place, PLACES).entities();
    }

    /** Six digits are a region's, nine a town's. */
    private static String idOfCode(String code) {
        return (code.length() > 6 ? "town-" : "region-") + code;
    }

    private static MeasureReading measure(Row row, MeasureKind kind) {
        Row measure = row.row("measure");
        ReportName report = ReportName.of(row.row("report"));
        Row about = row.findRow("about");
        return new MeasureReading(
                measure.text("id"),
                kind,
                IndicatorName.of(row.row("indicator")),
                measure.text("aspect"),
                measure.text("comparator"),
                measure.findDecimal("value"),
                measure.findText("unit"),
                measure.text("valueText"),
                measure.integer("year"),
                about == null ? null : EntitySummary.of(about),
                measure.findText("ambition"),
                measure.text("quote"),
                report,
                row.rows("evidence").stream()
                        .map(sentence -> new EvidenceSentence(
                                report.id(),
                                report.title(),
                                sentence.integer("ordinal"),
                                sentence.text("text"),
                                sentence.integer("start"),
                                sentence.integer("end"),
                                null))
                        .toList(),
                row.rows("related").stream().map(RelatedMeasure::of).toList());
    }
}
