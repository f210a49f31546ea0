package io.zhengtu.loader.measure;

import io.zhengtu.loader.quantity.Quantity;
import io.zhengtu.loader.quantity.QuantityScanner;
import java.util.ArrayList;
import java.util.List;

/** Finds the numbers of a sentence that promise or claim something, and where each stands. */
final class NumberSites {
    private final QuantityScanner scanner;

    NumberSites(QuantityScanner scanner) {
        this.scanner = scanner;
    }

    List<NumberSite> of(SentenceView view) {
        List<Quantity> all = scanner.scan(view.text());
        MeasurableNumbers measurable = new MeasurableNumbers(view);
        List<Quantity> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (measurable.test(all, i)) {
                kept.add(all.get(i));
            }
        }
        List<NumberSite> sites = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            Quantity quantity = kept.get(i);
            int clauseStart = view.clauseStart(quantity.leadStart());
            int clauseEnd = view.clauseEnd(quantity.span().end());
            int before = i > 0 ? kept.get(i - 1).span().end() : 0;
            int next = i + 1 < kept.size()
                    ? kept.get(i + 1).leadStart()
                    : view.text().length();
            sites.add(new NumberSite(
                    quantity,
                    clauseStart,
                    clauseEnd,
                    Math.max(clauseStart, before),
                    rightEnd(view, quantity.span().end(), Math.min(clauseEnd, next)),
                    next >= clauseEnd));
        }
        return sites;
    }

    /** In 14条高速公路项目和黄百等4个铁路项目 the words of the first number end before 和. */
    private static int beforeConjunction(SentenceView view, int from, int limit) {
        if (limit >= view.text().length() || view.isComma(limit)) {
            return limit;
        }
        for (int at = limit - 1; at > from; at--) {
            boolean word = view.isBoundary(at) && view.isBoundary(at + 1) && !view.isInset(at);
            if (word && "和与及".indexOf(view.text().charAt(at)) >= 0) {
                return view.text().substring(at, limit).contains("的") ? limit : at;
            }
        }
        return limit;
    }

    private static int rightEnd(SentenceView view, int from, int limit) {
        int end = from;
        while (end < limit && !view.isPause(end)) {
            end++;
        }
        return end < limit ? end : beforeConjunction(view, from, Math.max(from, limit));
    }
}
