package io.zhengtu.api.reading;

import io.zhengtu.api.reading.IndicatorSeries.Fate;
import io.zhengtu.api.reading.IndicatorSeries.Promise;
import io.zhengtu.api.reading.IndicatorSeries.SeriesLine;
import io.zhengtu.api.reading.IndicatorSeries.SeriesPoint;
import io.zhengtu.api.reading.MeasureReader.MeasureFilter;
import io.zhengtu.loader.ontology.Aspect;
import io.zhengtu.loader.ontology.MeasureKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays the figures of an indicator beside each other. */
public final class SeriesReader {
    private final MeasureReader measures;
    private final IndicatorResolver indicators;

    SeriesReader(MeasureReader measures, IndicatorResolver indicators) {
        this.measures = measures;
        this.indicators = indicators;
    }

    /**
     * Targets and outcomes of an indicator by year.
     *
     * @param indicator its id or name
     * @param place a division code, or the id or name of a region, town or park; null for all
     * @throws UnknownNameException if nothing bears one of the names
     */
    public IndicatorSeries series(String indicator, @Nullable String place) {
        IndicatorName measured = indicators.resolve(indicator).get(0);
        PageRequest page = PageRequest.first(MeasureReader.SERIES);
        Measures targets = measures.list(new MeasureFilter(MeasureKind.TARGET, measured.id(), null, place), page);
        Measures outcomes = measures.list(new MeasureFilter(MeasureKind.OUTCOME, measured.id(), null, place), page);
        return new IndicatorSeries(
                measured,
                targets.places(),
                !targets.hasMore() && !outcomes.hasMore(),
                lines(targets.results(), outcomes.results()));
    }

    private static List<SeriesLine> lines(List<MeasureReading> targets, List<MeasureReading> outcomes) {
        Map<String, MeasureReading> byId =
                outcomes.stream().collect(Collectors.toMap(MeasureReading::id, one -> one, (one, other) -> one));
        Map<List<Object>, List<MeasureReading>> lines = new LinkedHashMap<>();
        Stream.concat(targets.stream(), outcomes.stream())
                .forEach(measure -> lines.computeIfAbsent(key(measure), key -> new ArrayList<>())
                        .add(measure));
        return lines.values().stream()
                .map(line -> new SeriesLine(
                        line.get(0).about(),
                        Aspect.valueOf(line.get(0).aspect()),
                        line.get(0).unit(),
                        points(line, byId)))
                .toList();
    }

    private static List<Object> key(MeasureReading measure) {
        EntitySummary about = measure.about();
        return List.of(about == null ? "" : about.id(), measure.aspect(), String.valueOf(measure.unit()));
    }

    private static List<SeriesPoint> points(List<MeasureReading> line, Map<String, MeasureReading> outcomes) {
        Map<Integer, List<MeasureReading>> byYear =
                line.stream().collect(Collectors.groupingBy(MeasureReading::year, TreeMap::new, Collectors.toList()));
        return byYear.entrySet().stream()
                .map(year -> new SeriesPoint(
                        year.getKey(),
                        of(year.getValue(), MeasureKind.TARGET)
                                .map(target -> promise(target, outcomes))
                                .toList(),
                        of(year.getValue(), MeasureKind.OUTCOME).toList()))
                .toList();
    }

    private static Stream<MeasureReading> of(List<MeasureReading> measures, MeasureKind kind) {
        return measures.stream().filter(measure -> measure.kind() == kind);
    }

    private static Promise promise(MeasureReading target, Map<String, MeasureReading> outcomes) {
        List<RelatedMeasure> deciding = target.related().stream()
                .filter(related -> related.relationship().equals("FULFILLED_BY")
                        || related.relationship().equals("MISSED_BY"))
                .toList();
        boolean missed =
                deciding.stream().anyMatch(related -> related.relationship().equals("MISSED_BY"));
        Fate fate = deciding.isEmpty() ? Fate.OPEN : missed ? Fate.MISSED : Fate.KEPT;
        List<EvidenceSentence> sentences = deciding.stream()
                .map(related -> outcomes.get(related.id()))
                .filter(Objects::nonNull)
                .flatMap(outcome -> outcome.evidence().stream())
                .distinct()
                .toList();
        return new Promise(fate, target, sentences);
    }
}
