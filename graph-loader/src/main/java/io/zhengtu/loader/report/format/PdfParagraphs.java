package io.zhengtu.loader.report.format;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Puts the lines of a PDF document's pages together to paragraphs: a line that reaches the right margin goes on in the
 * next one, unless that one is indented. Page numbers are left out, so that a sentence goes on across pages.
 */
final class PdfParagraphs extends PDFTextStripper {
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–－·\\s]*(?:第\\s*)?[0-9]{1,3}(?:\\s*页)?[-—–－·\\s]*");
    /** How many characters a full line may fall short of the margin: a mark may not begin the next one. */
    private static final double SHORT_OF_MARGIN = 2.2;

    private static final double INDENT = 1.2;

    private record Line(String text, double left, double right, double character) {}

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int pageStart;
    private double left;
    private double right;
    private double character;

    private PdfParagraphs() {
        setSortByPosition(true);
    }

    /** The document's text, a paragraph a line. */
    static String of(PDDocument document) throws IOException {
        PdfParagraphs stripper = new PdfParagraphs();
        stripper.writeText(document, new StringWriter());
        stripper.finishLine();
        return stripper.joined();
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            boolean isFirst = text.isEmpty();
            left = isFirst ? position.getXDirAdj() : Math.min(left, position.getXDirAdj());
            right = isFirst
                    ? position.getXDirAdj() + position.getWidthDirAdj()
                    : Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
            character = Math.max(character, position.getFontSizeInPt());
            text.append(position.getUnicode());
        }
    }

    /** Gaps between Chinese characters are spacing of the print, not of the text. */
    @Override
    protected void writeWordSeparator() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) < 0x80) {
            text.append(' ');
        }
    }

    @Override
    protected void writeLineSeparator() {
        finishLine();
    }

    /** A page's number is its last or first line; a line of digits elsewhere belongs to the text. */
    @Override
    protected void writePageEnd() {
        finishLine();
        if (lines.size() > pageStart && isPageNumber(lines.get(lines.size() - 1))) {
            lines.remove(lines.size() - 1);
        }
        if (lines.size() > pageStart && isPageNumber(lines.get(pageStart))) {
            lines.remove(pageStart);
        }
        pageStart = lines.size();
    }

    private static boolean isPageNumber(Line line) {
        return PAGE_NUMBER.matcher(line.text()).matches();
    }

    private void finishLine() {
        String words = text.toString().strip();
        if (!words.isEmpty()) {
            lines.add(new Line(words, left, right, character));
        }
        text.setLength(0);
        character = 0;
    }

    private String joined() {
        double margin = lines.stream().mapToDouble(Line::right).max().orElse(0);
        double edge = lines.stream().mapToDouble(Line::left).min().orElse(0);
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            joined.append(line.text());
            if (i + 1 < lines.size() && !goesOn(line, lines.get(i + 1), edge, margin)) {
                joined.append('\n');
            }
        }
        return joined.toString();
    }

    private static boolean goesOn(Line line, Line next, double edge, double margin) {
        return line.right() > margin - SHORT_OF_MARGIN * line.character()
                && next.left() < edge + INDENT * next.character();
    }
}
