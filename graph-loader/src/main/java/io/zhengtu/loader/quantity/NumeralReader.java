package io.zhengtu.loader.quantity;

import io.zhengtu.loader.quantity.Numeral.Script;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number that begins at a place of a text: figures with or without decimals and thousands separators, Chinese
 * numerals, and figures with magnitudes (1.2万亿, 3万4000).
 */
final class NumeralReader {
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final int GROUP = 3;
    static final long WAN = 10_000;

    private final String text;
    private int at;
    private boolean more;

    private NumeralReader(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** The number at {@code start}, or null where none begins there. */
    static @Nullable Numeral read(String text, int start) {
        return new NumeralReader(text, start).read();
    }

    /** Whether a number may begin with this character. */
    static boolean mayStart(char c) {
        return figure(c) >= 0 || chineseDigit(c) >= 0 || magnitude(c) > 0;
    }

    /** The value of an Arabic figure, half or full width; -1 for other characters. */
    static int figure(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '０' && c <= '９' ? c - '０' : -1;
    }

    private static int chineseDigit(char c) {
        if (c == '两') {
            return 2;
        }
        int digit = CHINESE_DIGITS.indexOf(c);
        return digit >= 0 ? digit : FORMAL_DIGITS.indexOf(c);
    }

    private static long magnitude(char c) {
        return switch (c) {
            case '十', '拾' -> 10L;
            case '百', '佰' -> 100L;
            case '千', '仟' -> 1_000L;
            case '万' -> WAN;
            case '亿' -> 100_000_000L;
            default -> 0L;
        };
    }

    private @Nullable Numeral read() {
        int start = at;
        if (at >= text.length()) {
            return null;
        }
        if (figure(text.charAt(at)) >= 0) {
            return figures(start);
        }
        if (chineseDigit(text.charAt(at)) < 0 && magnitudeAt(at) == 0) {
            return null;
        }
        return chinese(start);
    }

    /** Figures, each group with its magnitudes; a later group belongs to the number only where its magnitude is smaller. */
    private Numeral figures(int start) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal smallest = null;
        while (at < text.length() && figure(text.charAt(at)) >= 0) {
            int groupStart = at;
            BigDecimal group = decimal();
            boolean moreBefore = more;
            BigDecimal scale = magnitudes();
            if (smallest != null && (group.multiply(scale).compareTo(smallest) >= 0 || moreBefore)) {
                at = groupStart;
                break;
            }
            total = total.add(group.multiply(scale));
            if (scale.compareTo(BigDecimal.ONE) == 0) {
                break;
            }
            smallest = scale;
        }
        return new Numeral(start, at, total, Script.FIGURES, more);
    }

    private BigDecimal decimal() {
        StringBuilder figures = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (figure(c) >= 0) {
                figures.append(figure(c));
                at++;
            } else if (c == ',' && isThousandsGroup(at + 1) && figures.indexOf(".") < 0) {
                at++;
            } else if ((c == '.' || c == '．')
                    && at + 1 < text.length()
                    && figure(text.charAt(at + 1)) >= 0
                    && figures.indexOf(".") < 0) {
                figures.append('.');
                at++;
            } else {
                break;
            }
        }
        return new BigDecimal(figures.toString());
    }

    private boolean isThousandsGroup(int from) {
        for (int i = from; i < from + GROUP; i++) {
            if (i >= text.length() || figure(text.charAt(i)) < 0) {
                return false;
            }
        }
        return from + GROUP >= text.length() || figure(text.charAt(from + GROUP)) < 0;
    }

    /** The product of the magnitudes at the reading place, 余 and 多 before them included: 余万, 万亿. */
    private BigDecimal magnitudes() {
        BigDecimal scale = BigDecimal.ONE;
        while (at < text.length()) {
            char c = text.charAt(at);
            if ((c == '余' || c == '多') && at + 1 < text.length()) {
                more = true;
                at++;
            } else if (magnitudeAt(at) > 0) {
                scale = scale.multiply(BigDecimal.valueOf(magnitudeAt(at)));
                at++;
            } else {
                break;
            }
        }
        return scale;
    }

    /** The magnitude at a place, 0 where the character begins a unit or a word instead: 千瓦, 千米, 百分. */
    private long magnitudeAt(int place) {
        char c = text.charAt(place);
        char next = place + 1 < text.length() ? text.charAt(place + 1) : ' ';
        boolean isUnit = (c == '千' && "瓦米克伏卡赫".indexOf(next) >= 0)
                || (c == '百' && next == '分')
                || (c == '万' && next == '分' && text.startsWith("之", Math.min(place + 2, text.length())));
        return isUnit ? 0 : magnitude(c);
    }

    /** Chinese numerals; a last digit without its magnitude has the next one down: 两千四百五 is 2450, 一万三 is 13000. */
    private Numeral chinese(int start) {
        ChineseSum sum = new ChineseSum();
        while (at < text.length()) {
            char c = text.charAt(at);
            int digit = chineseDigit(c);
            long magnitude = magnitudeAt(at);
            if (digit >= 0) {
                if (sum.isDigitOpen() && !sum.isScaled()) {
                    return digitRow(start);
                }
                if (sum.isDigitOpen()) {
                    break;
                }
                sum.digit(digit);
            } else if (magnitude > 0) {
                sum.magnitude(magnitude);
            } else if ("余多几".indexOf(c) >= 0 && sum.isScaled()) {
                more = true;
                sum.noTail();
            } else {
                break;
            }
            at++;
        }
        boolean bare = sum.isBare() && text.charAt(start) != '十';
        BigDecimal value = withFraction(sum.value());
        return new Numeral(start, at, value, bare ? Script.MAGNITUDE : Script.CHINESE, more);
    }

    /** The value with the decimals that follow it: 八点五, 一点五亿. */
    private BigDecimal withFraction(BigDecimal whole) {
        if (at + 1 >= text.length() || text.charAt(at) != '点' || chineseDigit(text.charAt(at + 1)) < 0) {
            return whole;
        }
        StringBuilder decimals = new StringBuilder("0.");
        at++;
        while (at < text.length() && chineseDigit(text.charAt(at)) >= 0) {
            decimals.append(chineseDigit(text.charAt(at)));
            at++;
        }
        return whole.add(new BigDecimal(decimals.toString())).multiply(magnitudes());
    }

    private Numeral digitRow(int start) {
        StringBuilder figures = new StringBuilder();
        at = start;
        while (at < text.length() && chineseDigit(text.charAt(at)) >= 0) {
            figures.append(chineseDigit(text.charAt(at)));
            at++;
        }
        // 二三十 says no number: the magnitude must not be read on its own
        magnitudes();
        return new Numeral(start, at, new BigDecimal(figures.toString()), Script.DIGITS, false);
    }
}
