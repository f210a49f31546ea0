package io.zhengtu.loader.report.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zhengtu.loader.document.Document;
import io.zhengtu.loader.document.DocumentReader;
import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.gazetteer.Divisions;
import io.zhengtu.loader.pipeline.ReportRepair;
import io.zhengtu.loader.text.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every report, saved as web page, PDF and Word document, has the sentences of its text. */
class CorpusFormsTests {
    private static final Path HOME = Path.of(System.getProperty("zhengtu.home", ".."));
    private static final DocumentReader READER =
            new DocumentReader(Divisions.read(HOME.resolve("data/gazetteers/divisions.tsv")));
    private static final ReportRepair REPAIR = new ReportRepair(HOME.resolve("data"));
    /** The share of a report's sentences that its PDF has to give. */
    private static final double PDF_FLOOR = 0.995;

    @TestFactory
    Stream<DynamicTest> shouldGiveTheSameSentences() throws IOException {
        String named = System.getenv("ZHENGTU_CORPUS");
        Path folder = (named == null ? HOME.resolve("../shared") : Path.of(named)).resolve("reports");
        assumeTrue(Files.isDirectory(folder), () -> "No reports in " + folder + "; set ZHENGTU_CORPUS");
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> !file.toString().contains("-stat-")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        String text = Files.readString(file);
        List<String> sentences = sentences(new SourceText(text, "UTF-8"));

        assertThat(sentences(read(SavedForms.html(text, "UTF-8"))))
                .as("web page")
                .isEqualTo(sentences);
        assertThat(sentences(read(SavedForms.docx(text)))).as("Word document").isEqualTo(sentences);
        Set<String> printed = new HashSet<>(sentences(read(SavedForms.pdf(text))));
        List<String> lost = sentences.stream()
                .filter(sentence -> !printed.contains(sentence))
                .toList();
        assertThat(1 - (double) lost.size() / sentences.size())
                .as("of %d sentences the PDF lacks %s", sentences.size(), lost)
                .isGreaterThanOrEqualTo(PDF_FLOOR);
    }

    private static SourceText read(byte[] bytes) throws IOException {
        return ReportFormats.read("a", new ByteArrayInputStream(bytes)).source();
    }

    /** The report's sentences without white space and without the page around it. */
    private static List<String> sentences(SourceText source) {
        Document document = READER.read(REPAIR.repair(source));
        return document.sentences().stream()
                .filter(sentence -> !document.isPageChrome(sentence))
                .map(Sentence::text)
                .map(sentence -> sentence.replaceAll("[\\s\u3000\u00a0\u2002\u2003]", ""))
                .toList();
    }
}
