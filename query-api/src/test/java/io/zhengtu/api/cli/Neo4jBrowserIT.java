package io.zhengtu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.api.Chromium;
import io.zhengtu.api.ExplorerPage;
import io.zhengtu.api.cli.ServedReport.Desk;
import io.zhengtu.loader.store.EmbeddedStore;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Neo4j Browser as a planner meets it: opened from the page's links, one password to type. */
@ExtendWith(ServedReport.class)
class Neo4jBrowserIT {
    private final Instance instance;
    private final Chromium chromium;
    private final ExplorerPage page;
    private final WebDriverWait wait;

    /** Each test begins with a browser that knows no password yet. */
    Neo4jBrowserIT(Desk desk) {
        instance = desk.instance();
        chromium = desk.chromium();
        chromium.forget(
                URI.create("http://localhost:" + instance.server().address().getPort()));
        wait = chromium.patience();
        page = desk.page();
    }

    @Test
    void shouldDrawTheNeighbourhoodThatTheExplorerShows() throws IOException {
        page.open("").find("船燃");
        String link = Objects.requireNonNull(page.see("#details .in-browser").getDomProperty("href"));

        signIn(link, "neo4j-browser");
        wait.until(ExpectedConditions.elementToBeClickable(By.cssSelector("[data-testid=editor-Run]")))
                .click();

        List<String> captions = captions();
        chromium.screenshot("neo4j-browser-3-ship-fuel");
        assertThat(captions)
                .anyMatch(caption -> caption.startsWith("船燃"))
                .anyMatch(caption -> caption.startsWith("企鸿源"))
                .anyMatch(caption -> caption.startsWith("临港经济"));
        awaitColours("#D64545", "#3FA66B", "#8A63C9");
    }

    @Test
    void shouldRunTheQueryBehindAnAnswer() throws IOException {
        page.open("#/ask?q=哪些企业从事船燃产业？");
        String link = Objects.requireNonNull(page.see(".answer .in-browser").getDomProperty("href"));

        signIn(link, "neo4j-answer");
        wait.until(ExpectedConditions.elementToBeClickable(By.cssSelector("[data-testid=editor-Run]")))
                .click();

        wait.until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector("[data-testid=frame]"), "企鸿源"));
        chromium.screenshot("neo4j-answer-3-result");
    }

    @Test
    void shouldDrawWhatTheGuideOffersToClick() throws IOException {
        page.open("");
        String guide = page.run("return JSON.stringify(document.documentElement.dataset.guide)")
                .asText();

        signIn(guide, "neo4j-guide");
        wait.until(ExpectedConditions.elementToBeClickable(By.cssSelector("[data-testid=editor-Run]")))
                .click();
        wait.until(ExpectedConditions.visibilityOfElementLocated(By.xpath("//h3[contains(text(),'政图导览')]")));
        wait.until(ExpectedConditions.elementToBeClickable(By.cssSelector("pre.runnable")))
                .click();
        wait.until(ExpectedConditions.elementToBeClickable(By.cssSelector("[data-testid=editor-Run]")))
                .click();

        assertThat(captions()).anyMatch(caption -> caption.startsWith("船燃"));
        awaitColours("#D64545", "#3FA66B", "#8A63C9");
        chromium.screenshot("neo4j-guide-3-drawn");
    }

    /** Opens an address of Neo4j Browser, whose form must be filled but for the password, and signs in. */
    private void signIn(String address, String name) throws IOException {
        chromium.driver().get(address);
        WebElement server =
                wait.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector("[data-testid=boltaddress]")));
        chromium.screenshot(name + "-1-sign-in");
        assertThat(server.getDomProperty("value"))
                .contains("localhost:" + URI.create(instance.store().boltUri()).getPort());
        WebElement user = chromium.driver().findElement(By.cssSelector("[data-testid=username]"));
        assertThat(user.getDomProperty("value")).isEqualTo("neo4j");
        chromium.driver()
                .findElement(By.cssSelector("[data-testid=password]"))
                .sendKeys(((EmbeddedStore) instance.store()).password());
        chromium.driver().findElement(By.cssSelector("[data-testid=connect]")).click();
        wait.until(ExpectedConditions.visibilityOfElementLocated(
                By.xpath("//*[contains(text(),'You are connected as user')]")));
        chromium.screenshot(name + "-2-connected");
    }

    /** Waits until nodes have colours of our style, which Neo4j Browser fetches once it is connected. */
    private void awaitColours(String... colours) {
        wait.until(driver -> driver.findElements(By.cssSelector("svg g.node circle")).stream()
                .map(circle -> circle.getDomAttribute("fill"))
                .toList()
                .containsAll(List.of(colours)));
    }

    /** What stands in the nodes that were drawn, once all are there. */
    private List<String> captions() {
        return wait.until(driver -> {
            List<String> texts = driver.findElements(By.cssSelector("svg g.node")).stream()
                    .map(node -> node.getText().replaceAll("\\s", ""))
                    .toList();
            return texts.size() < 5 || texts.stream().anyMatch(String::isEmpty) ? null : texts;
        });
    }
}
