package io.zhengtu.loader.text.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.loader.text.Certainty;
import io.zhengtu.loader.text.CleanText;
import io.zhengtu.loader.text.Repair;
import io.zhengtu.loader.text.RepairKind;
import io.zhengtu.loader.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class RepairChainTests {
    /** What the hand-made clean text spells otherwise, and why that is accepted. */
    private static final Map<Character, Character> ACCEPTED_VARIANTS =
            Map.of('堿', '碱'); // the hand-made text keeps the Traditional variant; 碱 is the standard's character

    @ParameterizedTest(name = "{2}: {0}")
    @CsvFileSource(resources = "damaged-runs.tsv", delimiter = '\t', numLinesToSkip = 2, quoteCharacter = '\0')
    void shouldReadDamagedRuns(String received, String clean, String what) {
        assertThat(Reports.repair(received).text()).as(what).isEqualTo(clean);
    }

    @Test
    void shouldReadTheSeedAsWrittenByHand() throws IOException {
        String expected =
                Files.readString(Path.of("src/test/resources/io/zhengtu/loader/text/repair/dawa-2025.clean.txt"));
        for (Map.Entry<Character, Character> variant : ACCEPTED_VARIANTS.entrySet()) {
            expected = expected.replace(variant.getKey(), variant.getValue());
        }
        CleanText clean = Reports.repair(Files.readString(Reports.SEED));
        assertThat(clean.text().lines())
                .containsExactlyElementsOf(expected.lines().toList());
        assertThat(clean.text()).isEqualTo(expected);
    }

    @Test
    void shouldRecordEveryDamagedSpotOfTheSeed() throws IOException {
        String source = Files.readString(Reports.SEED);
        CleanText clean = Reports.repair(source);
        assertThat(clean.repairs())
                .filteredOn(repair -> repair.kind() == RepairKind.LOST_BYTES)
                .hasSize(12)
                .allSatisfy(repair -> assertThat(repair.source().of(source)).isEqualTo(repair.received()))
                .allSatisfy(repair -> assertThat(repair.certainty()).isNotEqualTo(Certainty.UNRESOLVED))
                .extracting(Repair::reading)
                .containsExactly("。纵", "区", "。“红", "海”实", "担当", "气管网", "气服务", "保”作用", "渔", "没", "粒化思维", "担当");
    }

    @Test
    void shouldLeadFromEveryCharacterOfTheSeedToItsSourceAndBack() throws IOException {
        CleanText clean = Reports.repair(Files.readString(Reports.SEED));
        for (int start = 0; start < clean.text().length(); start++) {
            for (int end = start + 1; end <= Math.min(clean.text().length(), start + 12); end++) {
                Span span = new Span(start, end);
                Reports.assertRoundTrip(clean, span);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2024年，全区GDP增长5.5%，其中（秋季）招生3:1。
            推进(县域)商业体系建设，建设5G(NR)基站。
            堃喆公司是一家民营企业。
            “十四五”时期，我们怎么办？我们攻坚克难！
            覆盖率提高，成效显著，沿着正确方向。
            """)
    void shouldLeaveSoundTextAlone(String text) {
        CleanText clean = Reports.repair(text);
        assertThat(clean.text()).isEqualTo(text);
        assertThat(clean.alignment().isIdentity()).isTrue();
        assertThat(clean.repairs()).isEmpty();
    }
}
