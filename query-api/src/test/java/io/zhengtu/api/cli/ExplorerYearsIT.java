package io.zhengtu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zhengtu.api.ExplorerPage;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import io.zhengtu.api.cli.ServedReport.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several years of one place on the explorer page: what was promised, what became of it, what changed. */
@ExtendWith({ServedReport.class, ServedGraph.class})
class ExplorerYearsIT {
    private static final String LAST_YEAR = ".years [data-year='2024'] ";

    private final Desk desk;
    private final ExplorerPage page;

    ExplorerYearsIT(Desk desk, Running graph) {
        this.desk = desk;
        this.page = new ExplorerPage(desk.chromium(), graph.uri("/"));
    }

    @Test
    void shouldMarkWhatWasMissedAndShowBothSentences() throws IOException {
        page.open("#/measures?q=地区生产总值");
        assertThat(page.texts(".of-year")).containsExactly("2024", "2025");
        assertThat(page.texts(".bar.target .amount")).containsExactly("≥5%", "≥5.5%");
        assertThat(page.texts(".bar.outcome .amount")).containsExactly("4.6%");
        assertThat(page.texts(".verdict")).containsExactly("未兑现", "待兑现");
        assertThat(page.count(LAST_YEAR + ".verdict.missed")).isEqualTo(1);

        page.press(LAST_YEAR + ".year-row").see(LAST_YEAR + ".said");
        assertThat(page.texts(LAST_YEAR + ".said blockquote")).containsExactly("地区生产总值增长5%以上。", "地区生产总值增长4.6%。");
        assertThat(page.texts(LAST_YEAR + ".said .open-report")).containsExactly("2024年大洼区政府工作报告", "2025年大洼区政府工作报告");
        page.screenshot("26-promise-missed");

        page.press(LAST_YEAR + ".said .open-report").awaitText("#view-report h1", "2024年大洼区");
        assertThat(page.see(".sentence.chosen").getText()).contains("增长5%以上");
    }

    @Test
    void shouldShowOnlyThoseThatWereMissed() {
        page.open("#/measures").press("[data-fate=MISSED]").see("[data-fate=MISSED][aria-pressed=true]");

        assertThat(page.count(".measure-card")).isEqualTo(page.count(".measure-card:has(.verdict.missed)"));
        assertThat(page.see("[data-fate=MISSED]").getText()).isEqualTo("未兑现 1");
    }

    @Test
    void shouldLayTwoYearsSideBySide() throws IOException {
        page.open("#/compare").see(".opposed tbody tr");

        assertThat(page.texts(".side h2")).containsExactly("2024", "2025");
        assertThat(page.texts(".opposed tbody td")).containsExactly("≥5%", "≥5.5%", "▲ 0.5个百分点");
        assertThat(page.texts("[data-list=first] summary")).containsExactly("渔业");
        assertThat(page.texts("[data-list=second] summary")).contains("船燃产业");
        page.press("[data-list=first] summary").awaitText("[data-list=first] blockquote", "渔业提质增效");
        page.screenshot("27-compared").press("[data-side=compareFirst] option[value='2025']");
        page.awaitText(".opposed .difference", "▼ 0.5");
        assertThat(page.address()).contains("one=2025", "two=2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"measures?q=地区生产总值", "compare"})
    void shouldServeAllOnAPhoneInTheDark(String view) throws IOException {
        desk.chromium().emulatePhone("dark");
        try {
            page.open("#/" + view);
            if (view.startsWith("measures")) {
                page.press(LAST_YEAR + ".year-row").see(LAST_YEAR + ".said");
            } else {
                page.see(".opposed tbody tr");
            }
            page.screenshot("phone-years-" + view.replaceAll("\\W.*", ""));

            assertThat(page.cutOff()).isEmpty();
            assertThat(page.faults()).isEmpty();
        } finally {
            desk.chromium().emulateDesk();
        }
    }

    /** What the page makes of years is tested above; this is about the pages of real reports, and takes long. */
    @Test
    @Tag("endurance")
    void shouldFollowAPromiseOverRealReports() throws Exception {
        String named = System.getenv("ZHENGTU_CORPUS");
        Path folder =
                Path.of(named == null ? System.getProperty("zhengtu.home", "..") + "/../shared" : named, "reports");
        List<Path> files = List.of("2024", "2025").stream()
                .map(year -> folder.resolve("national-" + year + ".txt"))
                .toList();
        assumeTrue(files.stream().allMatch(Files::exists), () -> "No reports at " + files + "; set ZHENGTU_CORPUS");
        ExplorerPage real = desk.page().open("");
        desk.chromium().drop(files);
        real.awaitText("#upload .picked", "national-2024.txt、national-2025.txt");
        real.clear("#upload-key").type("#upload-key", desk.key()).press("#upload button[type=submit]");
        try {
            real.awaitCount(".outcomes .file", 2);
            assertThat(real.count(".outcomes .loaded")).isEqualTo(2);
            real.open("#/measures?q=地区生产总值&place=中华人民共和国");
            assertThat(real.texts(".years [data-year='2023'] .outcome .amount")).contains("5.2%");
            assertThat(real.texts(LAST_YEAR + ".verdict")).contains("已兑现");
            assertThat(real.texts(".years [data-year='2025'] .verdict")).contains("待兑现");
            real.press(LAST_YEAR + ".year-row").see(LAST_YEAR + ".said");
            assertThat(real.texts(LAST_YEAR + ".said blockquote"))
                    .hasSize(2)
                    .allSatisfy(sentence -> assertThat(sentence).contains("国内生产总值", "增长5%"));
            real.screenshot("28-real-years");
        } finally {
            for (String year : List.of("2024", "2025")) {
                desk.remove("000000-" + year);
            }
        }
    }
}
