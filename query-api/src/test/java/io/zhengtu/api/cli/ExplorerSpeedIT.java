package io.zhengtu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengtu.api.Chromium;
import io.zhengtu.api.ExplorerPage;
import io.zhengtu.api.ServedGraph;
import io.zhengtu.api.ServedGraph.Running;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How fast the explorer page is: beside a bare page of the same library, so that a busy machine slows both. */
@Tag("endurance")
@ExtendWith(ServedGraph.class)
class ExplorerSpeedIT {
    private static final String PICTURE = "const ids = [...Array(1000).keys()];"
            + " const picture = {unknown: [], entities: ids.map(i => ({degree: 6, entity: {id: 'e' + i,"
            + " type: ['Industry', 'Project', 'Enterprise', 'Park'][i % 4], name: '实体' + i}})),"
            + " links: [...Array(3000).keys()].map(i => ({from: 'e' + i % 1000, relationship: 'SUPPORTS',"
            + " to: 'e' + (i * 37 + 11 + i % 7) % 1000, basis: 'STATED', confidence: 1, years: [2025]}))};"
            + " const places = new Map(ids.map(i => ['e' + i, {x: i % 40 * 90, y: Math.floor(i / 40) * 90}]));";

    /** Pans and zooms for a while as a hand does, and counts the frames. */
    private static final String FRAMES =
            "const frames = (cy, then) => { const times = []; let last = performance.now(); const begin = last; const"
                    + " step = now => { times.push(now - last); last = now; cy.viewport({zoom: 0.35 + 0.05 *"
                    + " Math.sin(times.length / 9), pan: {x: 40 * Math.sin(times.length / 5), y: 30 *"
                    + " Math.cos(times.length / 7)}}); if (now - begin < 3000) requestAnimationFrame(step); else"
                    + " then(times.length * 1000 / (now - begin)); }; requestAnimationFrame(step); };";

    @Test
    void shouldMoveALargeGraphAsFastAsABarePageDoes(Running graph) {
        try (Chromium chromium = Chromium.open()) {
            ExplorerPage page = new ExplorerPage(chromium, graph.uri("/")).open("");
            double own = frames(
                    chromium,
                    PICTURE + FRAMES + "zhengtu.view.show(picture, places);"
                            + " setTimeout(() => frames(zhengtu.view.cy, done), 1500);");
            assertThat(page.entities()).hasSize(1000);
            double bare = frames(
                    chromium,
                    PICTURE + FRAMES + "const stage = document.createElement('div'); stage.style ="
                            + " 'position:fixed;inset:0;z-index:99;background:#fff';"
                            + " document.body.append(stage); zhengtu.view.cy.destroy(); const cy ="
                            + " cytoscape({container: stage, elements: [...picture.entities.map(({entity}) =>"
                            + " ({data: {id: entity.id}, position: places.get(entity.id)})),"
                            + " ...picture.links.map(link => ({data: {source: link.from, target:"
                            + " link.to}}))], layout: {name: 'preset'}, style: [{selector: 'edge', style:"
                            + " {'curve-style': 'haystack'}}]}); setTimeout(() => frames(cy, done), 1500);");

            System.out.printf("Frames a second with 1,000 entities and 3,000 links: %.1f; bare page %.1f%n", own, bare);
            assertThat(own).isGreaterThanOrEqualTo(Math.min(30, 0.9 * bare));
        }
    }

    private static double frames(Chromium chromium, String script) {
        Object frames = chromium.driver().executeAsyncScript("const done = arguments[arguments.length - 1];" + script);
        return ((Number) Objects.requireNonNull(frames)).doubleValue();
    }

    @Test
    void shouldPaintAndExpandSoon(Running graph) {
        try (Chromium chromium = Chromium.open()) {
            ExplorerPage page = new ExplorerPage(chromium, graph.uri("/"));
            double paint = IntStream.range(0, 4)
                    .mapToDouble(round -> firstPaint(page.open("")))
                    .min()
                    .orElseThrow();
            double expansion = IntStream.range(0, 4)
                    .mapToDouble(round -> expansion(chromium, page.open("")))
                    .min()
                    .orElseThrow();

            System.out.printf("First paint %.0f ms, expansion %.0f ms%n", paint, expansion);
            assertThat(paint).isLessThanOrEqualTo(1000);
            assertThat(expansion).isLessThanOrEqualTo(300);
        }
    }

    private static double firstPaint(ExplorerPage page) {
        JsonNode paints =
                page.run("return JSON.stringify(performance.getEntriesByType('paint').map(p => p.startTime))");
        assertThat(paints).isNotEmpty();
        return paints.get(paints.size() - 1).asDouble();
    }

    /** From the wish to the frame that shows it. */
    private static double expansion(Chromium chromium, ExplorerPage page) {
        int before = page.entities().size();
        double took = frames(
                chromium,
                "const begin = performance.now(); zhengtu.view.expand('industry-C2511')"
                        + ".then(() => requestAnimationFrame(() => done(performance.now() - begin)));");
        assertThat(page.entities().size()).isGreaterThan(before);
        return took;
    }
}
