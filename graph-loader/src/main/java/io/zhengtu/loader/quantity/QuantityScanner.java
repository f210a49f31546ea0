package io.zhengtu.loader.quantity;

import io.zhengtu.loader.ontology.Comparator;
import io.zhengtu.loader.quantity.Numeral.Script;
import io.zhengtu.loader.quantity.Quantity.Role;
import io.zhengtu.loader.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a sentence in one pass and says what each is. Safe for use by several threads. */
public final class QuantityScanner {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private final Units units;
    private final LeadWords leadWords;
    private final NumberSetting setting = new NumberSetting();
    private final QuantityRows rows;

    /** A scanner with these tables. */
    public QuantityScanner(Units units, LeadWords leadWords) {
        this.units = units;
        this.leadWords = leadWords;
        this.rows = new QuantityRows(units);
    }

    /** The numbers of a text, in its order. */
    public List<Quantity> scan(String text) {
        List<Quantity> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            Quantity quantity = null;
            int end = at + 1;
            if (c == '翻') {
                quantity = doubling(text, at);
            } else if (NumeralReader.mayStart(c)) {
                Numeral numeral = NumeralReader.read(text, at);
                if (numeral != null) {
                    quantity = quantity(text, numeral);
                    end = numeral.end();
                }
            }
            if (quantity != null) {
                found.add(quantity);
                end = Math.max(end, quantity.span().end());
            }
            at = end;
        }
        return rows.settle(text, found);
    }

    private @Nullable Quantity quantity(String text, Numeral numeral) {
        Role role = setting.roleOf(text, numeral);
        if (role == Role.RANK) {
            return rank(text, numeral);
        }
        if (role != Role.VALUE) {
            return other(text, numeral, role);
        }
        if (setting.isHundredthsBefore(text, numeral.start())) {
            return value(text, numeral, numeral.start() - 3, numeral.end(), units.get("%"), BigDecimal.ONE);
        }
        Quantity idiom = idiom(text, numeral);
        if (idiom != null) {
            return idiom;
        }
        Unit unit = units.at(text, numeral.end());
        if (unit == null) {
            boolean isNumber = numeral.script() == Script.FIGURES || numeral.script() == Script.MAGNITUDE;
            if (text.startsWith("级", numeral.end())) {
                return other(text, numeral, Role.NAME);
            }
            return isNumber ? value(text, numeral, numeral.start(), numeral.end(), null, BigDecimal.ONE) : null;
        }
        int end = numeral.end() + unit.form().length();
        if (setting.isName(text, numeral, unit, end)) {
            return other(text, numeral, Role.NAME);
        }
        return value(text, numeral, numeral.start(), end, unit, unit.factor());
    }

    /** Shares that need no unit: 七成, 两位数, 一半, 百分百. */
    private @Nullable Quantity idiom(String text, Numeral numeral) {
        Unit share = units.get("%");
        if (setting.isTenths(text, numeral)) {
            return value(text, numeral, numeral.start(), numeral.end() + 1, share, TEN);
        }
        if (text.startsWith("位数", numeral.end()) && numeral.value().compareTo(BigDecimal.valueOf(2)) == 0) {
            Quantity two = value(text, numeral, numeral.start(), numeral.end() + 2, share, BigDecimal.valueOf(5));
            return two.with(share, 10, Comparator.AT_LEAST);
        }
        if (text.startsWith("半", numeral.end()) && numeral.value().compareTo(BigDecimal.ONE) == 0) {
            return value(text, numeral, numeral.start(), numeral.end() + 1, share, BigDecimal.valueOf(50));
        }
        return null;
    }

    private Quantity value(
            String text, Numeral numeral, int start, int unitEnd, @Nullable Unit unit, BigDecimal factor) {
        boolean negative = isNegative(text, start);
        boolean broken = isPassed(text, numeral, start, unit);
        LeadWords.Lead lead = leadWords.before(text, negative ? start - 1 : start);
        Comparator comparator = lead.comparator();
        if (comparator == null && broken) {
            comparator = Comparator.MORE_THAN;
            lead = new LeadWords.Lead(start - 1, comparator, Movement.NONE);
        }
        int end = unitEnd;
        Bound after = Bound.at(text, unitEnd);
        if (after != null) {
            comparator = after.comparator();
            end += after.length();
        } else if (comparator == null && numeral.more()) {
            comparator = Comparator.AT_LEAST;
        }
        BigDecimal value = numeral.value().multiply(negative ? factor.negate() : factor);
        Unit stated = unit;
        if (unit != null && unit.kind() == Unit.Kind.TIMES && lead.movement() == Movement.RISE) {
            stated = units.get("%");
            value = value.multiply(HUNDRED);
        }
        return new Quantity(
                Role.VALUE,
                new Span(start, end),
                lead.start(),
                value.doubleValue(),
                stated,
                comparator == null ? Comparator.EQUAL : comparator,
                lead.movement(),
                numeral.script() != Script.FIGURES);
    }

    /** 增长-2.3%, 增速为负2.3%: a sign that joins no two numbers and no letters. */
    private boolean isNegative(String text, int start) {
        if (start < 2) {
            return start == 1 && "-－−负".indexOf(text.charAt(0)) >= 0;
        }
        char sign = text.charAt(start - 1);
        char before = text.charAt(start - 2);
        boolean afterWord = Character.isIdeographic(before) && units.at(text, start - 2) == null;
        return sign == '负' || ("-－−".indexOf(sign) >= 0 && afterWord);
    }

    /** 破万亿, 过10亿元: the verb bounds only such numbers; elsewhere it ends another word (侦破, 通过). */
    private static boolean isPassed(String text, Numeral numeral, int start, @Nullable Unit unit) {
        if (start < 2 || "破过".indexOf(text.charAt(start - 1)) < 0 || "通经不".indexOf(text.charAt(start - 2)) >= 0) {
            return false;
        }
        return numeral.script() == Script.MAGNITUDE || (unit != null && unit.kind() == Unit.Kind.MONEY);
    }

    private Quantity rank(String text, Numeral numeral) {
        int start = numeral.start() - 1;
        boolean among = text.charAt(start) == '前';
        int end = numeral.end();
        if (end < text.length() && "位名".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        LeadWords.Lead lead = leadWords.before(text, start);
        return new Quantity(
                Role.RANK,
                new Span(start, end),
                lead.start(),
                numeral.value().doubleValue(),
                new Unit("位", "rank", BigDecimal.ONE, Unit.Kind.RANK),
                among ? Comparator.AT_MOST : Comparator.EQUAL,
                Movement.NONE,
                numeral.script() != Script.FIGURES);
    }

    private static Quantity other(String text, Numeral numeral, Role role) {
        int start = numeral.start();
        int end = Math.min(numeral.end(), text.length());
        return new Quantity(
                role,
                new Span(start, end),
                start,
                numeral.value().doubleValue(),
                null,
                Comparator.EQUAL,
                Movement.NONE,
                numeral.script() != Script.FIGURES);
    }

    /** 翻番 and 翻一番 are a growth of 100 %, 翻两番 of 300 %. */
    private @Nullable Quantity doubling(String text, int at) {
        int place = at + 1;
        if (place < text.length() && text.charAt(place) == '了') {
            place++;
        }
        double growth = 100;
        if (place < text.length() && (text.charAt(place) == '一' || text.charAt(place) == '两')) {
            growth = text.charAt(place) == '两' ? 300 : 100;
            place++;
        }
        if (!text.startsWith("番", place) && !text.startsWith("倍", place)) {
            return null;
        }
        if (NumberSetting.isShortlyQuoted(text, at, place + 1)) {
            return null;
        }
        LeadWords.Lead lead = leadWords.before(text, at);
        return new Quantity(
                Role.VALUE,
                new Span(at, place + 1),
                lead.start(),
                growth,
                units.get("%"),
                lead.comparator() == null ? Comparator.EQUAL : lead.comparator(),
                Movement.RISE,
                true);
    }
}
