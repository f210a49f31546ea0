package io.zhengtu.loader.text.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zhengtu.loader.lexical.hanlp.HanLpPinyin;
import io.zhengtu.loader.lexical.hanlp.HanLpScriptConverter;
import io.zhengtu.loader.lexical.hanlp.HanLpWordModel;
import io.zhengtu.loader.text.CleanText;
import io.zhengtu.loader.text.PinyinReadings;
import io.zhengtu.loader.text.ScriptConverter;
import io.zhengtu.loader.text.SourceText;
import io.zhengtu.loader.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The reports that tests read, and the chain that reads them. */
final class Reports {
    static final Path HOME = Path.of(System.getProperty("zhengtu.home", ".."));
    static final Path SEED = HOME.resolve("data/reports/dawa-2025.txt");
    static final PinyinReadings READINGS = new HanLpPinyin();
    static final ScriptConverter SCRIPT =
            ScriptGaps.read(HOME.resolve("data/lexicons/script-gaps.tsv"), new HanLpScriptConverter());
    static final RepairChain CHAIN =
            RepairChain.of(READINGS, SCRIPT, new HanLpWordModel(), HOME.resolve("data/models/character-counts.gz"));

    private Reports() {}

    /** The reports of the corpus by name; the test is skipped where there is none. */
    static List<Path> corpus() {
        String named = System.getenv("ZHENGTU_CORPUS");
        Path folder = (named == null ? HOME.resolve("../shared") : Path.of(named)).resolve("reports");
        assumeTrue(Files.isDirectory(folder), () -> "No reports in " + folder + "; set ZHENGTU_CORPUS");
        try {
            return CharacterCountsTrainer.reports(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The characters that a mirror marks, in the order in which it goes over the text. */
    static List<ForwardModel.Pair> markTable(String source) throws IOException {
        Path table = Path.of("src/test/resources/io/zhengtu/loader/text/repair/mark-tables.tsv");
        return Files.readAllLines(table).stream()
                .map(line -> line.split("\t", -1))
                .filter(fields -> fields.length == 3 && fields[2].equals(source))
                .map(fields -> new ForwardModel.Pair(fields[0].charAt(0), fields[1]))
                .toList();
    }

    static CleanText repair(String text) {
        return CHAIN.repair(new SourceText(text, "UTF-8"));
    }

    /** A span of the clean text leads to the source and back to itself. */
    static void assertRoundTrip(CleanText clean, Span span) {
        Span source = clean.alignment().toSource(span);
        assertThat(clean.alignment().toClean(source))
                .as("%s “%s” by way of %s", span, span.of(clean.text()), source)
                .isEqualTo(span);
    }
}
