package io.zhengtu.api.reading;

import io.zhengtu.loader.ontology.MeasureKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number that a report promises or claims.
 *
 * @param id stable id
 * @param kind target or outcome
 * @param indicator what it measures
 * @param aspect total, increment, rate of growth, rank or share
 * @param comparator how the value bounds what is meant: one of {@code = >= > <= < ~}
 * @param value in base units (188亿元 is 18800000000); absent for a goal without a number
 * @param unit one of the ontology's units, such as {@code CNY}; absent where there is no value
 * @param valueText the value as written
 * @param year the year that the value holds for
 * @param about what it is about
 * @param ambition how firmly a target is promised; absent for outcomes
 * @param quote the clause or sentence that says it
 * @param report the report that says it
 * @param evidence where the report says it
 * @param related last year's outcome that a target builds on, and the outcomes that kept or missed it
 */
public record MeasureReading(
        String id,
        MeasureKind kind,
        IndicatorName indicator,
        String aspect,
        String comparator,
        @Nullable Double value,
        @Nullable String unit,
        String valueText,
        int year,
        @Nullable EntitySummary about,
        @Nullable String ambition,
        String quote,
        ReportName report,
        List<EvidenceSentence> evidence,
        List<RelatedMeasure> related) {
    public MeasureReading {
        evidence = List.copyOf(evidence);
        related = List.copyOf(related);
    }
}
