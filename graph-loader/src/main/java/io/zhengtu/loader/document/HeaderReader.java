package io.zhengtu.loader.document;

import io.zhengtu.loader.gazetteer.Division;
import io.zhengtu.loader.gazetteer.Divisions;
import io.zhengtu.loader.gazetteer.PlaceResolver;
import io.zhengtu.loader.report.NoWorkReportException;
import io.zhengtu.loader.report.NoWorkReportException.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a report says of itself from the lines above its salutation. */
final class HeaderReader {
    private static final String TITLE = "政府工作报告";
    private static final String NUMBER = "[一二三四五六七八九十百0-9０-９]{1,4}";
    private static final Pattern MEETING = Pattern.compile("(\\p{IsHan}{0,24}?)第?" + NUMBER
            + "届(?:全国)?人民代表大会(?:常务委员会)?第" + NUMBER + "次(?:全体)?会议(?:第" + NUMBER + "次(?:全体)?会议)?");
    private static final String OFFICE = "(?:代?省长|代?市长|代?区长|代?县长|代?州长|代?盟长|代?旗长|(?:代理|代)?主席|总理)";
    private static final String NAME =
            "(\\p{IsHan}[ \\u3000]{0,4}\\p{IsHan}|\\p{IsHan}{3,4}|\\p{IsHan}+(?:[·•・]\\p{IsHan}+)+)";
    private static final Pattern SPEAKER_AFTER = Pattern.compile(
            "(?<![副原前])" + OFFICE + "[ \\u3000]*" + NAME + "(?=[ \\u3000]*(?:同志)?(?:$|作|在|代表|向|，|。|）|\\)))");
    private static final Pattern OFFICE_ALONE = Pattern.compile("^.{0,16}(?<![副原前])" + OFFICE + "$");
    private static final Pattern SPEAKER_BEFORE = Pattern.compile("日[ \\u3000]*" + NAME + "(?<!副)" + OFFICE + "在");
    private static final Pattern PRESENTED_FOR = Pattern.compile("代表(\\p{IsHan}{2,24}?)(?:人民)?政府");
    private static final Pattern GOVERNMENT = Pattern.compile("(\\p{IsHan}{2,24}?)人民政府");
    private static final Pattern STATUTORY = Pattern.compile("^(.{2,24}?)(?:[12][0-9]{3}年|的?国民经济|统计)");
    private static final int NEAR_BEFORE = 48;
    private static final int NEAR_AFTER = 24;
    private static final String COUNTRY = "000000";

    private final Divisions divisions;
    private final PlaceResolver places;

    /** A reader that finds places in this table. */
    HeaderReader(Divisions divisions) {
        this.divisions = divisions;
        this.places = new PlaceResolver(divisions);
    }

    /**
     * The header of a report.
     *
     * @param outline the page's lines and where the report begins
     * @param text the whole clean text
     * @throws NoWorkReportException if no place or no year can be told
     */
    ReportHeader read(PageOutline outline, String text) {
        String head = outline.compactHead();
        Matcher meeting = meeting(head);
        LocalDate date = deliveredOn(head, meeting, outline);
        String title = outline.title() == null ? outline.otherTitle().orElse(TITLE) : outline.title();
        int year = PlanYear.of(title, outline.partHeadings(), date, text)
                .orElseThrow(() -> new NoWorkReportException(Verdict.NO_YEAR, "'" + title + "', no date of delivery"));
        return new ReportHeader(
                title,
                year,
                place(outline, head, meeting, title, text),
                date,
                meeting == null ? null : meetingName(meeting),
                speaker(outline));
    }

    private static @Nullable Matcher meeting(String head) {
        Matcher matcher = MEETING.matcher(head);
        Matcher first = null;
        while (matcher.find()) {
            Matcher found = MEETING.matcher(head);
            found.find(matcher.start());
            first = first == null ? found : first;
            if (!nearDates(head, matcher).isEmpty()) {
                return found;
            }
        }
        return first;
    }

    private static List<WrittenDate> nearDates(String head, Matcher meeting) {
        return WrittenDate.in(head).stream()
                .filter(date ->
                        date.start() >= meeting.start() - NEAR_BEFORE && date.start() <= meeting.end() + NEAR_AFTER)
                .toList();
    }

    private static @Nullable LocalDate deliveredOn(String head, @Nullable Matcher meeting, PageOutline outline) {
        List<WrittenDate> dates = meeting == null ? List.of() : nearDates(head, meeting);
        if (meeting == null || dates.isEmpty()) {
            dates = WrittenDate.in(outline.compactTitleLines());
            return dates.isEmpty() ? null : dates.get(0).date();
        }
        return dates.stream()
                .min(Comparator.comparingInt(date -> distance(date, meeting)))
                .map(WrittenDate::date)
                .orElse(null);
    }

    private static int distance(WrittenDate date, Matcher meeting) {
        return date.end() <= meeting.end(1) ? meeting.end(1) - date.end() : Math.abs(date.start() - meeting.end());
    }

    private static String meetingName(Matcher meeting) {
        return placeOf(meeting) + meeting.group().substring(meeting.group(1).length());
    }

    /** The words before 第…届 without the date and the 在 before them. */
    private static String placeOf(Matcher meeting) {
        String words = meeting.group(1);
        int from = Math.max(words.lastIndexOf('在'), Math.max(words.lastIndexOf('日'), words.lastIndexOf('于')));
        return words.substring(from + 1);
    }

    private Division place(PageOutline outline, String head, @Nullable Matcher meeting, String title, String text) {
        List<String> namings = namings(outline, head, meeting, title);
        boolean isCountry = namings.contains("国务院") || head.contains("全国人民代表大会第");
        List<String> ambiguous = new ArrayList<>();
        for (String words : isCountry ? List.<String>of() : namings) {
            List<Division> candidates = places.candidates(words);
            Optional<Division> place = places.likeliest(candidates, text);
            if (place.isPresent()) {
                return place.get();
            }
            candidates.forEach(candidate -> ambiguous.add(candidate.code() + " " + candidate.name()));
        }
        if (isCountry) {
            return divisions.find(COUNTRY).orElseThrow();
        }
        throw new NoWorkReportException(
                Verdict.NO_PLACE, ambiguous.isEmpty() ? "looked at " + namings : "may be " + ambiguous);
    }

    /** The words that name the report's place, the surest first. */
    private static List<String> namings(PageOutline outline, String head, @Nullable Matcher meeting, String title) {
        List<String> namings = new ArrayList<>();
        if (outline.opening().contains("代表国务院")) {
            namings.add("国务院");
        }
        if (meeting != null) {
            namings.add(placeOf(meeting));
        }
        namings.add(title.replaceAll("[0-9]{4}年|(?:人民)?" + TITLE + ".*|关于", ""));
        addFirst(namings, PRESENTED_FOR.matcher(outline.opening()));
        addFirst(namings, GOVERNMENT.matcher(head));
        addFirst(namings, STATUTORY.matcher(title));
        return namings.stream().filter(words -> words.length() >= 2).toList();
    }

    private static void addFirst(List<String> namings, Matcher matcher) {
        if (matcher.find()) {
            namings.add(matcher.group(1));
        }
    }

    private static @Nullable String speaker(PageOutline outline) {
        List<String> lines = outline.headLines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (i + 1 < lines.size() && OFFICE_ALONE.matcher(line).find()) {
                line = line + " " + lines.get(i + 1);
            }
            Matcher after = SPEAKER_AFTER.matcher(line);
            if (after.find()) {
                return after.group(1).replaceAll("[ \\u3000]", "");
            }
            Matcher before = SPEAKER_BEFORE.matcher(line);
            if (before.find()) {
                return before.group(1).replaceAll("[ \\u3000]", "");
            }
        }
        return null;
    }
}
