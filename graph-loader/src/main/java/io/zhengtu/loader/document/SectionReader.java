package io.zhengtu.loader.document;

import io.zhengtu.loader.ontology.ReportPart;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the sections and sentences of one page. Used once. */
final class SectionReader {
    private static final int DEEPEST = 4;
    private final String text;
    private final PageOutline outline;
    private final PartReader parts;
    private final List<Section> sections = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private int sectionStart;
    private String heading = "";
    private int level;
    private ReportPart part = ReportPart.OTHER;
    private SectionKind kind = SectionKind.PAGE_CHROME;
    private boolean inLead;
    /** The last heading that is no lead sentence, and the last of the first level. */
    private Outer outer = new Outer("", 0);

    private Outer outermost = outer;

    /** A heading to which later paragraphs go back. */
    private record Outer(String heading, int level) {}

    private boolean inProblems;

    private SectionReader(String text, PageOutline outline, ReportHeader header) {
        this.text = text;
        this.outline = outline;
        this.parts = new PartReader(
                header.year(),
                header.deliveredOn() == null || header.deliveredOn().getYear() == header.year());
    }

    /** The sections of a page whose report has this header. */
    static List<Section> read(String text, PageOutline outline, ReportHeader header) {
        SectionReader reader = new SectionReader(text, outline, header);
        List<Line> lines = outline.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (i < outline.bodyStart()) {
                reader.readAround(i, outline.isTitleLine(i) ? SectionKind.TITLE : SectionKind.PAGE_CHROME);
            } else if (i < outline.bodyEnd()) {
                reader.readBody(i);
            } else {
                reader.readAround(i, SectionKind.PAGE_CHROME);
            }
        }
        reader.close();
        return reader.sections;
    }

    private void readAround(int index, SectionKind where) {
        if (kind != where) {
            begin("", 0, ReportPart.OTHER, where);
        }
        addSentence(index, outline.lines().get(index).span(), ReportPart.OTHER, where == SectionKind.TITLE);
    }

    private void readBody(int index) {
        Line line = outline.lines().get(index);
        if (index == outline.bodyStart()) {
            begin("", 0, ReportPart.OTHER, SectionKind.BODY);
        }
        Optional<Heading> found = HeadingReader.read(line).filter(this::counts);
        if (found.isPresent()) {
            open(found.get());
        } else {
            readOpening(line);
        }
        if (found.isPresent() && found.get().ownLine()) {
            addSentence(index, line.span(), part, true);
            return;
        }
        for (Span span : SentenceSplitter.split(text, line.span())) {
            inProblems |= part == ReportPart.REVIEW && ProblemPassage.startsWith(span.of(text));
            addSentence(index, span, inProblems ? ReportPart.OTHER : part, false);
        }
    }

    /** In explanations of terms every line is an item; only the next appendix is a heading there. */
    private boolean counts(Heading candidate) {
        return kind != SectionKind.APPENDIX || candidate.style() == Heading.Style.APPENDIX;
    }

    private void open(Heading found) {
        boolean beginsPart = parts.accept(found);
        int newLevel = level(found, beginsPart);
        SectionKind newKind = found.style() == Heading.Style.APPENDIX
                ? found.text().contains("实事") ? SectionKind.PRACTICAL_MATTERS : SectionKind.APPENDIX
                : kind;
        boolean isInProblems = inProblems && !beginsPart && ProblemPassage.goesOnWith(found.text());
        if (!isInProblems) {
            inProblems = false;
        }
        inLead = found.style() == Heading.Style.LEAD && !found.ownLine();
        if (found.style() != Heading.Style.LEAD) {
            outer = new Outer(found.text(), newLevel);
            outermost = newLevel == 1 ? outer : outermost;
        }
        boolean turns = !beginsPart && !parts.inAppendix() && parts.acceptParagraph(found.text());
        begin(found.text(), newLevel, beginsPart || turns || parts.inAppendix() ? parts.part() : part, newKind);
    }

    private int level(Heading found, boolean beginsPart) {
        if (beginsPart) {
            return 1;
        }
        return switch (found.style()) {
            case APPENDIX, PERIOD -> 1;
            case PART, SECOND -> 2;
            case THIRD, FOURTH -> 3;
            case UNNUMBERED -> Math.min(DEEPEST - 1, Math.max(1, outer.level()) + 1);
            case LEAD -> Math.min(DEEPEST, outer.level() + 1);
        };
    }

    private void readOpening(Line line) {
        inProblems = inProblems && ProblemPassage.goesOnWith(line.text());
        boolean turns = parts.acceptParagraph(line.text());
        boolean isAddress = line.text().startsWith("各位代表") && kind == SectionKind.BODY;
        Outer back = isAddress ? outermost : inLead ? outer : new Outer(heading, level);
        outer = isAddress ? outermost : outer;
        inLead = false;
        if (turns || back.level() != level) {
            begin(back.heading(), back.level(), turns ? parts.part() : part, kind);
        }
    }

    private void begin(String newHeading, int newLevel, ReportPart newPart, SectionKind newKind) {
        close();
        heading = newHeading;
        level = newLevel;
        part = newPart;
        kind = newKind;
    }

    private void close() {
        if (sentences.size() > sectionStart) {
            sections.add(new Section(
                    sections.size(), heading, level, part, kind, sentences.subList(sectionStart, sentences.size())));
            sectionStart = sentences.size();
        }
    }

    private void addSentence(int paragraph, Span span, ReportPart looks, boolean isHeading) {
        sentences.add(
                new Sentence(sentences.size(), sections.size(), paragraph, looks, isHeading, span.of(text), span));
    }
}
