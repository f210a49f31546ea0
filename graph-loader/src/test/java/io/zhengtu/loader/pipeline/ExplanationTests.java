package io.zhengtu.loader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.report.RawReport;
import io.zhengtu.loader.report.format.ReportFormats;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTests {
    private static final Path DATA =
            Path.of(System.getProperty("zhengtu.home", "..")).resolve("data");
    private static final ReportPipeline PIPELINE = new ReportPipeline(DATA);

    @TempDir
    private static Path folder;

    private static RawReport report;

    @BeforeAll
    static void writeReport() throws IOException {
        report =
                ReportFormats.open(SampleText.write(folder.resolve("report.txt"), SampleText.report("大洼区", 2020, 120)));
    }

    @Test
    void shouldGiveTheWordsNamesAndFactsOfASentenceWithTheirRules() {
        Explanation explanation = PIPELINE.explain(report, ordinal("石化产业提质增效"));

        assertThat(explanation.tokens()).isNotEmpty();
        assertThat(explanation.kept()).extracting(kept -> kept.mention().type()).contains(EntityType.PROJECT);
        assertThat(explanation.facts()).isNotEmpty().allMatch(fact -> !fact.rule()
                .isEmpty());
    }

    @Test
    void shouldGiveNoPairThatARuleJoined() {
        Explanation explanation = PIPELINE.explain(report, ordinal("石化产业提质增效"));

        explanation.facts().forEach(fact -> assertThat(explanation.unjoined())
                .noneMatch(pair -> pair.type() == fact.type()
                        && pair.subject().id().equals(fact.subject().id())
                        && pair.object().id().equals(fact.object().id())));
    }

    @Test
    void shouldSayWhichSentencesThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PIPELINE.explain(report, 999))
                .withMessageContaining("No sentence 999")
                .withMessageContaining("0 to ");
    }

    private static int ordinal(String words) {
        return PIPELINE.recognize(report).document().sentences().stream()
                .filter(sentence -> sentence.text().contains(words))
                .mapToInt(Sentence::ordinal)
                .findFirst()
                .orElseThrow();
    }
}
