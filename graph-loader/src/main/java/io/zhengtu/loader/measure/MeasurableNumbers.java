package io.zhengtu.loader.measure;

import io.zhengtu.loader.ontology.Comparator;
import io.zhengtu.loader.quantity.Movement;
import io.zhengtu.loader.quantity.Quantity;
import io.zhengtu.loader.quantity.Quantity.Role;
import io.zhengtu.loader.quantity.Unit;
import java.util.List;

/** Tells the numbers of a sentence that promise or claim something from periods, thresholds and turns of phrase. */
final class MeasurableNumbers {
    private static final int SMALL = 20;
    private static final int MANY = 1_000;
    private static final double HUNDRED_MILLION = 1e8;
    private static final String CONCENTRATION = "微克";
    private static final List<String> DURATION_NAMES =
            List.of("年限", "寿命", "天数", "时间", "时长", "期限", "周期", "时限", "用时", "受教育");
    private static final List<String> THRESHOLD_NOUNS = List.of("项目", "企业", "增长点", "工程", "园区", "集群", "产业");
    private static final List<String> THRESHOLD_PLACES = List.of("县", "市", "镇", "村", "的县", "的市", "的镇", "的村");
    private static final List<String> PEOPLE =
            List.of("人民", "群众", "职工", "学生", "毕业生", "居民", "老人", "儿童", "农民", "人员", "人口", "干部");
    private static final List<String> GROUPS = List.of("方面", "个方面", "大类", "类", "大方面", "组");
    private final SentenceView view;
    private final String text;

    MeasurableNumbers(SentenceView view) {
        this.view = view;
        this.text = view.text();
    }

    /** Whether the number at {@code index} tells something of this place. */
    boolean test(List<Quantity> all, int index) {
        Quantity quantity = all.get(index);
        if (quantity.role() == Role.RANK) {
            return !(quantity.value() == 1 && quantity.spelled()) && !isFormerValue(quantity);
        }
        if (quantity.role() != Role.VALUE || isBracketed(quantity)) {
            return false;
        }
        Unit unit = quantity.unit();
        if (unit == null) {
            return isBareMoney(quantity) || isBarePeople(text, quantity);
        }
        return isWholeConcentration(quantity, unit)
                && !isThresholdOfSame(all, index)
                && !isGrouping(all, index)
                && !isOneOf(quantity)
                && isSpelledMeasure(quantity, unit)
                && isDurationMeasure(quantity)
                && unit.kind() != Unit.Kind.TIMES
                && !isThreshold(quantity, unit)
                && !isFormerValue(quantity);
    }

    /** 每立方米19微克 is a concentration; the 0.1微克 of a campaign's name is none. */
    private boolean isWholeConcentration(Quantity quantity, Unit unit) {
        return !unit.form().equals(CONCENTRATION)
                || text.substring(quantity.leadStart(), quantity.span().start()).contains("每");
    }

    /** 70个30亿元以上项目: the second number only says which projects. */
    private static boolean isThresholdOfSame(List<Quantity> all, int index) {
        Quantity quantity = all.get(index);
        return index > 0
                && quantity.isIn(Unit.Kind.MONEY)
                && all.get(index - 1).unit() != null
                && all.get(index - 1).span().end() == quantity.span().start();
    }

    /** 12方面175条措施: the first number only says how the others are put together. */
    private static boolean isGrouping(List<Quantity> all, int index) {
        Unit unit = all.get(index).unit();
        return unit != null
                && GROUPS.contains(unit.form())
                && index + 1 < all.size()
                && all.get(index).span().end() == all.get(index + 1).span().start();
    }

    /** 全国15个县市之一 tells how many there are elsewhere. */
    private boolean isOneOf(Quantity quantity) {
        int from = quantity.span().end();
        int end = from;
        while (end < text.length() && "，、；。,;".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(from, end).endsWith("之一");
    }

    private boolean isBracketed(Quantity quantity) {
        int start = quantity.span().start();
        int open = Math.max(text.lastIndexOf('（', start), text.lastIndexOf('(', start));
        return open >= 0
                && view.isInset(start)
                && view.isInset(open + 1)
                && text.substring(open, start).indexOf('“') < 0
                && quantity.movement() == Movement.NONE;
    }

    /** 旅游收入破万亿 leaves out 元. */
    private boolean isBareMoney(Quantity quantity) {
        String before = text.substring(Math.max(0, quantity.leadStart() - 6), quantity.leadStart());
        return quantity.value() >= HUNDRED_MILLION
                && quantity.comparator() != Comparator.EQUAL
                && (before.contains("收入") || before.contains("总值") || before.contains("额"));
    }

    /** 95万低保人员 leaves out 名. */
    static boolean isBarePeople(String text, Quantity quantity) {
        int end = quantity.span().end();
        String after = text.substring(end, Math.min(text.length(), end + 8));
        return quantity.unit() == null
                && quantity.role() == Role.VALUE
                && !quantity.spelled()
                && quantity.value() >= MANY
                && end > 0
                && "万千".indexOf(text.charAt(end - 1)) >= 0
                && PEOPLE.stream().anyMatch(after::contains)
                && Character.isLetter(text.charAt(Math.min(end, text.length() - 1)));
    }

    /** Small numbers in Chinese numerals (两届, 三条, 十个方面) do not tell how many; magnitudes alone do where words bound them. */
    private boolean isSpelledMeasure(Quantity quantity, Unit unit) {
        if (!quantity.spelled()) {
            return true;
        }
        boolean bounded = quantity.leadStart() < quantity.span().start() || quantity.comparator() != Comparator.EQUAL;
        boolean magnitude = "百千万亿".indexOf(text.charAt(quantity.span().start())) >= 0;
        return switch (unit.kind()) {
            case SHARE, POINTS, TIMES -> bounded || !magnitude;
            case MONEY, AREA, LENGTH, MASS, VOLUME, POWER, ENERGY -> bounded;
            default ->
                quantity.value() >= SMALL
                        && (bounded || !magnitude || unit.form().startsWith("场"));
        };
    }

    private boolean isDurationMeasure(Quantity quantity) {
        if (!quantity.isIn(Unit.Kind.DURATION)) {
            return true;
        }
        String before = text.substring(Math.max(0, quantity.leadStart() - 8), quantity.leadStart());
        boolean named = DURATION_NAMES.stream().anyMatch(before::endsWith);
        String lead = text.substring(quantity.leadStart(), quantity.span().start());
        boolean moved =
                !lead.contains("延长") && (quantity.movement() == Movement.RISE || quantity.movement() == Movement.FALL);
        return named || (moved && !quantity.spelled());
    }

    /** An amount that bounds which things are meant: 亿元以上项目, 超1000万元企业. */
    private boolean isThreshold(Quantity quantity, Unit unit) {
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
        return THRESHOLD_NOUNS.stream().anyMatch(noun::contains)
                || THRESHOLD_PLACES.stream().anyMatch(noun::startsWith);
    }

    /** The value that was left behind: 从17.9%提升到35.5%. */
    private boolean isFormerValue(Quantity quantity) {
        int from = Math.max(view.clauseStart(quantity.leadStart()), quantity.leadStart() - 10);
        String before = text.substring(from, quantity.leadStart());
        int at = Math.max(before.lastIndexOf('由'), before.lastIndexOf('从'));
        if (at < 0
                || before.substring(at).indexOf('到') >= 0
                || before.substring(at).indexOf('至') >= 0) {
            return false;
        }
        int end = quantity.span().end();
        String after = text.substring(end, Math.min(text.length(), end + 8));
        return after.contains("到") || after.contains("至") || after.contains("为") || after.contains("升");
    }
}
