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
 */
record NumberSite(Quantity quantity, int clauseStart, int clauseEnd, int leftStart, int rightEnd) {
    /** The words before it, without those that bound or move it. */
    String left(SentenceView view) {
        return view.text().substring(leftStart, Math.max(leftStart, quantity.leadStart()));
    }

    /** The words that bound or move it. */
    String lead(SentenceView view) {
        return view.text().substring(quantity.leadStart(), quantity.span().start());
    }

    /** The words after it, up to a comma, a pause mark or the next number. */
    String right(SentenceView view) {
        return view.text().substring(quantity.span().end(), Math.max(quantity.span().end(), rightEnd));
    }
}
