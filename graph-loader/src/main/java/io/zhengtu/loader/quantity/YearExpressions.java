package io.zhengtu.loader.quantity;

import io.zhengtu.loader.quantity.Numeral.Script;
import io.zhengtu.loader.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the years that a sentence names, in figures, in Chinese numerals, by a word, or as the end of a five-year plan. */
public final class YearExpressions {
    private static final int FIRST_PLAN_END = 1957;
    private static final int YEARS_A_PLAN = 5;
    private static final int SECOND_PLAN_START = 1955;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1949);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final List<String> THIS_YEAR = List.of("今年", "本年", "年内");
    private static final List<String> LAST_YEAR_WORDS = List.of("去年", "上年");

    private YearExpressions() {}

    /**
     * A year that a sentence names.
     *
     * @param span where, in the sentence's text
     * @param year the year; of a five-year plan its last one
     */
    public record NamedYear(Span span, int year) {}

    /**
     * The years of a sentence, in its order.
     *
     * @param text the sentence
     * @param thisYear what 今年 means in it
     */
    public static List<NamedYear> find(String text, int thisYear) {
        List<NamedYear> years = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            NamedYear year = yearAt(text, at, thisYear);
            if (year == null) {
                at++;
            } else {
                years.add(year);
                at = year.span().end();
            }
        }
        return years;
    }

    private static @Nullable NamedYear yearAt(String text, int at, int thisYear) {
        char c = text.charAt(at);
        if (c == '今' || c == '本' || c == '年') {
            return word(text, at, THIS_YEAR, thisYear);
        }
        if (c == '去' || c == '上') {
            return word(text, at, LAST_YEAR_WORDS, thisYear - 1);
        }
        if (c == '“' || c == '"') {
            return plan(text, at);
        }
        if (!NumeralReader.mayStart(c) || (at > 0 && NumeralReader.mayStart(text.charAt(at - 1)))) {
            return null;
        }
        Numeral numeral = NumeralReader.read(text, at);
        if (numeral == null) {
            return null;
        }
        boolean isYear = text.startsWith("年", numeral.end())
                && numeral.end() - numeral.start() == 4
                && (numeral.script() == Script.FIGURES || numeral.script() == Script.DIGITS)
                && numeral.value().compareTo(FIRST_YEAR) >= 0
                && numeral.value().compareTo(LAST_YEAR) < 0;
        return isYear
                ? new NamedYear(new Span(at, numeral.end() + 1), numeral.value().intValue())
                : null;
    }

    private static @Nullable NamedYear word(String text, int at, List<String> words, int year) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return new NamedYear(new Span(at, at + word.length()), year);
            }
        }
        return null;
    }

    /** “十四五” is the plan that ends in 2025. */
    private static @Nullable NamedYear plan(String text, int at) {
        int close = at + 1;
        while (close < text.length() && NumeralReader.mayStart(text.charAt(close)) && close - at <= 4) {
            close++;
        }
        boolean isPlan = close - at > 2
                && close < text.length()
                && (text.charAt(close) == '”' || text.charAt(close) == '"')
                && text.charAt(close - 1) == '五';
        if (!isPlan) {
            return null;
        }
        Numeral ordinal = NumeralReader.read(text.substring(at + 1, close - 1), 0);
        if (ordinal == null) {
            return null;
        }
        int number = ordinal.value().intValue();
        int year = number == 1 ? FIRST_PLAN_END : SECOND_PLAN_START + YEARS_A_PLAN * number;
        return new NamedYear(new Span(at, close + 1), year);
    }
}
