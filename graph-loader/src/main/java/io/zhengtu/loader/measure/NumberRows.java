package io.zhengtu.loader.measure;

import io.zhengtu.loader.quantity.Quantity;
import io.zhengtu.loader.quantity.Unit;
import java.util.List;

/** Rows of numbers that stand side by side, each of another thing: 分别增长4.4%、5.9%. */
final class NumberRows {
    private NumberRows() {}

    /** 钾肥749万吨、碳酸锂13.5万吨，分别增长4.8%、22.3%: each number is of the one in its place in the clause before. */
    static boolean isOfClauseBefore(List<NumberSite> sites, int at, int size) {
        NumberSite first = sites.get(at);
        return at >= size
                && sites.get(at - 1).clauseEnd() == first.clauseStart() - 1
                && sites.get(at - size).clauseStart() == sites.get(at - 1).clauseStart()
                && first.leftStart() == first.clauseStart();
    }

    /** How many numbers from {@code first} on stand in one row: 分别增长4.4%、5.9%. */
    static int size(SentenceView view, List<NumberSite> sites, int first) {
        int size = 1;
        while (first + size < sites.size()) {
            Quantity previous = sites.get(first + size - 1).quantity();
            Quantity next = sites.get(first + size).quantity();
            int from = previous.span().end();
            String between = view.text().substring(from, Math.max(from, next.leadStart()));
            boolean mark = between.equals("、") || between.equals("和") || between.equals("与") || between.equals("及");
            if (!mark || !sameUnit(previous, next) || !next.isMeasured()) {
                break;
            }
            size++;
        }
        NumberSite last = sites.get(first + size - 1);
        boolean counted = size > 1
                && last.rightEnd() > last.quantity().span().end()
                && last.quantity().isIn(Unit.Kind.COUNT);
        return counted ? 1 : size;
    }

    static boolean isCounted(NumberSite site) {
        Unit unit = site.quantity().unit();
        return unit != null
                && switch (unit.kind()) {
                    case COUNT, FIRM, HOUSEHOLD -> true;
                    default -> false;
                };
    }

    private static boolean sameUnit(Quantity a, Quantity b) {
        Unit first = a.unit();
        Unit second = b.unit();
        return first != null && second != null && first.code().equals(second.code());
    }
}
