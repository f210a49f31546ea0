package io.zhengtu.loader.quantity;

import io.zhengtu.loader.ontology.Comparator;
import io.zhengtu.loader.quantity.Quantity.Role;
import java.util.ArrayList;
import java.util.List;

/** Settles what numbers that stand in a row have in common: unit, movement, bounds. */
final class QuantityRows {
    private static final String RANGE_MARKS = "—–－-~～至到";
    private static final String ROW_MARKS = "、和与及或";
    private static final int HUNDRED = 100;
    private final Units units;

    QuantityRows(Units units) {
        this.units = units;
    }

    /** The numbers of a text with what they take from their neighbours. */
    List<Quantity> settle(String text, List<Quantity> found) {
        List<Quantity> row = new ArrayList<>(found);
        for (int i = row.size() - 2; i >= 0; i--) {
            row.set(i, withUnitOf(text, row.get(i), row.get(i + 1)));
        }
        for (int i = 1; i < row.size(); i++) {
            row.set(i, withMovementOf(text, row.get(i - 1), row.get(i)));
        }
        for (int i = row.size() - 2; i >= 0; i--) {
            row.set(i, withBoundOf(text, row.get(i), row.get(i + 1)));
        }
        for (int i = 0; i + 1 < row.size(); i++) {
            joinRange(text, row, i);
        }
        row.replaceAll(quantity -> isCode(text, quantity) ? quantity.named() : quantity);
        return List.copyOf(row);
    }

    /** Figures without unit and magnitude say no value: 12345热线. */
    private static boolean isCode(String text, Quantity quantity) {
        return quantity.role() == Role.VALUE
                && quantity.unit() == null
                && NumeralReader.figure(text.charAt(quantity.span().end() - 1)) >= 0;
    }

    /** In 1409万、1305万人次 the first number has the unit of the second. */
    private static Quantity withUnitOf(String text, Quantity first, Quantity second) {
        Unit unit = second.unit();
        if (isPointsOf(first, second) && isBetween(text, first, second, ROW_MARKS)) {
            return first.with(unit, first.value(), first.comparator());
        }
        boolean open = first.role() == Role.VALUE && first.unit() == null && second.role() == Role.VALUE;
        if (!open
                || unit == null
                || (first.spelled() && !second.spelled())
                || !isBetween(text, first, second, ROW_MARKS + RANGE_MARKS)) {
            return first;
        }
        return first.with(unit, first.value() * unit.factor().doubleValue(), first.comparator());
    }

    /** In 分别下降40.5%、32.7% the second number falls too, in 分别达3万、5万 it is reached too. */
    private Quantity withMovementOf(String text, Quantity first, Quantity second) {
        if (!isRow(text, first, second) || second.movement() != Movement.NONE) {
            return second;
        }
        boolean leadBound = first.comparator() != Comparator.EQUAL
                && first.leadStart() < first.span().start()
                && Bound.endingAt(text, first.span().end()) == null;
        Comparator comparator =
                second.comparator() == Comparator.EQUAL && leadBound ? first.comparator() : second.comparator();
        Quantity moved = second.moved(first.movement(), comparator);
        boolean times =
                second.isIn(Unit.Kind.TIMES) && first.isIn(Unit.Kind.SHARE) && first.movement() == Movement.RISE;
        return times ? moved.with(units.get("%"), second.value() * HUNDRED, comparator) : moved;
    }

    /** In 90%和98%以上 both numbers are the least. */
    private static Quantity withBoundOf(String text, Quantity first, Quantity second) {
        boolean bound = isRow(text, first, second)
                && first.comparator() == Comparator.EQUAL
                && Bound.endingAt(text, second.span().end()) != null;
        return bound ? first.moved(first.movement(), second.comparator()) : first;
    }

    /** 4.5%—5% is at least the first and at most the second. */
    private static void joinRange(String text, List<Quantity> row, int i) {
        Quantity low = row.get(i);
        Quantity high = row.get(i + 1);
        Unit unit = low.unit();
        Unit other = high.unit();
        if (unit == null || other == null || low.role() != Role.VALUE || high.role() != Role.VALUE) {
            return;
        }
        if (isBetween(text, low, high, RANGE_MARKS) && unit.code().equals(other.code()) && low.value() < high.value()) {
            row.set(i, low.with(unit, low.value(), Comparator.AT_LEAST));
            row.set(
                    i + 1,
                    high.with(other, high.value(), Comparator.AT_MOST).moved(low.movement(), Comparator.AT_MOST));
        }
    }

    private static boolean isRow(String text, Quantity first, Quantity second) {
        return first.role() == Role.VALUE
                && second.role() == Role.VALUE
                && alike(first, second)
                && isBetween(text, first, second, ROW_MARKS);
    }

    /** In 快于全国3.4个、1.2个百分点 the first number is of points too. */
    private static boolean isPointsOf(Quantity first, Quantity second) {
        Unit unit = first.unit();
        return unit != null
                && unit.form().equals("个")
                && first.role() == Role.VALUE
                && second.role() == Role.VALUE
                && second.isIn(Unit.Kind.POINTS);
    }

    private static boolean alike(Quantity first, Quantity second) {
        Unit unit = first.unit();
        Unit other = second.unit();
        if (unit == null || other == null) {
            return false;
        }
        return unit.kind() == other.kind() || (unit.kind() == Unit.Kind.SHARE && other.kind() == Unit.Kind.TIMES);
    }

    private static boolean isBetween(String text, Quantity first, Quantity second, String marks) {
        int from = first.span().end();
        int to = second.leadStart();
        if (to <= from || to - from > 2) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (marks.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
