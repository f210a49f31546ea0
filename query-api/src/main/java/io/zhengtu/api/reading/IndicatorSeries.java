package io.zhengtu.api.reading;

import io.zhengtu.loader.ontology.Aspect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reports promise and claim for an indicator over the years.
 *
 * @param indicator the indicator
 * @param places the places that were asked for; empty for all
 * @param isWhole whether all figures are here; else the latest {@value MeasureReader#SERIES} targets and outcomes
 * @param lines the figures that can be laid beside each other: of one subject, aspect and unit
 */
public record IndicatorSeries(
        IndicatorName indicator, List<NamedEntity> places, boolean isWhole, List<SeriesLine> lines) {
    public IndicatorSeries {
        places = List.copyOf(places);
        lines = List.copyOf(lines);
    }

    /** What became of a promise. */
    public enum Fate {
        /** A later report gives a figure that keeps it. */
        KEPT,
        /** A later report gives a figure that misses it. */
        MISSED,
        /** No later report gives a figure that decides it. */
        OPEN
    }

    /**
     * Figures of one subject, aspect and unit.
     *
     * @param about what they are about
     * @param aspect total, increment, rate of growth, rank or share
     * @param unit one of the ontology's units; absent for goals without a number
     * @param points the figures by year, the earliest first
     */
    public record SeriesLine(
            @Nullable EntitySummary about,
            Aspect aspect,
            @Nullable String unit,
            List<SeriesPoint> points) {
        public SeriesLine {
            points = List.copyOf(points);
        }
    }

    /**
     * The figures of a year.
     *
     * @param year the year that they hold for
     * @param targets what was promised, with what became of it
     * @param outcomes what was claimed as done
     */
    public record SeriesPoint(int year, List<Promise> targets, List<MeasureReading> outcomes) {
        public SeriesPoint {
            targets = List.copyOf(targets);
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * A target with what became of it.
     *
     * @param fate kept, missed or open; its {@code related} figures show which outcome decides
     * @param target the target
     * @param decidedBy sentences of the reports that decide it
     */
    public record Promise(Fate fate, MeasureReading target, List<EvidenceSentence> decidedBy) {
        public Promise {
            decidedBy = List.copyOf(decidedBy);
        }
    }
}
