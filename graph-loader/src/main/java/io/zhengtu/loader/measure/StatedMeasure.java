package io.zhengtu.loader.measure;

import io.zhengtu.loader.linking.Entity;
import io.zhengtu.loader.ontology.Ambition;
import io.zhengtu.loader.ontology.Aspect;
import io.zhengtu.loader.ontology.Comparator;
import io.zhengtu.loader.ontology.MeasureKind;
import io.zhengtu.loader.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number that a sentence promises or claims; the fields are those of {@link io.zhengtu.loader.ontology.Measure}.
 *
 * @param about the entity that it is about
 * @param sentence the ordinal of its sentence
 * @param span the quoted clause or sentence, in the clean text
 */
public record StatedMeasure(
        MeasureKind kind,
        String indicator,
        Aspect aspect,
        Comparator comparator,
        @Nullable Double value,
        @Nullable String unit,
        String valueText,
        int year,
        Entity about,
        @Nullable Ambition ambition,
        int sentence,
        Span span) {}
