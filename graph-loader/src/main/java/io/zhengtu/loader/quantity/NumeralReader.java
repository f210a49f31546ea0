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
    private static final long WAN = 10_000;

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
            if (scale.equals(BigDecimal.ONE)) {
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

    private Numeral chinese(int start) {
        int digits = 0;
        boolean scaled = false;
        BigDecimal total = BigDecimal.ZERO;
        long belowYi = 0;
        long section = 0;
        long pending = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int digit = chineseDigit(c);
            long magnitude = magnitudeAt(at);
            if (digit >= 0) {
                if (digits > 0 && !scaled) {
                    return digitRow(start);
                }
                pending = digit;
                digits++;
            } else if (magnitude >= WAN) {
                long units = belowYi + section + pending;
                long counted = units == 0 && total.signum() == 0 ? 1 : units;
                if (magnitude == WAN) {
                    belowYi = (belowYi == 0 ? counted : section + pending) * WAN + (belowYi == 0 ? 0 : belowYi);
                } else {
                    total = total.add(BigDecimal.valueOf(counted).multiply(BigDecimal.valueOf(magnitude)));
                    belowYi = 0;
                }
                section = 0;
                pending = 0;
                scaled = true;
            } else if (magnitude > 0) {
                section += (pending > 0 ? pending : 1) * magnitude;
                pending = 0;
                scaled = true;
            } else if ((c == '余' || c == '多') && scaled) {
                more = true;
            } else {
                break;
            }
            at++;
        }
        BigDecimal value = total.add(BigDecimal.valueOf(belowYi + section + pending));
        boolean bare = digits == 0 && text.charAt(start) != '十';
        return new Numeral(start, at, value, bare ? Script.MAGNITUDE : Script.CHINESE, more);
    }

    private Numeral digitRow(int start) {
        StringBuilder figures = new StringBuilder();
        at = start;
        while (at < text.length() && chineseDigit(text.charAt(at)) >= 0) {
            figures.append(chineseDigit(text.charAt(at)));
            at++;
        }
        return new Numeral(start, at, new BigDecimal(figures.toString()), Script.DIGITS, false);
    }
}
