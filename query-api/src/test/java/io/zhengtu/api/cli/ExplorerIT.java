package io.zhengtu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.api.Chromium;
import io.zhengtu.api.ExplorerPage;
import io.zhengtu.api.FreePort;
import io.zhengtu.api.server.ServerSettings;
import io.zhengtu.loader.cli.StoreOptions;
import io.zhengtu.loader.pipeline.LoadListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The explorer page as a planner meets it: on the report, in a real browser, one way through it a test. */
class ExplorerIT {
    private static final Path DATA = Path.of(System.getProperty("zhengtu.home", ".."), "data");

    @TempDir
    private static Path folder;

    private static Chromium chromium;
    private static Instance instance;
    private static ExplorerPage page;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.open();
        StoreOptions store = new StoreOptions();
        new CommandLine(store).parseArgs("--store", folder.resolve("store").toString(), "--bolt-port", "0");
        instance = Instance.start(DATA, store, settings(), LoadListener.NONE);
        page = new ExplorerPage(chromium, instance.server().address());
    }

    private static ServerSettings settings() throws IOException {
        return ServerSettings.local().withPort(FreePort.find());
    }

    @AfterAll
    static void end() {
        if (instance != null) {
            instance.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void shouldLandOnIndustriesWithTheirProjectsWithoutOverlaps() throws IOException {
        page.open("").screenshot("1-landing");

        assertThat(page.texts(".legend-entry .name")).contains("产业", "项目");
        assertThat(page.entities()).hasSizeBetween(5, 36).contains("船燃产业");
        assertThat(page.overlaps()).isEmpty();
        assertThat(page.cutOff()).isEmpty();
    }

    @Test
    void shouldFindAnIndustryAndExpandItWithoutMovingTheOthers() throws IOException {
        page.open("").find("船燃");
        assertThat(page.see("#details h2").getText()).isEqualTo("船燃产业");
        page.screenshot("2-found");
        List<String> before = page.entities();
        String places = placesOf(before);

        page.doubleClick("船燃产业").awaitEntity("企鸿源").screenshot("3-expanded");

        assertThat(page.entities()).containsAll(before).contains("企鸿源");
        assertThat(placesOf(before)).isEqualTo(places);

        page.press("[data-tool=undo]");
        assertThat(page.entities()).isEqualTo(before);
        page.press("[data-tool=redo]");
        assertThat(page.entities()).contains("企鸿源");
        page.click("船燃产业").pressButton("收起");
        assertThat(page.entities()).doesNotContain("企鸿源");
    }

    private static String placesOf(List<String> names) {
        return page.run(
                        "return JSON.stringify(zhengtu.view.cy.nodes().filter(n =>"
                                + " arguments[0].includes(n.data('name'))).map(n => n.id() + ' ' +"
                                + " Math.round(n.position('x')) + ' ' + Math.round(n.position('y'))).sort());",
                        names)
                .toString();
    }

    @Test
    void shouldFilterByTheLegendAndHideAndPin() {
        page.open("");
        assertThat(page.entities()).contains("临港经济开发区");

        page.press(".legend-entry[data-key=Park]");
        assertThat(page.entities()).doesNotContain("临港经济开发区");
        assertThat(page.see(".legend-entry[data-key=Park]").getDomAttribute("aria-pressed"))
                .isEqualTo("false");
        page.press(".legend-entry[data-key=Park]");
        page.click("临港经济开发区").pressButton("固定");
        page.see("#details h2");
        assertThat(page.run("return JSON.stringify(zhengtu.view.cy.nodes('.pinned').map(n => n.data('name')))")
                        .toString())
                .contains("临港经济开发区");
        page.pressButton("隐藏");
        assertThat(page.entities()).doesNotContain("临港经济开发区");
    }

    @Test
    void shouldOpenTheSentenceBehindALink() throws IOException {
        page.open("").find("船燃").clickLink("临港经济开发区", "SUPPORTS");
        page.see("#details .relation");
        assertThat(page.see("#details figure.quote code").getText()).startsWith("supports.");
        assertThat(page.see("#details .facts").getText()).contains("报告明言");
        page.screenshot("4-evidence");

        page.press("#details .open-report");
        assertThat(page.see(".sentence.chosen").getText()).contains("临港经济开发区");
        assertThat(page.texts(".sentence.chosen mark")).isNotEmpty();
        assertThat(page.texts(".drawn .card"))
                .anySatisfy(card -> assertThat(card).contains("临港经济开发区", "支撑", "船燃产业"));
        page.screenshot("5-sentence");

        page.pressButton("对照");
        assertThat(page.see(".sentence.chosen .source").getText()).contains("臨港經");
        page.screenshot("6-as-received");
    }

    @Test
    void shouldShowWhichSentencesGaveNothing() throws IOException {
        page.open("#/report");
        int all = page.texts(".sentence").size();

        page.pressButton("只看没有产出的句子");

        assertThat(page.texts(".sentence").size()).isLessThan(all).isPositive();
        assertThat(page.texts(".sentence.empty")).hasSameSizeAs(page.texts(".sentence"));
        page.screenshot("7-coverage");
    }

    @Test
    @Tag("endurance")
    void shouldShareALinkThatShowsTheSameAgain() throws IOException {
        page.open("").find("船燃").doubleClick("船燃产业").awaitEntity("企鸿源");
        page.press(".legend-entry[data-key=Enterprise]");
        String address = page.address();
        List<String> shown = page.entities();
        String places = placesOf(shown);

        page.open(address.substring(address.indexOf('#')));

        assertThat(page.entities()).isEqualTo(shown).doesNotContain("企鸿源");
        assertThat(placesOf(shown)).isEqualTo(places);
    }

    @Test
    void shouldChartTheTargetForTheGrossRegionalProduct() throws IOException {
        page.open("#/measures?q=地区生产总值").screenshot("8-targets");

        assertThat(page.texts(".measure-card h2")).contains("地区生产总值");
        assertThat(page.texts(".measure-card .bars .target text")).contains("≥5.5%", "≥200亿元");
        assertThat(page.texts(".measure-card .bars .outcome text")).contains("188亿元");
    }

    @Test
    void shouldShowProjectsByStageAndPlacesWithWhatIsThere() throws IOException {
        page.open("#/projects").screenshot("9-projects");
        assertThat(page.texts(".column h2")).anyMatch(name -> name.startsWith("签约"));
        assertThat(page.texts(".column[data-stage=SIGNED] .card")).isNotEmpty();

        page.open("#/places").screenshot("10-places");
        assertThat(page.texts("tbody th")).anyMatch(name -> name.contains("田家"));
        assertThat(page.texts("tbody .chips li")).isNotEmpty();
    }

    @Test
    void shouldSpeakEnglish() throws IOException {
        page.open("?lang=en").screenshot("11-english");

        assertThat(page.texts("#tabs a")).containsExactly("Graph", "Report", "Targets", "Projects", "Places", "Ask");
        assertThat(page.cutOff()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"graph, light", "graph, dark", "report, dark", "measures, light", "projects, light", "places, light"})
    void shouldFitAPhone(String view, String scheme) throws IOException {
        chromium.emulatePhone(scheme);
        try {
            page.open("#/" + view).screenshot("phone-" + view + "-" + scheme);
            assertThat(page.run("return JSON.stringify(document.documentElement.scrollWidth)")
                            .asInt())
                    .isLessThanOrEqualTo(390);
            assertThat(page.cutOff()).isEmpty();
            assertThat(view.equals("graph") ? page.overlaps() : List.of()).isEmpty();
        } finally {
            chromium.emulateDesk();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph", "report", "measures", "projects", "places"})
    void shouldBeUsableByAll(String view) {
        page.open("#/" + view);
        if (view.equals("graph")) {
            page.find("船燃");
        }

        assertThat(page.faults()).isEmpty();
    }

    @Test
    void shouldBeUsableInTheDark() {
        chromium.emulateScheme("dark");
        try {
            page.open("#/report");
            assertThat(page.faults()).isEmpty();
            page.open("").find("船燃");
            assertThat(page.faults()).isEmpty();
        } finally {
            chromium.emulateDesk();
        }
    }

    @Test
    void shouldTakeNothingFromElsewhereAndLittleFromHere() {
        page.open("");

        long bytes = 0;
        for (var resource : page.run("return JSON.stringify(performance.getEntriesByType('resource')"
                + ".map(r => ({name: r.name, size: r.encodedBodySize})));")) {
            assertThat(resource.path("name").asText())
                    .startsWith(instance.server().address().resolve("/").toString());
            bytes += resource.path("size").asLong();
        }
        assertThat(bytes).isBetween(100_000L, 1_000_000L);
    }
}
