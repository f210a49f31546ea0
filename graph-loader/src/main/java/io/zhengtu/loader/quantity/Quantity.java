package io.zhengtu.loader.quantity;

import io.zhengtu.loader.ontology.Comparator;
import io.zhengtu.loader.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number of a sentence and what it is.
 *
 * @param role what the number does there
 * @param span number, unit and the words of bounding after it, in the sentence's text
 * @param leadStart where the words before it begin that bound or move it (同比增长近); the span's start where there are
 *     none
 * @param value in base units; a fall is not negated here
 * @param unit its unit; null where it has none
 * @param comparator how its words bound it
 * @param movement what its words say that the value did
 * @param spelled whether it is written in Chinese numerals or as a magnitude alone
 */
public record Quantity(
        Role role,
        Span span,
        int leadStart,
        double value,
        @Nullable Unit unit,
        Comparator comparator,
        Movement movement,
        boolean spelled) {
    /** What a number does in a sentence. */
    public enum Role {
        /** It tells how much or how many. */
        VALUE,
        /** It tells a place in an order: 第3位. */
        RANK,
        /** It is a year, a day or another point in time. */
        DATE,
        /** It counts off: 第十九届, 第4次. */
        ORDINAL,
        /** It is part of a name, a code or a size: “1+6”, 5G, 12345热线, 千亿级. */
        NAME
    }

    /** Whether it tells a value or a place in an order. */
    public boolean isMeasured() {
        return role == Role.VALUE || role == Role.RANK;
    }

    /** Whether its unit is of this kind. */
    public boolean isIn(Unit.Kind kind) {
        return unit != null && unit.kind() == kind;
    }

    Quantity with(@Nullable Unit newUnit, double newValue, Comparator newComparator) {
        return new Quantity(role, span, leadStart, newValue, newUnit, newComparator, movement, spelled);
    }

    Quantity named() {
        return new Quantity(Role.NAME, span, leadStart, value, unit, comparator, movement, spelled);
    }

    Quantity moved(Movement newMovement, Comparator newComparator) {
        return new Quantity(role, span, leadStart, value, unit, newComparator, newMovement, spelled);
    }
}
