package io.zhengtu.loader.mention.recognizer;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.loader.document.Document;
import io.zhengtu.loader.document.ReportHeader;
import io.zhengtu.loader.document.Section;
import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.gazetteer.Divisions;
import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.gazetteer.NamedPlaces;
import io.zhengtu.loader.lexical.hanlp.HanLpAnalyzer;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.MentionRecognizer;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.mention.OverlapPolicy;
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
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceRecognizersTests {
    private static final Path DATA = Path.of(System.getProperty("zhengtu.home", ".."), "data");
    private static final Divisions DIVISIONS = Divisions.read(DATA.resolve("gazetteers/divisions.tsv"));
    private static final Lexicons LEXICONS = new Lexicons(DATA.resolve("lexicons"));
    private static final List<MentionRecognizer> RECOGNIZERS = List.of(
            new RegionRecognizer(LEXICONS, DIVISIONS, new NamedPlaces(new Lexicons(DATA.resolve("gazetteers")))),
            new TownRecognizer(LEXICONS, DIVISIONS),
            new ParkRecognizer(LEXICONS));

    record Case(String code, String sentence, List<String> expected) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String line : text().lines().toList()) {
            if (line.startsWith("| ")) {
                cases.get(cases.size() - 1).expected().add(line.substring(2));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                cases.add(new Case(line.substring(0, 6), line.substring(7), new ArrayList<>()));
            }
        }
        return cases.stream();
    }

    private static String text() {
        try (InputStream stream = PlaceRecognizersTests.class.getResourceAsStream("places.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldFindThePlacesOfTheCases(Case example) {
        TokenizedDocument document = document(example);
        Mentions mentions = Mentions.of(List.of());
        for (MentionRecognizer recognizer : RECOGNIZERS) {
            mentions = mentions.and(recognizer.recognize(document, mentions));
        }

        List<Mention> settled = new OverlapPolicy().settle(mentions).all();

        assertThat(settled)
                .extracting(mention -> mention.type().label() + " " + mention.name())
                .containsExactlyInAnyOrderElementsOf(example.expected());
        assertThat(settled).allSatisfy(mention -> assertThat(mention.span().of(example.sentence()))
                .isEqualTo(mention.text()));
    }

    private static TokenizedDocument document(Case example) {
        String text = example.sentence();
        Sentence sentence = new Sentence(0, 0, 0, ReportPart.REVIEW, false, text, new Span(0, text.length()));
        ReportHeader header =
                new ReportHeader("政府工作报告", 2025, DIVISIONS.find(example.code()).orElseThrow(), null, null, null);
        Section section = new Section(0, "", 0, ReportPart.REVIEW, List.of(sentence));
        Document document = new Document(
                CleanText.unchanged(new SourceText(text, "UTF-8")), header, List.of(section), List.of(sentence));
        return TokenizedDocument.of(document, new HanLpAnalyzer());
    }
}
