package io.zhengtu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.api.Chromium;
import io.zhengtu.api.server.ServerSettings;
import io.zhengtu.loader.cli.StoreOptions;
import io.zhengtu.loader.pipeline.LoadListener;
import io.zhengtu.loader.store.EmbeddedStore;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import picocli.CommandLine;

/** Neo4j Browser as a planner meets it: opened from the address that {@code up} prints, one password to type. */
class Neo4jBrowserIT {
    private static final Path DATA = Path.of(System.getProperty("zhengtu.home", ".."), "data");
    private static final String SHIP_FUEL =
            "MATCH path = (i:Industry)<-[:SUPPORTS|OPERATES_IN]-() WHERE '船燃' IN i.aliases OR i.name CONTAINS '船燃'"
                    + " RETURN path";

    @TempDir
    Path folder;

    @Test
    void shouldConnectAndDrawTheShipFuelNeighbourhood() throws IOException {
        try (Chromium chromium = Chromium.open();
                Instance instance = start()) {
            WebDriverWait wait = new WebDriverWait(chromium.driver(), Duration.ofSeconds(60));
            URI bolt = URI.create(instance.store().boltUri());
            chromium.driver()
                    .get(UpCommand.browser(instance) + "&cmd=edit&arg="
                            + URLEncoder.encode(SHIP_FUEL, StandardCharsets.UTF_8));

            WebElement address = wait.until(
                    ExpectedConditions.visibilityOfElementLocated(By.cssSelector("[data-testid=boltaddress]")));
            chromium.screenshot("neo4j-browser-1-sign-in");
            assertThat(address.getDomProperty("value")).contains("localhost:" + bolt.getPort());
            WebElement user = chromium.driver().findElement(By.cssSelector("[data-testid=username]"));
            assertThat(user.getDomProperty("value")).isEqualTo("neo4j");

            chromium.driver()
                    .findElement(By.cssSelector("[data-testid=password]"))
                    .sendKeys(((EmbeddedStore) instance.store()).password());
            chromium.driver()
                    .findElement(By.cssSelector("[data-testid=connect]"))
                    .click();
            wait.until(ExpectedConditions.visibilityOfElementLocated(
                    By.xpath("//*[contains(text(),'You are connected as user')]")));
            WebElement run =
                    wait.until(ExpectedConditions.elementToBeClickable(By.cssSelector("[data-testid=editor-Run]")));
            chromium.screenshot("neo4j-browser-2-connected");
            run.click();

            List<String> captions = wait.ignoring(StaleElementReferenceException.class)
                    .until(driver -> {
                        List<String> texts = driver.findElements(By.cssSelector("svg g.node")).stream()
                                .map(node -> node.getText().replaceAll("\\s", ""))
                                .toList();
                        return texts.size() < 5 || texts.stream().anyMatch(String::isEmpty) ? null : texts;
                    });
            chromium.screenshot("neo4j-browser-3-ship-fuel");
            assertThat(captions)
                    .anyMatch(caption -> caption.startsWith("船燃"))
                    .anyMatch(caption -> caption.startsWith("企鸿源"))
                    .anyMatch(caption -> caption.startsWith("临港经济"));
        }
    }

    private Instance start() throws IOException {
        StoreOptions store = new StoreOptions();
        new CommandLine(store).parseArgs("--store", folder.resolve("store").toString(), "--bolt-port", "0");
        return Instance.start(DATA, store, ServerSettings.local().withPort(freePort()), LoadListener.NONE);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
