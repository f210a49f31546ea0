package io.zhengtu.loader.document;

import io.zhengtu.loader.text.CleanText;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a page's lines hold the title, the report itself, and what the page puts around it. */
final class PageOutline {
    private static final Pattern SALUTATION =
            Pattern.compile("^(?:各位代表|各位委员|各位同志|同志们)[，,：:！!\\s]|^(?:各位代表|各位委员|各位同志|同志们)$");
    private static final Pattern PRESENTS = Pattern.compile("代表.{0,24}(?:政府|国务院|管理委员会|行政公署)");
    private static final Pattern ORNAMENT = Pattern.compile("^[★☆●◆■▲※【\\[\\s]+|[】\\]\\s]+$");
    private static final Pattern TITLE = Pattern.compile("^.{0,34}(?<!作|的|作了|热议|解读)政府工作的?报告(?:[（(][^）)]{0,12}[）)])?$");
    private static final Pattern OTHER_TITLE = Pattern.compile("公报|规划|计划|通知|意见|方案|报告|决定|要点");
    private static final Pattern BEHIND_BAR = Pattern.compile("[|｜].*$");
    private static final Pattern TITLE_BLOCK = Pattern.compile(
            "届(?:全国)?人民代表大会|^.{0,16}(?:省长|市长|区长|县长|州长|盟长|旗长|主席|总理)|^[—―─－-]{2,}|次(?:全体)?会议上?$|[0-9一二三四五六七八九十]日[）)]?$");
    private static final Pattern CAPTION = Pattern.compile("摄$|记者|来源|作政府工作报告|时间[：:]|日报");
    private static final int HEAD_LIMIT = 400;
    private static final int OPENING_LINES = 8;
    private static final int LONG_PARAGRAPH = 60;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_HEAD_LINE = 2000;

    private final List<Line> lines;
    /** The lines that are links. */
    private final BitSet links;

    private final int bodyStart;
    private final int bodyEnd;
    private final BitSet titleLines = new BitSet();
    private final @Nullable String title;

    private PageOutline(List<Line> lines, List<Span> spans) {
        this.lines = lines;
        this.links = PageChrome.linesWithin(lines, spans);
        this.bodyStart = bodyStart(lines);
        this.bodyEnd = PageChrome.footerStart(lines, bodyStart, links);
        this.title = findTitle();
        for (int i = 0; i < bodyStart; i++) {
            String line = lines.get(i).compact();
            if (!links.get(i)
                    && TITLE_BLOCK.matcher(line).find()
                    && !CAPTION.matcher(line).find()) {
                titleLines.set(i);
            }
        }
    }

    /** The outline of a page. */
    static PageOutline of(CleanText text) {
        return new PageOutline(Line.of(text.text()), text.links());
    }

    /** The salutation's line; without one the first heading's, else the first long paragraph's, else the second. */
    private static int bodyStart(List<Line> lines) {
        int limit = Math.min(lines.size(), HEAD_LIMIT);
        for (int i = 0; i < limit; i++) {
            if (SALUTATION.matcher(lines.get(i).text()).find()) {
                return i;
            }
        }
        for (int i = 0; i < limit; i++) {
            String line = lines.get(i).text();
            if (line.startsWith("一、") || (line.length() >= LONG_PARAGRAPH && line.indexOf('。') >= 0)) {
                return i;
            }
        }
        return Math.min(lines.size(), 1);
    }

    /** The title; one that names a year before one that does not. Its lines and all that repeat it are noted. */
    private @Nullable String findTitle() {
        String best = null;
        for (int i = 0; i < bodyStart; i++) {
            String one = ornamentless(lines.get(i).compact());
            String two = i + 1 < bodyStart ? one + lines.get(i + 1).compact() : one;
            boolean isOne = !links.get(i) && TITLE.matcher(one).matches();
            boolean isTwo = !isOne
                    && !links.get(i)
                    && one.length() >= 2
                    && !one.endsWith("。")
                    && TITLE.matcher(two).matches()
                    && !TITLE.matcher(ornamentless(two.substring(one.length()))).matches();
            if (isOne || isTwo) {
                String found = isOne ? one : two;
                titleLines.set(i, isOne ? i + 1 : i + 2);
                best = best == null || (!hasYear(best) && hasYear(found)) ? found : best;
            }
        }
        return best;
    }

    private static boolean hasYear(String title) {
        return title.matches(".*[0-9]{4}年.*");
    }

    private static String ornamentless(String line) {
        return ORNAMENT.matcher(line).replaceAll("");
    }

    /** All lines. */
    List<Line> lines() {
        return lines;
    }

    /** The index of the report's first line, the salutation where there is one. */
    int bodyStart() {
        return bodyStart;
    }

    /** One past the index of the report's last line. */
    int bodyEnd() {
        return bodyEnd;
    }

    /** Whether a line above the report names its title, meeting, date or speaker. */
    boolean isTitleLine(int index) {
        return titleLines.get(index);
    }

    /** The title without ornaments and white space; null where no line is one. */
    @Nullable
    String title() {
        return title;
    }

    /** The title of a text that is no work report: the first line above it that calls itself some kind of paper. */
    Optional<String> otherTitle() {
        return lines.subList(0, bodyStart).stream()
                .filter(line -> line.text().length() <= LONGEST_TITLE)
                .map(Line::compact)
                .filter(line -> OTHER_TITLE.matcher(line).find())
                .map(line -> ornamentless(BEHIND_BAR.matcher(line).replaceAll("")))
                .findFirst();
    }

    /** The first characters of the lines above the report, for what says what the text is. */
    String firstWords() {
        return String.join(" ", headLines().stream().limit(20).toList());
    }

    /** The lines above the report; all up to a bound where the report has no clear beginning. */
    List<String> headLines() {
        return lines.subList(0, bodyStart).stream()
                .map(Line::text)
                .map(PageOutline::beginning)
                .toList();
    }

    /** The lines above the report as one string without white space. */
    String compactHead() {
        StringBuilder head = new StringBuilder();
        lines.subList(0, bodyStart).forEach(line -> head.append(beginning(line.compact())));
        return head.toString();
    }

    /** As much of a line as may name title, meeting or speaker. */
    private static String beginning(String line) {
        return line.length() <= LONGEST_HEAD_LINE ? line : line.substring(0, LONGEST_HEAD_LINE);
    }

    /** The title lines as one string without white space. */
    String compactTitleLines() {
        StringBuilder head = new StringBuilder();
        titleLines.stream().forEach(i -> head.append(lines.get(i).compact()));
        return head.toString();
    }

    /** The report's first lines, with the words that present it. */
    String opening() {
        StringBuilder opening = new StringBuilder();
        lines.subList(bodyStart, Math.min(lines.size(), bodyStart + OPENING_LINES))
                .forEach(line ->
                        opening.append(line.text(), 0, Math.min(line.text().length(), 200)));
        return opening.toString();
    }

    /** Whether the report is presented to a congress. */
    boolean isPresented() {
        return PRESENTS.matcher(opening()).find() && opening().contains("报告");
    }

    /** The headings of the first level. */
    List<String> partHeadings() {
        List<String> headings = new ArrayList<>();
        for (Line line : lines.subList(bodyStart, bodyEnd)) {
            if (line.text().length() <= LONG_PARAGRAPH) {
                Optional<Heading> heading = HeadingReader.read(line);
                heading.filter(found -> found.style() == Heading.Style.PART || found.style() == Heading.Style.PERIOD)
                        .ifPresent(found -> headings.add(found.text()));
            }
        }
        return headings;
    }
}
