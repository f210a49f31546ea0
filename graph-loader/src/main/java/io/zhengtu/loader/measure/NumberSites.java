package io.zhengtu.loader.measure;

import io.zhengtu.loader.ontology.Comparator;
import io.zhengtu.loader.quantity.Movement;
import io.zhengtu.loader.quantity.Quantity;
import io.zhengtu.loader.quantity.Quantity.Role;
import io.zhengtu.loader.quantity.QuantityScanner;
import io.zhengtu.loader.quantity.Unit;
import java.util.ArrayList;
import java.util.List;

/** Finds the numbers of a sentence that promise or claim something, and where each stands. */
final class NumberSites {
    private static final int SMALL = 20;
    private static final List<String> DURATION_NAMES =
            List.of("年限", "寿命", "天数", "时间", "时长", "期限", "周期", "时限", "用时", "受教育");
    private static final List<String> THRESHOLD_NOUNS = List.of("项目", "企业", "增长点", "工程", "园区", "集群", "产业");
    private final QuantityScanner scanner;

    NumberSites(QuantityScanner scanner) {
        this.scanner = scanner;
    }

    List<NumberSite> of(SentenceView view) {
        List<Quantity> all = scanner.scan(view.text());
        List<Quantity> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (isMeasure(view, all, i)) {
                kept.add(all.get(i));
            }
        }
        List<NumberSite> sites = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            Quantity quantity = kept.get(i);
            int clauseStart = view.clauseStart(quantity.leadStart());
            int clauseEnd = view.clauseEnd(quantity.span().end());
            int before = i > 0 ? kept.get(i - 1).span().end() : 0;
            int next = i + 1 < kept.size() ? kept.get(i + 1).leadStart() : view.text().length();
            sites.add(new NumberSite(
                    quantity,
                    clauseStart,
                    clauseEnd,
                    Math.max(clauseStart, before),
                    rightEnd(view, quantity.span().end(), Math.min(clauseEnd, next))));
        }
        return sites;
    }

    private static int rightEnd(SentenceView view, int from, int limit) {
        int end = from;
        while (end < limit && !view.isPause(end)) {
            end++;
        }
        return Math.max(from, end);
    }

    private static boolean isMeasure(SentenceView view, List<Quantity> all, int index) {
        Quantity quantity = all.get(index);
        String text = view.text();
        if (quantity.role() == Role.RANK) {
            return quantity.value() > 1 && !isFormerValue(view, quantity);
        }
        if (quantity.role() != Role.VALUE || isBracketed(view, quantity)) {
            return false;
        }
        Unit unit = quantity.unit();
        if (unit == null) {
            return isBareMoney(text, quantity);
        }
        boolean attached = index > 0
                && all.get(index - 1).unit() != null
                && all.get(index - 1).span().end() == quantity.span().start();
        return !attached
                && isSpelledMeasure(view, quantity, unit)
                && isDurationMeasure(text, quantity)
                && (unit.kind() != Unit.Kind.TIMES)
                && !isThreshold(text, quantity, unit)
                && !isFormerValue(view, quantity);
    }

    private static boolean isBracketed(SentenceView view, Quantity quantity) {
        int open = Math.max(
                view.text().lastIndexOf('（', quantity.span().start()),
                view.text().lastIndexOf('(', quantity.span().start()));
        return open >= 0 && view.isInset(quantity.span().start()) && view.isInset(open + 1)
                && view.text().substring(open, quantity.span().start()).indexOf('“') < 0;
    }

    /** 旅游收入破万亿 leaves out 元. */
    private static boolean isBareMoney(String text, Quantity quantity) {
        String before = text.substring(Math.max(0, quantity.leadStart() - 6), quantity.leadStart());
        return quantity.value() >= 100_000_000
                && quantity.comparator() != Comparator.EQUAL
                && (before.contains("收入") || before.contains("总值") || before.contains("额"));
    }

    /** Small numbers in Chinese numerals (两届, 三条, 十个方面) do not tell how many; magnitudes alone do where words bound them. */
    private static boolean isSpelledMeasure(SentenceView view, Quantity quantity, Unit unit) {
        if (!quantity.spelled()) {
            return true;
        }
        return switch (unit.kind()) {
            case SHARE, POINTS, TIMES -> true;
            case MONEY, AREA, LENGTH, MASS, VOLUME, POWER, ENERGY ->
                quantity.leadStart() < quantity.span().start() || quantity.comparator() != Comparator.EQUAL;
            default ->
                quantity.value() >= SMALL
                        && !startsWithMagnitude(view.text(), quantity.span().end())
                        && (quantity.value() < 10_000 || quantity.leadStart() < quantity.span().start());
        };
    }

    private static boolean startsWithMagnitude(String text, int at) {
        return at < text.length() && "百千万".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isDurationMeasure(String text, Quantity quantity) {
        if (!quantity.isIn(Unit.Kind.DURATION)) {
            return true;
        }
        String before = text.substring(Math.max(0, quantity.leadStart() - 8), quantity.leadStart());
        boolean named = DURATION_NAMES.stream().anyMatch(before::endsWith);
        boolean moved = quantity.movement() == Movement.RISE || quantity.movement() == Movement.FALL;
        return named || (moved && !quantity.spelled());
    }

    /** An amount that bounds which things are meant: 亿元以上项目, 超1000万元企业. */
    private static boolean isThreshold(String text, Quantity quantity, Unit unit) {
        boolean amount =
                switch (unit.kind()) {
                    case MONEY, MASS, POWER, AREA, VOLUME, LENGTH -> true;
                    default -> false;
                };
        if (!amount || quantity.comparator() == Comparator.EQUAL || quantity.comparator() == Comparator.ABOUT) {
            return false;
        }
        int end = quantity.span().end();
        String after = text.substring(end, Math.min(text.length(), end + 10));
        int stop = 0;
        while (stop < after.length() && "，、；。,;".indexOf(after.charAt(stop)) < 0) {
            stop++;
        }
        String noun = after.substring(0, stop);
        return THRESHOLD_NOUNS.stream().anyMatch(noun::contains);
    }

    /** The value that was left behind: 从17.9%提升到35.5%. */
    private static boolean isFormerValue(SentenceView view, Quantity quantity) {
        int from = Math.max(view.clauseStart(quantity.leadStart()), quantity.leadStart() - 10);
        String before = view.text().substring(from, quantity.leadStart());
        int at = Math.max(before.lastIndexOf('由'), before.lastIndexOf('从'));
        if (at < 0) {
            return false;
        }
        int end = quantity.span().end();
        String after = view.text().substring(end, Math.min(view.text().length(), end + 8));
        return after.contains("到") || after.contains("至") || after.contains("为") || after.contains("升");
    }
}
