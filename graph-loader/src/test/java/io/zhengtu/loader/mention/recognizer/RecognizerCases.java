package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.document.Document;
import io.zhengtu.loader.document.ReportHeader;
import io.zhengtu.loader.document.Section;
import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.gazetteer.Divisions;
import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.lexical.hanlp.HanLpAnalyzer;
import io.zhengtu.loader.mention.TokenizedDocument;
import io.zhengtu.loader.ontology.ReportPart;
import io.zhengtu.loader.text.CleanText;
import io.zhengtu.loader.text.SourceText;
import io.zhengtu.loader.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The case files of the recognizers: the code of the report's place and a sentence, then its names after "| ". */
final class RecognizerCases {
    static final Path DATA = Path.of(System.getProperty("zhengtu.home", ".."), "data");
    static final Divisions DIVISIONS = Divisions.read(DATA.resolve("gazetteers/divisions.tsv"));
    static final Lexicons LEXICONS = new Lexicons(DATA.resolve("lexicons"));
    static final Lexicons GAZETTEERS = new Lexicons(DATA.resolve("gazetteers"));

    private RecognizerCases() {}

    /**
     * A case.
     *
     * @param code the division code of the report's place
     * @param sentence the sentence
     * @param expected what it names
     */
    record Case(String code, String sentence, List<String> expected) {
        @Override
        public String toString() {
            return sentence;
        }

        /** The sentence as a report of one sentence. */
        TokenizedDocument document() {
            Sentence only = new Sentence(0, 0, 0, ReportPart.REVIEW, false, sentence, new Span(0, sentence.length()));
            ReportHeader header =
                    new ReportHeader("政府工作报告", 2025, DIVISIONS.find(code).orElseThrow(), null, null, null);
            Section section = new Section(0, "", 0, ReportPart.REVIEW, List.of(only));
            Document document = new Document(
                    CleanText.unchanged(new SourceText(sentence, "UTF-8")), header, List.of(section), List.of(only));
            return TokenizedDocument.of(document, new HanLpAnalyzer());
        }
    }

    /** The cases of a file. */
    static List<Case> read(String file) {
        List<Case> cases = new ArrayList<>();
        for (String line : text(file).lines().toList()) {
            if (line.startsWith("| ")) {
                cases.get(cases.size() - 1).expected().add(line.substring(2));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                cases.add(new Case(line.substring(0, 6), line.substring(7), new ArrayList<>()));
            }
        }
        return cases;
    }

    private static String text(String file) {
        try (InputStream stream = RecognizerCases.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
