package io.zhengtu.loader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zhengtu.loader.document.Document;
import io.zhengtu.loader.lexical.hanlp.HanLpScriptConverter;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.report.NoWorkReportException;
import io.zhengtu.loader.report.RawReport;
import io.zhengtu.loader.report.format.ReportFormats;
import io.zhengtu.loader.text.CleanText;
import io.zhengtu.loader.text.RepairKind;
import io.zhengtu.loader.text.ScriptConverter;
import io.zhengtu.loader.text.Span;
import io.zhengtu.loader.text.repair.ScriptGaps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every mention of every report leads to the characters of the file that hold it, and back. */
class MentionOffsetsTests {
    private static final Path HOME = Path.of(System.getProperty("zhengtu.home", ".."));
    private final ReportPipeline pipeline = new ReportPipeline(HOME.resolve("data"));
    private static final ScriptConverter SCRIPT =
            ScriptGaps.read(HOME.resolve("data/lexicons/script-gaps.tsv"), new HanLpScriptConverter());
    private static final Pattern MARK = Pattern.compile("(?<=\\p{IsHan})\\([a-zü\u0080-\u01ff]+\\)");

    @TestFactory
    Stream<DynamicTest> shouldLeadFromEveryMentionToItsSourceAndBack() throws IOException {
        String named = System.getenv("ZHENGTU_CORPUS");
        Path folder = (named == null ? HOME.resolve("../shared") : Path.of(named)).resolve("reports");
        assumeTrue(Files.isDirectory(folder), () -> "No reports in " + folder + "; set ZHENGTU_CORPUS");
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private void check(Path file) throws IOException {
        RawReport report = ReportFormats.open(file);
        RecognizedDocument recognized;
        try {
            recognized = pipeline.recognize(report);
        } catch (NoWorkReportException e) {
            assertThat(file.getFileName().toString()).contains("-stat-");
            return;
        }
        Document document = recognized.document().document();
        List<Mention> mentions = recognized.mentions().all();
        assertThat(mentions).hasSizeGreaterThan(100);
        for (Mention mention : mentions) {
            Span span = mention.span();
            Span source = document.text().alignment().toSource(span);
            assertThat(document.text().alignment().toClean(source))
                    .as("%s by way of %s", mention, source)
                    .isEqualTo(span);
            if (document.text().alignment().isIdentity()) {
                assertThat(source.of(report.source().text()))
                        .isEqualTo(span.of(document.text().text()));
            } else if (!isReadFromLostBytes(document.text(), source)) {
                assertThat(readTrue(source.of(report.source().text())))
                        .as("the source at %s", source)
                        .isEqualTo(folded(span.of(document.text().text())));
            }
        }
    }

    private static boolean isReadFromLostBytes(CleanText text, Span source) {
        return text.repairs().stream()
                .anyMatch(repair -> repair.kind() == RepairKind.LOST_BYTES
                        && repair.source().overlaps(source));
    }

    /** What a stretch of a source says, told without the repair chain. */
    private static String readTrue(String source) {
        return folded(SCRIPT.toSimplified(MARK.matcher(source).replaceAll("")));
    }

    /** Without the difference between full-width and ASCII marks. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
