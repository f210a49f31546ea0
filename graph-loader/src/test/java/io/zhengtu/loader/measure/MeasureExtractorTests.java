package io.zhengtu.loader.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.loader.linking.LinkedDocument;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeasureExtractorTests {
    private static final MeasureExtractor EXTRACTOR = new MeasureExtractor(
            Path.of(System.getProperty("zhengtu.home", "..")).resolve("data"));

    static Stream<MeasureCases> cases() {
        return MeasureCases.read().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldFindTheMeasuresThatTheCasesSay(MeasureCases example) {
        assertThat(MeasureCases.extract(example.input()))
                .extracting(MeasureCases::describe)
                .isEqualTo(example.expected());
    }

    @Test
    void shouldQuoteTheSentenceAndKeepTheNumberAsWritten() {
        LinkedDocument document = MeasureCases.document("", "REVIEW 一年来，成效明显。", "REVIEW 旅游收入达8.5亿元左右。");

        assertThat(EXTRACTOR.extract(document)).singleElement().satisfies(measure -> {
            assertThat(measure.valueText()).isEqualTo("8.5亿元左右");
            assertThat(measure.sentence()).isEqualTo(1);
            assertThat(measure.span().of(document.document().document().text().text()))
                    .isEqualTo("旅游收入达8.5亿元左右。");
        });
    }

    @Test
    void shouldQuoteTheClausesAroundANumberOfAVeryLongSentence() {
        String filler = "坚持稳中求进、以进促稳，".repeat(60);
        LinkedDocument document = MeasureCases.document("", "REVIEW " + filler + "旅游收入达8.5亿元，" + filler);

        assertThat(EXTRACTOR.extract(document)).singleElement().satisfies(measure -> assertThat(
                        measure.span().of(document.document().document().text().text()))
                .contains("旅游收入达8.5亿元")
                .hasSizeLessThanOrEqualTo(600));
    }

    @Test
    void shouldTakeTheYearFromThePlanThatTheHeadingNames() {
        LinkedDocument document = MeasureCases.document("“十五五”时期主要目标", "PLAN 常住人口城镇化率达63%左右。");

        assertThat(EXTRACTOR.extract(document)).extracting(StatedMeasure::year).containsExactly(2030);
    }

    @Test
    void shouldFallBackToTheReportsRegion() {
        LinkedDocument document = MeasureCases.document("", "REVIEW 新增就业1.2万人。");

        assertThat(EXTRACTOR.extract(document)).extracting(StatedMeasure::about).containsExactly(document.region());
    }

    @Test
    void shouldGiveTheSameMeasuresEveryTime() {
        LinkedDocument document = MeasureCases.document(
                "", MeasureCases.read().stream().map(MeasureCases::input).toArray(String[]::new));

        assertThat(EXTRACTOR.extract(document)).isNotEmpty().isEqualTo(EXTRACTOR.extract(document));
    }
}
