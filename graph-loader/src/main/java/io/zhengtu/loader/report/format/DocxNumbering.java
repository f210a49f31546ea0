package io.zhengtu.loader.report.format;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/**
 * The numbers that Word shows before paragraphs and does not keep in their text: it counts them anew from definitions,
 * which a paragraph or its style names. Asked for each paragraph once, in their order.
 */
final class DocxNumbering {
    private static final int LEVELS = 9;
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LAST_CIRCLED = 20;

    private final XWPFDocument document;
    /** How far each list has counted at each level; lists of one definition count on together. */
    private final Map<BigInteger, int[]> counts = new HashMap<>();

    DocxNumbering(XWPFDocument document) {
        this.document = document;
    }

    /** What stands before a paragraph, such as {@code 一、}; empty where it has no number, or a mere bullet. */
    String next(XWPFParagraph paragraph) {
        CTNumPr named = named(paragraph);
        XWPFNumbering numbering = document.getNumbering();
        if (named == null || named.getNumId() == null || numbering == null) {
            return "";
        }
        XWPFNum list = numbering.getNum(named.getNumId().getVal());
        if (list == null) {
            return ""; // 0 takes a style's numbering away
        }
        BigInteger definition = list.getCTNum().getAbstractNumId().getVal();
        XWPFAbstractNum levels = numbering.getAbstractNum(definition);
        int level = named.getIlvl() == null ? 0 : named.getIlvl().getVal().intValue();
        if (levels == null || level < 0 || level >= LEVELS) {
            return "";
        }
        return count(counts.computeIfAbsent(definition, key -> new int[LEVELS]), levels, level);
    }

    private @Nullable CTNumPr named(XWPFParagraph paragraph) {
        CTPPr own = paragraph.getCTP().getPPr();
        if (own != null && own.getNumPr() != null) {
            return own.getNumPr();
        }
        if (document.getStyles() == null || paragraph.getStyleID() == null) {
            return null;
        }
        XWPFStyle style = document.getStyles().getStyle(paragraph.getStyleID());
        return style == null || style.getCTStyle().getPPr() == null
                ? null
                : style.getCTStyle().getPPr().getNumPr();
    }

    private static String count(int[] counted, XWPFAbstractNum levels, int level) {
        CTLvl shape = level(levels, level);
        if (shape == null || shape.getLvlText() == null || format(shape).equals("bullet")) {
            return "";
        }
        counted[level] = counted[level] == 0 ? start(shape) : counted[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counted[deeper] = 0;
        }
        String label = shape.getLvlText().getVal();
        for (int i = 0; i <= level; i++) {
            CTLvl one = level(levels, i);
            if (one != null) {
                label = label.replace("%" + (i + 1), number(Math.max(counted[i], 1), format(one)));
            }
        }
        return label;
    }

    private static @Nullable CTLvl level(XWPFAbstractNum levels, int level) {
        for (CTLvl one : levels.getCTAbstractNum().getLvlArray()) {
            if (one.getIlvl() != null && one.getIlvl().intValue() == level) {
                return one;
            }
        }
        return null;
    }

    private static int start(CTLvl level) {
        return level.getStart() == null
                ? 1
                : Math.max(1, level.getStart().getVal().intValue());
    }

    private static String format(CTLvl level) {
        return level.getNumFmt() == null || level.getNumFmt().getVal() == null
                ? "decimal"
                : level.getNumFmt().getVal().toString();
    }

    /** A number as a list writes it; formats that reports do not use are written in digits. */
    static String number(int number, String format) {
        return switch (format) {
            case "none" -> "";
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "ideographDigital" ->
                chinese(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number <= LAST_CIRCLED ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
            case "lowerLetter" -> String.valueOf((char) ('a' + (number - 1) % 26));
            case "upperLetter" -> String.valueOf((char) ('A' + (number - 1) % 26));
            default -> String.valueOf(number);
        };
    }

    private static String chinese(int number) {
        if (number >= 100) {
            return String.valueOf(number);
        }
        int tens = number / 10;
        String ones = number % 10 == 0 && tens > 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
        return tens == 0 ? ones : (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十" + ones;
    }
}
