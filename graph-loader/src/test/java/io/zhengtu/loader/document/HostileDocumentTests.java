package io.zhengtu.loader.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.loader.gazetteer.Divisions;
import io.zhengtu.loader.report.NoWorkReportException;
import io.zhengtu.loader.text.CleanText;
import io.zhengtu.loader.text.HostileTexts;
import io.zhengtu.loader.text.SourceText;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The structure of texts that no writer meant, alone and within a report. */
class HostileDocumentTests {
    private static final DocumentReader READER = new DocumentReader(
            Divisions.read(Path.of(System.getProperty("zhengtu.home", ".."), "data/gazetteers/divisions.tsv")));
    private static final String HEAD = "2025年大洼区政府工作报告\n各位代表：\n现在，我代表区人民政府，向大会报告政府工作。\n一、2024年工作回顾\n";
    private static final String FOOT = "\n二、2025年工作安排\n地区生产总值增长6%。\n";

    @TestFactory
    Stream<DynamicTest> shouldReadAReportAroundAnyText() {
        return Stream.concat(
                        HostileTexts.all().entrySet().stream(),
                        HostileTexts.ofLength(HostileTexts.LONG).entrySet().stream())
                .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> check(HEAD + text.getValue() + FOOT)));
    }

    /** Without a report around it most of them are refused, some for want of a place or year even where forced. */
    @TestFactory
    Stream<DynamicTest> shouldReadOrRefuseAnyTextAlone() {
        return Stream.concat(
                        HostileTexts.all().entrySet().stream(),
                        HostileTexts.ofLength(HostileTexts.LONG).entrySet().stream())
                .flatMap(text -> Stream.of(text, Map.entry(text.getKey() + " in a report's words", reported(text))))
                .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> refuseOrCheck(text.getValue())));
    }

    @Test
    void shouldSurviveRandomTexts() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            check(HEAD + HostileTexts.random(random, 1 + random.nextInt(400)) + FOOT);
        }
    }

    private static String reported(Map.Entry<String, String> text) {
        return "大洼区报告2025年" + text.getValue();
    }

    private static void refuseOrCheck(String text) {
        try {
            check(READER.readForced(clean(text)), text);
        } catch (NoWorkReportException e) {
            assertThat(e.verdict().canBeForced()).as("%s", e.getMessage()).isFalse();
        }
    }

    private static void check(String text) {
        Document document = READER.read(clean(text));
        assertThat(document.header().reportId()).isEqualTo("211104-2025");
        check(document, text);
    }

    /** Sentences stand in order, in sections that number them, and all but white space is in one. */
    private static void check(Document document, String text) {
        int at = 0;
        int ordinal = 0;
        for (Sentence sentence : document.sentences()) {
            if (sentence.span().start() < at
                    || sentence.ordinal() != ordinal++
                    || !sentence.span().of(text).equals(sentence.text())) {
                throw new AssertionError("Sentence " + sentence.ordinal() + " at " + sentence.span() + " after " + at);
            }
            assertBlank(text, at, sentence.span().start());
            at = sentence.span().end();
        }
        assertBlank(text, at, text.length());
        int first = 0;
        for (Section section : document.sections()) {
            assertThat(section.sentences().get(0).ordinal()).isEqualTo(first);
            first += section.sentences().size();
        }
        assertThat(first).isEqualTo(document.sentences().size());
    }

    private static void assertBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Line.isBlank(c) && c != '\u0085') {
                throw new AssertionError("Character " + i + " is in no sentence: " + (int) c);
            }
        }
    }

    private static CleanText clean(String text) {
        return CleanText.unchanged(new SourceText(text, "UTF-8"));
    }
}
