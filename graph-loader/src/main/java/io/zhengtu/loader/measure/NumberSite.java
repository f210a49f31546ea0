package io.zhengtu.loader.measure;

import io.zhengtu.loader.quantity.Quantity;

/**
 * A number in its sentence.
 *
 * @param quantity the number
 * @param clauseStart where its clause begins, after the last comma
 * @param clauseEnd where its clause ends, at the next comma
 * @param leftStart where the words begin that can name it: after the number before, or at the clause's start
 * @param rightEnd where the words after it end: at a comma, a pause mark or the next number's words
 * @param last whether it is its clause's last number
 */
record NumberSite(Quantity quantity, int clauseStart, int clauseEnd, int leftStart, int rightEnd, boolean last) {
    /** The words before it, without those that bound or move it. */
    String left(SentenceView view) {
        return view.text().substring(leftStart, Math.max(leftStart, quantity.leadStart()));
    }

    /** The words that bound or move it. */
    String lead(SentenceView view) {
        return view.text().substring(quantity.leadStart(), quantity.span().start());
    }

    /** How far its predicate can reach. */
    int reach() {
        return last ? clauseEnd : rightEnd;
    }

    NumberSite withLeftStart(int start) {
        return new NumberSite(quantity, clauseStart, clauseEnd, start, rightEnd, last);
    }
}
