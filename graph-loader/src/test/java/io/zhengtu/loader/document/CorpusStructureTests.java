package io.zhengtu.loader.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zhengtu.loader.gazetteer.Divisions;
import io.zhengtu.loader.ontology.ReportPart;
import io.zhengtu.loader.report.NoWorkReportException;
import io.zhengtu.loader.text.CleanText;
import io.zhengtu.loader.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads every report of the collection; their file names say place and year. */
class CorpusStructureTests {
    private static final Path HOME = Path.of(System.getProperty("zhengtu.home", ".."));
    private static final DocumentReader READER =
            new DocumentReader(Divisions.read(HOME.resolve("data/gazetteers/divisions.tsv")));
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("anhui", "340000"),
            Map.entry("beijing", "110000"),
            Map.entry("chongqing", "500000"),
            Map.entry("fujian", "350000"),
            Map.entry("gansu", "620000"),
            Map.entry("guangdong", "440000"),
            Map.entry("guangxi", "450000"),
            Map.entry("guizhou", "520000"),
            Map.entry("hainan", "460000"),
            Map.entry("hebei", "130000"),
            Map.entry("heilongjiang", "230000"),
            Map.entry("henan", "410000"),
            Map.entry("hubei", "420000"),
            Map.entry("hunan", "430000"),
            Map.entry("jiangsu", "320000"),
            Map.entry("jiangxi", "360000"),
            Map.entry("jilin", "220000"),
            Map.entry("national", "000000"),
            Map.entry("neimenggu", "150000"),
            Map.entry("ningxia", "640000"),
            Map.entry("qinghai", "630000"),
            Map.entry("shaanxi", "610000"),
            Map.entry("shandong", "370000"),
            Map.entry("shanghai", "310000"),
            Map.entry("shanxi", "140000"),
            Map.entry("sichuan", "510000"),
            Map.entry("tianjin", "120000"),
            Map.entry("xinjiang", "650000"),
            Map.entry("xizang", "540000"),
            Map.entry("yunnan", "530000"));

    @TestFactory
    Stream<DynamicTest> shouldReadEveryReport() throws IOException {
        String named = System.getenv("ZHENGTU_CORPUS");
        Path folder = (named == null ? HOME.resolve("../shared") : Path.of(named)).resolve("reports");
        assumeTrue(Files.isDirectory(folder), () -> "No reports in " + folder + "; set ZHENGTU_CORPUS");
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> !file.getFileName().toString().startsWith("dawa"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(70);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".txt", "");
        String text = Files.readString(file);
        CleanText clean = CleanText.unchanged(new SourceText(text, "UTF-8"));
        if (name.contains("-stat-")) {
            assertThatExceptionOfType(NoWorkReportException.class)
                    .isThrownBy(() -> READER.read(clean))
                    .satisfies(e -> assertThat(e.verdict()).isEqualTo(NoWorkReportException.Verdict.COMMUNIQUE));
            return;
        }
        Document document = READER.read(clean);
        String[] parts = name.split("-", -1);

        assertThat(document.header().reportId()).isEqualTo(CODES.get(parts[0]) + "-" + parts[parts.length - 1]);
        assertThat(characters(document, ReportPart.REVIEW)).isGreaterThan(text.length() / 10);
        assertThat(characters(document, ReportPart.PLAN)).isGreaterThan(text.length() / 6);
        assertThat(document.sentences())
                .allSatisfy(sentence -> assertThat(sentence.span().of(text)).isEqualTo(sentence.text()));
        if (name.contains("-province-")) {
            assertThat(document.header().deliveredOn())
                    .isNotNull()
                    .hasYear(document.header().year());
            assertThat(document.header().meeting()).contains("人民代表大会");
            assertThat(document.header().speaker()).isNotBlank();
        }
    }

    private static int characters(Document document, ReportPart part) {
        return document.sentences().stream()
                .filter(sentence -> sentence.part() == part)
                .mapToInt(sentence -> sentence.text().length())
                .sum();
    }
}
