package io.zhengtu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.api.ExplorerPage;
import io.zhengtu.api.cli.ServedReport.Desk;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the explorer page serves: in English, on a phone, in the dark, with a screen reader, without the rest of the net. */
@ExtendWith(ServedReport.class)
class ExplorerAccessIT {
    private final ExplorerPage page;
    private final Desk desk;

    ExplorerAccessIT(ExplorerPage page, Desk desk) {
        this.page = page;
        this.desk = desk;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"graph", "report?mode=damage", "measures", "compare", "projects", "places", "ask?q=明天会下雨吗？"})
    void shouldSpeakEnglish(String view) throws IOException {
        page.open("?lang=en#/" + view).screenshot("english-" + view.replaceAll("\\W.*", ""));

        assertThat(page.texts("#tabs a"))
                .containsExactly("Graph", "Report", "Targets", "Compare", "Projects", "Places", "Ask");
        assertThat(page.ownWords()).isNotEmpty().noneMatch(word -> word.matches("(?s).*\\p{IsHan}.*"));
        assertThat(page.cutOff()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "graph, light",
        "graph, dark",
        "report?mode=damage, dark",
        "report?mode=both&s=26, light",
        "measures, light",
        "projects, light",
        "places, light",
        "ask?q=哪些企业从事船燃产业？, light"
    })
    void shouldFitAPhone(String view, String scheme) throws IOException {
        desk.chromium().emulatePhone(scheme);
        try {
            page.open("#/" + view).screenshot("phone-" + view.replaceAll("\\W.*", "") + "-" + scheme);
            assertThat(page.run("return JSON.stringify(document.documentElement.scrollWidth)")
                            .asInt())
                    .isLessThanOrEqualTo(390);
            assertThat(page.cutOff()).isEmpty();
            assertThat(view.equals("graph") ? page.overlaps() : List.of()).isEmpty();
        } finally {
            desk.chromium().emulateDesk();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "graph, light",
        "graph, dark",
        "report?s=26, light",
        "report?mode=damage&off=PINYIN_MARK&s=26, dark",
        "measures, light",
        "measures, dark",
        "projects, light",
        "places, dark",
        "ask?q=哪些企业从事船燃产业？, light",
        "ask?q=哪些企业从事船燃产业？, dark"
    })
    void shouldBeUsableByAll(String view, String scheme) throws IOException {
        desk.chromium().emulateScheme(scheme);
        try {
            page.open("#/" + view);
            if (view.equals("graph")) {
                page.find("船燃");
            }
            page.screenshot(scheme + "-" + view.replaceAll("\\W.*", ""));

            assertThat(page.faults()).isEmpty();
        } finally {
            desk.chromium().emulateDesk();
        }
    }

    @Test
    void shouldTakeReportsFromAll() {
        page.open("").press("#add-report").see("#upload h2");

        assertThat(page.faults()).isEmpty();
    }

    @Test
    void shouldTakeNothingFromElsewhereAndLittleFromHere() {
        page.open("");

        long bytes = 0;
        for (var resource : page.run("return JSON.stringify(performance.getEntriesByType('resource')"
                + ".map(r => ({name: r.name, size: r.encodedBodySize})));")) {
            assertThat(resource.path("name").asText())
                    .startsWith(desk.instance().server().address().resolve("/").toString());
            bytes += resource.path("size").asLong();
        }
        assertThat(bytes).isBetween(100_000L, 1_000_000L);
    }
}
