package io.zhengtu.api.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two places or two years side by side.
 *
 * @param first one side
 * @param second the other
 * @param isWhole whether all that the graph has was compared; else the first {@value ComparisonReader#MOST} industries
 *     and the latest {@value MeasureReader#SERIES} targets of each side
 * @param common industries of both
 * @param onlyFirst industries of the first alone
 * @param onlySecond industries of the second alone
 * @param targets targets of both for the same indicator, aspect and unit
 */
public record Comparison(
        ComparedSide first,
        ComparedSide second,
        boolean isWhole,
        SharedIndustries common,
        OwnIndustries onlyFirst,
        OwnIndustries onlySecond,
        OpposedTargets targets) {
    /**
     * One of the two.
     *
     * @param place the place; absent where years of all places are compared
     * @param year the year; absent where places are compared over all years
     * @param reports the reports on the place that give a plan for the year
     * @param targets how many targets it has
     */
    public record ComparedSide(
            @Nullable NamedEntity place, @Nullable Integer year, List<ReportName> reports, int targets) {
        public ComparedSide {
            reports = List.copyOf(reports);
        }
    }

    /**
     * Industries of both sides, by name.
     *
     * @param total how many there are
     * @param results as many as the limit allows
     */
    public record SharedIndustries(int total, List<SharedIndustry> results) {
        public SharedIndustries {
            results = List.copyOf(results);
        }
    }

    /**
     * An industry of both sides.
     *
     * @param industry the industry
     * @param first sentences that say so of the first side, the latest report first
     * @param second sentences that say so of the second
     */
    public record SharedIndustry(EntitySummary industry, List<EvidenceSentence> first, List<EvidenceSentence> second) {
        public SharedIndustry {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }
    }

    /**
     * Industries of one side alone, by name.
     *
     * @param total how many there are
     * @param results as many as the limit allows
     */
    public record OwnIndustries(int total, List<OwnIndustry> results) {
        public OwnIndustries {
            results = List.copyOf(results);
        }
    }

    /**
     * An industry of one side.
     *
     * @param industry the industry
     * @param evidence sentences that say so, the latest report first
     */
    public record OwnIndustry(EntitySummary industry, List<EvidenceSentence> evidence) {
        public OwnIndustry {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Targets of both sides against each other, by indicator.
     *
     * @param total how many pairs there are
     * @param results as many as the limit allows
     */
    public record OpposedTargets(int total, List<TargetPair> results) {
        public OpposedTargets {
            results = List.copyOf(results);
        }
    }

    /**
     * What both sides promise for one indicator.
     *
     * @param indicator what is measured
     * @param aspect total, increment, rate of growth, rank or share
     * @param unit one of the ontology's units; absent for goals without a number
     * @param year the year that all values hold for; absent where years are compared
     * @param about what all are about, where years are compared
     * @param difference the second's value less the first's, in base units; absent where a side has several different values or
     *     none
     * @param first the first side's targets
     * @param second the second side's
     */
    public record TargetPair(
            IndicatorName indicator,
            String aspect,
            @Nullable String unit,
            @Nullable Integer year,
            @Nullable EntitySummary about,
            @Nullable Double difference,
            List<MeasureReading> first,
            List<MeasureReading> second) {
        public TargetPair {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }
    }
}
