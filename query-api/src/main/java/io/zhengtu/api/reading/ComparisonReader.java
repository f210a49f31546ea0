package io.zhengtu.api.reading;

import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.graph.Row;
import io.zhengtu.api.reading.Comparison.ComparedSide;
import io.zhengtu.api.reading.Comparison.OwnIndustries;
import io.zhengtu.api.reading.Comparison.OwnIndustry;
import io.zhengtu.api.reading.Comparison.SharedIndustries;
import io.zhengtu.api.reading.Comparison.SharedIndustry;
import io.zhengtu.api.reading.MeasureReader.MeasureFilter;
import io.zhengtu.loader.ontology.MeasureKind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lays two places or two years side by side. */
public final class ComparisonReader {
    /** How many industries of a side are compared at most. */
    static final int MOST = 1000;

    private final Graph graph;
    private final NamedQuery industries;
    private final MeasureReader measures;
    private final ReportReader reports;

    ComparisonReader(Graph graph, QueryCatalog catalog, MeasureReader measures, ReportReader reports) {
        this.graph = graph;
        this.industries = catalog.get("ask/place-industries");
        this.measures = measures;
        this.reports = reports;
    }

    /**
     * Two places: their industries, and their targets for the same year.
     *
     * @param first division code, or id or name of a region, town or park
     * @param second the same of another
     * @param year plan year of the reports and year of the targets; null for all
     * @param limit how many rows each list has at most
     * @throws UnknownNameException if no place bears one of the names
     * @throws SameEntityException if both mean the same place
     */
    public Comparison places(String first, String second, @Nullable Integer year, int limit) {
        NamedEntity one = measures.places(first).get(0);
        NamedEntity other = measures.places(second).get(0);
        if (one.id().equals(other.id())) {
            throw new SameEntityException(one.name());
        }
        return compare(side(one, year), side(other, year), true, limit);
    }

    /**
     * Two years: what their plans name, and the targets for the same subject.
     *
     * @param first a plan year
     * @param second another
     * @param place division code, or id or name of a region, town or park; null for all
     * @param limit how many rows each list has at most
     * @throws UnknownNameException if no place bears the name
     * @throws SameEntityException if both are the same year
     */
    public Comparison years(int first, int second, @Nullable String place, int limit) {
        if (first == second) {
            throw new SameEntityException(String.valueOf(first));
        }
        NamedEntity of = place == null ? null : measures.places(place).get(0);
        return compare(side(of, first), side(of, second), false, limit);
    }

    /** What one side has, before it is compared. */
    private record Side(
            @Nullable NamedEntity place,
            @Nullable Integer year,
            Map<String, OwnIndustry> industries,
            Measures targets) {
        boolean isWhole() {
            return industries.size() < MOST && !targets.hasMore();
        }
    }

    private Side side(@Nullable NamedEntity place, @Nullable Integer year) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("place", place == null ? null : place.id());
        parameters.put("year", year);
        parameters.put("limit", MOST);
        Map<String, OwnIndustry> found = new LinkedHashMap<>();
        for (Row row : graph.read(industries, parameters)) {
            EntitySummary industry = EntitySummary.of(row.row("entity"));
            List<EvidenceSentence> evidence = row.rows("evidence").stream()
                    .map(sentence -> EvidenceSentence.of(sentence, null))
                    .toList();
            found.put(industry.id(), new OwnIndustry(industry, evidence));
        }
        MeasureFilter filter = new MeasureFilter(MeasureKind.TARGET, null, year, place == null ? null : place.id());
        return new Side(place, year, found, measures.list(filter, PageRequest.first(MeasureReader.SERIES)));
    }

    private Comparison compare(Side first, Side second, boolean ofPlaces, int limit) {
        List<ReportSummary> all = reports.list().results();
        List<SharedIndustry> common = first.industries.values().stream()
                .filter(own -> second.industries.containsKey(own.industry().id()))
                .map(own -> new SharedIndustry(
                        own.industry(),
                        own.evidence(),
                        Objects.requireNonNull(
                                        second.industries.get(own.industry().id()))
                                .evidence()))
                .toList();
        return new Comparison(
                shown(first, all),
                shown(second, all),
                first.isWhole() && second.isWhole(),
                new SharedIndustries(common.size(), common.stream().limit(limit).toList()),
                only(first, second, limit),
                only(second, first, limit),
                (ofPlaces ? TargetPairing.ofPlaces(first.place, second.place) : TargetPairing.ofYears())
                        .pairs(first.targets.results(), second.targets.results(), limit));
    }

    private static OwnIndustries only(Side side, Side other, int limit) {
        List<OwnIndustry> own = side.industries.values().stream()
                .filter(one -> !other.industries.containsKey(one.industry().id()))
                .toList();
        return new OwnIndustries(own.size(), own.stream().limit(limit).toList());
    }

    private static ComparedSide shown(Side side, List<ReportSummary> all) {
        NamedEntity place = side.place;
        return new ComparedSide(
                place,
                side.year,
                all.stream()
                        .filter(report -> side.year == null || report.year() == side.year)
                        .filter(report -> place == null || place.id().endsWith("-" + report.placeCode()))
                        .map(report -> new ReportName(report.id(), report.title(), report.year(), report.place()))
                        .toList(),
                side.targets.total());
    }
}
