package io.zhengtu.loader.document;

import io.zhengtu.loader.gazetteer.Division;
import io.zhengtu.loader.gazetteer.Divisions;
import io.zhengtu.loader.ontology.ReportPart;
import io.zhengtu.loader.text.CleanText;
import io.zhengtu.loader.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a report's structure from its clean text. */
public final class DocumentReader {
    private static final Pattern MEETING =
            Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日.{0,12}?在?([\\p{IsHan}]{2,20}?)第[一二三四五六七八九十]+届");
    private static final Pattern PART = Pattern.compile("^[一二三四五六七八九十]+、");
    private static final Pattern SECOND = Pattern.compile("^（[一二三四五六七八九十]+）");
    private static final Pattern SENTENCE = Pattern.compile("[^。！？；\\n]*[。！？；]?[”’）]*");
    private final Divisions divisions;

    /** A reader that finds places in this table. */
    public DocumentReader(Divisions divisions) {
        this.divisions = divisions;
    }

    /**
     * The document of a clean text.
     *
     * @throws IllegalArgumentException if the text names no place or date of a work report
     */
    public Document read(CleanText text) {
        ReportHeader header = header(text.text());
        List<Sentence> sentences = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        String heading = "";
        int level = 0;
        ReportPart part = ReportPart.OTHER;
        int sectionStart = 0;
        int paragraph = 0;
        int at = 0;
        String all = text.text();
        for (String line : all.split("\n", -1)) {
            String trimmed = line.strip();
            boolean isPart = PART.matcher(trimmed).find() && trimmed.length() < 40;
            boolean isSecond = SECOND.matcher(trimmed).find() && trimmed.length() < 40;
            if (isPart || isSecond) {
                sections.add(new Section(
                        sections.size(), heading, level, part, sentences.subList(sectionStart, sentences.size())));
                sectionStart = sentences.size();
                heading = trimmed;
                level = isPart ? 1 : 2;
                if (isPart) {
                    part = trimmed.contains("回顾") || sections.size() == 1 ? ReportPart.REVIEW : ReportPart.PLAN;
                }
            }
            Matcher matcher = SENTENCE.matcher(line);
            while (matcher.find()) {
                String piece = matcher.group();
                String body = piece.strip();
                if (!body.isEmpty()) {
                    int start = at + matcher.start() + piece.indexOf(body);
                    sentences.add(new Sentence(
                            sentences.size(),
                            sections.size(),
                            paragraph,
                            part,
                            isPart || isSecond,
                            body,
                            new Span(start, start + body.length())));
                }
            }
            if (!trimmed.isEmpty()) {
                paragraph++;
            }
            at += line.length() + 1;
        }
        sections.add(
                new Section(sections.size(), heading, level, part, sentences.subList(sectionStart, sentences.size())));
        return new Document(text, header, sections, sentences);
    }

    private ReportHeader header(String text) {
        Matcher matcher = MEETING.matcher(text.substring(0, Math.min(text.length(), 2000)));
        if (!matcher.find()) {
            throw new IllegalArgumentException("No date and meeting of a work report in the first 2000 characters");
        }
        LocalDate date = LocalDate.of(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
        int year = date.getMonthValue() >= 11 ? date.getYear() + 1 : date.getYear();
        return new ReportHeader("政府工作报告", year, place(matcher.group(4)), date, null, null);
    }

    private Division place(String name) {
        for (int start = 0; start < name.length() - 1; start++) {
            List<Division> named = divisions.named(name.substring(start));
            if (!named.isEmpty()) {
                return named.get(0);
            }
        }
        throw new IllegalArgumentException("No division of the table is called '" + name + "'");
    }
}
