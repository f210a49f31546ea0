package io.zhengtu.api.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.api.ExplorerPage;
import io.zhengtu.api.cli.ServedReport.Desk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** The graph of the explorer page as a planner handles it: on the report, in a real browser, one way a test. */
@ExtendWith(ServedReport.class)
class ExplorerIT {
    private final ExplorerPage page;

    ExplorerIT(ExplorerPage page) {
        this.page = page;
    }

    @Test
    void shouldLandOnIndustriesWithTheirProjectsWithoutOverlaps() throws IOException {
        page.open("").screenshot("01-landing");

        assertThat(page.texts(".legend-entry .name")).contains("产业", "项目");
        assertThat(page.entities()).hasSizeBetween(5, 36).contains("船燃产业");
        assertThat(page.overlaps()).isEmpty();
        assertThat(page.cutOff()).isEmpty();
        assertThat(page.run("return JSON.stringify(zhengtu.view.cy.nodes().sort((a, b) => b.data('degree') -"
                        + " a.data('degree')).map(n => n.data('size') - (n.data('type') === 'Industry' ? 8 : 0)))"))
                .extracting(size -> size.asDouble())
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @Test
    void shouldSuggestByPinyinAndByAnotherName() throws IOException {
        page.open("").type("#search", "chuanran");
        assertThat(page.see("#suggestions li .name").getText()).startsWith("船燃产业");
        page.screenshot("02-suggestions");

        page.open("").type("#search", "船燃");
        assertThat(page.see("#suggestions li .name small").getText()).isEqualTo("船燃");
    }

    @Test
    void shouldFindAnIndustryAndExpandItWithoutMovingTheOthers() throws IOException {
        page.open("").find("船燃");
        assertThat(page.see("#details h2").getText()).isEqualTo("船燃产业");
        page.screenshot("03-found");
        List<String> before = page.entities();
        String places = page.placesOf(before);

        page.doubleClick("船燃产业").awaitEntity("企鸿源").screenshot("04-expanded");

        assertThat(page.entities()).containsAll(before).contains("企鸿源");
        assertThat(page.placesOf(before)).isEqualTo(places);
        assertThat(page.overlaps()).isEmpty();

        page.press("[data-tool=undo]");
        assertThat(page.entities()).isEqualTo(before);
        page.press("[data-tool=redo]");
        assertThat(page.entities()).contains("企鸿源");
        page.click("船燃产业").awaitText("#details h2", "船燃产业").pressButton("收起");
        assertThat(page.entities()).doesNotContain("企鸿源");
    }

    @Test
    void shouldExpandWithoutOverlapsAgainAndAgain() throws IOException {
        page.open("").doubleClick("船燃产业").awaitEntity("企鸿源");
        page.find("大洼区").doubleClick("大洼区").awaitText("#status", "大洼区：+");
        page.doubleClick("石化产业").awaitText("#status", "石化产业：+");

        assertThat(page.entities()).hasSizeGreaterThan(25);
        assertThat(page.overlaps()).isEmpty();
        page.screenshot("05-expanded-often");
    }

    @Test
    void shouldExpandOneRelationshipOnly() {
        page.open("").find("船燃");
        List<String> before = page.entities();

        page.press("#details .link-row[data-relationship=OPERATES_IN]").awaitEntity("企鸿源");

        assertThat(page.entities()).containsAll(before);
        assertThat(page.run(
                        "const old = arguments[0]; return JSON.stringify([...new Set(zhengtu.view.cy.nodes().filter(n =>"
                                + " !old.includes(n.data('name'))).map(n => n.data('type')))]);",
                        before))
                .extracting(type -> type.asText())
                .containsExactly("Enterprise");
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
        assertThat(page.see("#details h2").getText()).isEqualTo("临港经济开发区");
        assertThat(page.run("return JSON.stringify(zhengtu.view.cy.nodes('.pinned').map(n => n.data('name')))"))
                .extracting(name -> name.asText())
                .containsExactly("临港经济开发区");

        String pinned = page.placesOf(List.of("临港经济开发区"));
        page.press("[data-tool=layout]");
        assertThat(page.placesOf(List.of("临港经济开发区"))).isEqualTo(pinned);
        page.pressButton("隐藏");
        assertThat(page.entities()).doesNotContain("临港经济开发区");
    }

    @Test
    void shouldMoveWhatIsDraggedAndNothingElse() {
        page.open("");
        String dragged = page.entities().get(0);
        List<String> others =
                page.entities().stream().filter(name -> !name.equals(dragged)).toList();
        String before = page.placesOf(List.of(dragged));
        String places = page.placesOf(others);

        page.drag(dragged, 60, 40);

        assertThat(page.placesOf(List.of(dragged))).isNotEqualTo(before);
        assertThat(page.placesOf(others)).isEqualTo(places);
        page.press("[data-tool=undo]");
        assertThat(page.placesOf(List.of(dragged))).isEqualTo(before);
    }

    @Test
    void shouldNameARelationshipUnderThePointer() throws IOException {
        page.open("").hoverLink("临港经济开发区", "SUPPORTS").screenshot("06-hover");

        assertThat(page.run(
                        "return JSON.stringify(zhengtu.view.cy.edges().map(e => e.style('label')).filter(Boolean))"))
                .extracting(label -> label.asText())
                .containsExactly("支撑");
    }

    @Test
    void shouldShowTheShortestPathBetweenTwo() throws IOException {
        page.open("").find("企鸿源").pressButton("从这里找路径").awaitText("#status", "再选一个");
        page.find("临港经济开发区").pressButton("到这里的路径").awaitText("#status", "路径：");

        assertThat(page.see("#status").getText()).contains("企鸿源 — 船燃产业 — 临港经济开发区");
        assertThat(page.run("return JSON.stringify(zhengtu.view.cy.edges('.path').map(e => e.data('label')).sort())"))
                .extracting(label -> label.asText())
                .containsExactly("从事", "支撑");
        assertThat(page.overlaps()).isEmpty();
        page.screenshot("07-path");
    }

    @Test
    void shouldShareALinkThatShowsTheSameAgain() throws IOException {
        page.open("").find("船燃").doubleClick("船燃产业").awaitEntity("企鸿源");
        page.press(".legend-entry[data-key=Enterprise]");
        String address = page.address();
        List<String> shown = page.entities();
        String places = page.placesOf(shown);

        page.open(address.substring(address.indexOf('#'))).screenshot("08-shared");

        assertThat(page.entities()).isEqualTo(shown).doesNotContain("企鸿源");
        assertThat(page.placesOf(shown)).isEqualTo(places);
    }

    @Test
    void shouldObeyTheKeyboard() {
        page.open("").keys("#graph", Keys.ARROW_DOWN);
        String first = page.see("#status").getText();
        assertThat(page.entities()).contains(first);

        page.keys("#graph", Keys.ARROW_DOWN);
        String next = page.see("#status").getText();
        assertThat(page.entities()).contains(next).doesNotContain("");
        assertThat(next).isNotEqualTo(first);
        page.keys("#graph", Keys.ENTER).awaitText("#details h2", next);
        page.keys("#graph", "h");
        assertThat(page.entities()).doesNotContain(next);
        page.keys("#graph", Keys.chord(Keys.CONTROL, "z"));
        assertThat(page.entities()).contains(next);
    }

    @Test
    void shouldHandOutWhatIsShown(Desk desk) throws IOException {
        Path folder = desk.folder().resolve("downloads");
        desk.chromium().downloadTo(folder);
        page.open("");
        int entities = page.entities().size();

        var image = ImageIO.read(new ByteArrayInputStream(page.export("PNG", folder)));
        assertThat(image.getWidth()).isGreaterThan(800);
        assertThat(new String(page.export("SVG", folder), UTF_8))
                .startsWith("<svg ")
                .contains("<circle", "船燃产业");
        assertThat(new String(page.export("CSV", folder), UTF_8))
                .startsWith("\ufefffrom,fromType,fromName,relationship,")
                .contains("临港经济开发区,SUPPORTS,");
        var json = new ObjectMapper().readTree(page.export("JSON", folder));
        assertThat(json.path("entities")).hasSize(entities);
        assertThat(json.path("links")).isNotEmpty();
    }
}
