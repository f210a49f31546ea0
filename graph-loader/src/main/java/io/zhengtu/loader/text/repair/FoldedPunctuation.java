package io.zhengtu.loader.text.repair;

import io.zhengtu.loader.text.Alignment;
import io.zhengtu.loader.text.Repair;
import io.zhengtu.loader.text.RepairKind;
import io.zhengtu.loader.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Gives Chinese text its full-width commas, colons, semicolons, exclamation and question marks and brackets back. Marks
 * inside numbers, times, ratios, addresses and Latin text stay, and so do the percent sign and the decimal point, which
 * reports write in ASCII. Only a text whose marks were folded throughout is treated.
 */
final class FoldedPunctuation implements RepairStep {
    /** A bracket farther away is not taken for the partner. */
    private static final int WIDEST_BRACKET = 200;

    /** Last characters of questions. */
    private static final String ASKING = "吗呢么谁哪何办";

    @Override
    public boolean treats(Symptoms symptoms) {
        return symptoms.isFolded();
    }

    @Override
    public Repaired repair(String text) {
        char[] clean = text.toCharArray();
        List<Repair> repairs = new ArrayList<>();
        restoreBrackets(text, clean);
        for (int i = 0; i < clean.length; i++) {
            char c = clean[i];
            if (Characters.is(c, Characters.FOLDED) && c != '(' && c != ')' && belongsToChinese(text, i)) {
                clean[i] = Characters.unfolded(c);
            }
            if (clean[i] != text.charAt(i)) {
                repairs.add(Repair.certain(
                        RepairKind.FOLDED_PUNCTUATION,
                        new Span(i, i + 1),
                        text.substring(i, i + 1),
                        String.valueOf(clean[i])));
            }
        }
        return new Repaired(new String(clean), Alignment.identity(clean.length), repairs);
    }

    /** Whether a mark ends or joins Chinese words: not the one between two digits or inside Latin text. */
    private static boolean belongsToChinese(String text, int at) {
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? '\n' : text.charAt(at + 1);
        if ((isDigit(before) && isDigit(after)) || (isLatin(before) && (isLatin(after) || after == '/'))) {
            return false;
        }
        char mark = text.charAt(at);
        if (mark == '?' && (Characters.isHan(after) || isLatinOrDigit(after))) {
            // Inside a line it may stand for a lost byte that could not be read; that one is not made to look sound.
            return ASKING.indexOf(before) >= 0;
        }
        if (isChinese(before) || isChinese(after) || after == '\n') {
            return true;
        }
        return (mark == ',' || mark == ';') && isLatinOrDigit(before) && isLatinOrDigit(after);
    }

    private static void restoreBrackets(String text, char[] clean) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < clean.length; i++) {
            char c = clean[i];
            if (c == '\n') {
                open.clear();
            } else if (c == '(') {
                open.push(i);
            } else if (c == ')' && !open.isEmpty()) {
                int start = open.pop();
                if (i - start <= WIDEST_BRACKET && isChineseBracket(text, start, i)) {
                    clean[start] = '（';
                    clean[i] = '）';
                }
            }
        }
    }

    private static boolean isChineseBracket(String text, int open, int close) {
        if ((open > 0 && isChinese(text.charAt(open - 1)))
                || (close + 1 < text.length() && isChinese(text.charAt(close + 1)))) {
            return true;
        }
        for (int i = open + 1; i < close; i++) {
            if (Characters.isHan(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Chinese characters and the marks that stand in Chinese text only. */
    private static boolean isChinese(char c) {
        return Characters.isHan(c)
                || (c >= '\u3001' && c <= '\u3011')
                || "“”‘’…—％".indexOf(c) >= 0
                || (c >= '\uff01' && c <= '\uff5e');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isLatinOrDigit(char c) {
        return isDigit(c) || isLatin(c) || c == '%' || c == ')';
    }
}
