package io.zhengtu.api.reading;

import io.zhengtu.api.catalog.NamedQuery;
import io.zhengtu.api.catalog.QueryCatalog;
import io.zhengtu.api.graph.Graph;
import io.zhengtu.api.graph.Row;
import io.zhengtu.loader.pipeline.NameNormalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Questions about what the reports give figures of. */
public final class IndicatorReader {
    private final Graph graph;
    private final NamedQuery page;
    private final MeasureReader measures;
    private final IndicatorResolver names;

    IndicatorReader(Graph graph, QueryCatalog catalog, MeasureReader measures, IndicatorResolver names) {
        this.graph = graph;
        this.page = catalog.get("indicators/page");
        this.measures = measures;
        this.names = names;
    }

    /**
     * Which indicators are wanted.
     *
     * @param name an indicator's id, a part of names, or what people call one: GDP; null for all
     * @param year only with figures that hold for this year; null for all
     * @param place a division code, or the id or name of a region, town or park; null for all
     */
    public record IndicatorFilter(
            @Nullable String name,
            @Nullable Integer year,
            @Nullable String place) {}

    /**
     * One page of indicators.
     *
     * @throws UnknownNameException if no place bears the given name
     */
    public Indicators list(IndicatorFilter filter, PageRequest asked) {
        List<NamedEntity> places = measures.findPlaces(filter.place());
        String name = filter.name() == null ? null : NameNormalizer.simplified(filter.name());
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("named", name);
        parameters.put("meant", name == null ? null : names.standard(name).orElse(null));
        parameters.put("year", filter.year());
        parameters.put("places", MeasureReader.ids(places));
        parameters.put("after", asked.after());
        parameters.put("limit", RowPage.asked(asked));
        Row found = graph.read(page, parameters).get(0);
        RowPage read = RowPage.of(found.rows("rows"), asked, row -> row.text("key"));
        return new Indicators(
                places,
                found.integer("total"),
                read.hasMore(),
                read.next(),
                read.rows().stream().map(IndicatorUse::of).toList());
    }
}
