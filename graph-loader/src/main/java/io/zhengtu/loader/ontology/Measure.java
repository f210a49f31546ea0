package io.zhengtu.loader.ontology;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number that a report promises or claims.
 *
 * @param id stable hash of report, kind, indicator, aspect, value, unit and quote
 * @param kind target or outcome
 * @param indicator the field's standard name, or the report's own noun phrase
 * @param aspect total, increment, rate of growth, rank or share
 * @param comparator how the value bounds what is meant
 * @param value in base units (188亿元 is 18800000000); null for a goal without a number
 * @param unit one of the ontology's units, such as {@code CNY}, {@code %}, {@code mu}; null where there is no value
 * @param valueText the value as written
 * @param year the year that the value holds for
 * @param about id of the entity that it is about
 * @param ambition how firmly it is promised; null for outcomes
 * @param quote the clause or sentence that says it, at most 600 characters
 * @param evidence where the report says it; never empty
 */
public record Measure(
        String id,
        MeasureKind kind,
        String indicator,
        Aspect aspect,
        Comparator comparator,
        @Nullable Double value,
        @Nullable String unit,
        String valueText,
        int year,
        String about,
        @Nullable Ambition ambition,
        String quote,
        List<Evidence> evidence) {
    public Measure {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("A measure needs evidence: " + indicator + " " + valueText);
        }
        evidence = List.copyOf(evidence);
    }
}
