package io.zhengtu.loader.document;

import io.zhengtu.loader.gazetteer.Divisions;
import io.zhengtu.loader.report.NoWorkReportException;
import io.zhengtu.loader.text.CleanText;
import java.util.List;

/** Reads a report's structure from its clean text. Holds no state between calls. */
public final class DocumentReader {
    private final HeaderReader headers;

    /** A reader that finds places in this table. */
    public DocumentReader(Divisions divisions) {
        headers = new HeaderReader(divisions);
    }

    /**
     * The document of a work report.
     *
     * @throws NoWorkReportException if the text is no work report, or names no place or year
     */
    public Document read(CleanText text) {
        PageOutline outline = PageOutline.of(text);
        Genre.otherThanWorkReport(outline).ifPresent(verdict -> {
            throw new NoWorkReportException(verdict, "it begins '" + beginning(outline) + "'");
        });
        return read(text, outline);
    }

    /**
     * The document of any text, as if it were a work report.
     *
     * @throws NoWorkReportException if the text names no place or year
     */
    public Document readForced(CleanText text) {
        return read(text, PageOutline.of(text));
    }

    private Document read(CleanText text, PageOutline outline) {
        ReportHeader header = headers.read(outline, text.text());
        List<Section> sections = SectionReader.read(text.text(), outline, header);
        List<Sentence> sentences = sections.stream()
                .flatMap(section -> section.sentences().stream())
                .toList();
        return new Document(text, header, sections, sentences);
    }

    private static String beginning(PageOutline outline) {
        String words = outline.firstWords();
        return words.substring(0, Math.min(words.length(), 60));
    }
}
