package io.zhengtu.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The explorer page as its users handle it. */
public final class ExplorerPage {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final Chromium chromium;
    private final URI server;
    private final WebDriverWait wait;

    /** The page of a server, in a browser. */
    public ExplorerPage(Chromium chromium, URI server) {
        this.chromium = chromium;
        this.server = server;
        this.wait = chromium.patience();
    }

    /** Opens the page at an address after its {@code #}, anew. */
    public ExplorerPage open(String fragment) {
        chromium.driver().get("about:blank");
        chromium.driver().get(server.resolve("/") + fragment);
        wait.until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("body[data-ready]")));
        return this;
    }

    /** Types words, takes the first suggestion and waits for what is known of it. */
    public ExplorerPage find(String words) {
        WebElement box = see("#search");
        box.clear();
        box.sendKeys(words);
        wait.until(driver -> driver.findElements(By.cssSelector("#suggestions li .name")).stream()
                .anyMatch(item -> item.getText().contains(words)));
        box.sendKeys(Keys.ENTER);
        // The box then holds the name that was taken.
        wait.until(driver -> see("#details h2").getText().equals(box.getDomProperty("value")));
        return this;
    }

    /** Clicks the middle of an entity on the stage. */
    public ExplorerPage click(String entity) {
        at(middleOf(entity)).click().perform();
        return this;
    }

    /** Double-clicks the middle of an entity on the stage. */
    public ExplorerPage doubleClick(String entity) {
        at(middleOf(entity)).doubleClick().perform();
        return this;
    }

    /** Drags an entity by so many pixels. */
    public ExplorerPage drag(String entity, int x, int y) {
        at(middleOf(entity)).clickAndHold().moveByOffset(x, y).release().perform();
        return this;
    }

    /** Puts the pointer on a relationship. */
    public ExplorerPage hoverLink(String from, String relationship) {
        at(middleOfLink(from, relationship)).perform();
        return this;
    }

    /** Clicks a relationship near its middle. */
    public ExplorerPage clickLink(String from, String relationship) {
        at(middleOfLink(from, relationship)).click().perform();
        return this;
    }

    private JsonNode middleOfLink(String from, String relationship) {
        return run(
                "const e = zhengtu.view.cy.edges().filter(e => e.source().data('name') === arguments[0]"
                        + " && e.data('relationship') === arguments[1])[0];"
                        + " const m = e.renderedMidpoint(); return JSON.stringify([m.x, m.y]);",
                from,
                relationship);
    }

    private JsonNode middleOf(String entity) {
        return run(
                "const p = zhengtu.view.cy.nodes().filter(n => n.data('name') === arguments[0])[0].renderedPosition();"
                        + " return JSON.stringify([p.x, p.y]);",
                entity);
    }

    private Actions at(JsonNode point) {
        WebElement stage = see("#graph");
        int x = (int) Math.round(point.get(0).asDouble() - stage.getSize().width / 2.0);
        int y = (int) Math.round(point.get(1).asDouble() - stage.getSize().height / 2.0);
        return new Actions(chromium.driver()).moveToElement(stage, x, y);
    }

    /** Clicks what a selector finds. */
    public ExplorerPage press(String selector) {
        return click(By.cssSelector(selector));
    }

    /** Clicks the button with this text. */
    public ExplorerPage pressButton(String text) {
        return click(By.xpath("//button[normalize-space()='" + text + "']"));
    }

    /** What is drawn anew between the look and the click is looked for again. */
    private ExplorerPage click(By place) {
        wait.until(driver -> {
            WebElement element = ExpectedConditions.elementToBeClickable(place).apply(driver);
            if (element == null) {
                return false;
            }
            element.click();
            return true;
        });
        return this;
    }

    /** Waits until what a selector finds says something. */
    public ExplorerPage awaitText(String selector, String text) {
        wait.until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(selector), text));
        return this;
    }

    /** Empties a field. */
    public ExplorerPage clear(String selector) {
        see(selector).clear();
        return this;
    }

    /** Types into what a selector finds, without a look at what it holds. */
    public ExplorerPage type(String selector, String text) {
        wait.until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)))
                .sendKeys(text);
        return this;
    }

    /** Gives what a selector finds the focus, and it keys. */
    public ExplorerPage keys(String selector, CharSequence... keys) {
        chromium.driver().executeScript("arguments[0].focus()", see(selector));
        chromium.driver().switchTo().activeElement().sendKeys(keys);
        return this;
    }

    /** Takes what the stage shows as a file of a form, from the folder that the browser puts it in. */
    public byte[] export(String form, Path folder) {
        new Select(see(".tools select")).selectByValue(form);
        String suffix = "." + form.toLowerCase(Locale.ROOT);
        return wait.until(driver -> {
            try (Stream<Path> files = Files.list(folder)) {
                Path file = files.filter(one -> one.toString().endsWith(suffix))
                        .findFirst()
                        .orElse(null);
                return file == null || Files.size(file) == 0 ? null : Files.readAllBytes(file);
            } catch (IOException e) {
                return null;
            }
        });
    }

    /** Where entities stand, with whole numbers. */
    public String placesOf(List<String> names) {
        return run(
                        "return JSON.stringify(zhengtu.view.cy.nodes().filter(n =>"
                                + " arguments[0].includes(n.data('name'))).map(n => n.id() + ' ' +"
                                + " Math.round(n.position('x')) + ' ' + Math.round(n.position('y'))).sort());",
                        names)
                .toString();
    }

    /** What a selector finds, once it is there to be seen. */
    public WebElement see(String selector) {
        return wait.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
    }

    /** The texts of all that a selector finds, once there is some. */
    public List<String> texts(String selector) {
        return wait.until(ExpectedConditions.presenceOfAllElementsLocatedBy(By.cssSelector(selector))).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** What the page says of itself on buttons, headings and the like, without what reports or the user say. */
    public List<String> ownWords() {
        JsonNode words =
                run("return JSON.stringify([...document.querySelectorAll('button:not(#language):not(.spot-row),"
                        + " summary, label, thead th, dt, option, #tabs a, #status, .hint, .key li, .column > h2, .legend .name,"
                        + " .page-head h1, .coverage small, .damage-key small, .unsure')].filter(e => e.offsetParent)"
                        + ".flatMap(e => [e.textContent, e.title, e.ariaLabel, e.placeholder]).filter(Boolean));");
        return MAPPER.convertValue(words, MAPPER.getTypeFactory().constructCollectionType(List.class, String.class));
    }

    /** How many elements a selector finds now. */
    public int count(String selector) {
        return run("return JSON.stringify(document.querySelectorAll(arguments[0]).length);", selector)
                .asInt();
    }

    /** Waits until what a selector finds is not to be seen. */
    public ExplorerPage awaitGone(String selector) {
        wait.until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(selector)));
        return this;
    }

    /** Waits until a selector finds so many elements. */
    public ExplorerPage awaitCount(String selector, int count) {
        wait.until(ExpectedConditions.numberOfElementsToBe(By.cssSelector(selector), count));
        return this;
    }

    /** Waits until a selector finds more elements than so many. */
    public ExplorerPage awaitMore(String selector, int count) {
        wait.until(ExpectedConditions.numberOfElementsToBeMoreThan(By.cssSelector(selector), count));
        return this;
    }

    /** The names of the entities on the stage, sorted. */
    public List<String> entities() {
        JsonNode names =
                run("return JSON.stringify(zhengtu.view.cy.nodes(':visible').map(n => n.data('name')).sort());");
        return MAPPER.convertValue(names, MAPPER.getTypeFactory().constructCollectionType(List.class, String.class));
    }

    /** Waits until the stage shows an entity. */
    public ExplorerPage awaitEntity(String name) {
        wait.until(driver -> entities().contains(name));
        return this;
    }

    /** What a script in the page gives, as JSON text. */
    public JsonNode run(String script, Object... arguments) {
        try {
            return MAPPER.readTree(
                    Objects.requireNonNull((String) chromium.driver().executeScript(script, arguments)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pairs of entities whose boxes, labels included, overlap on the stage. */
    public List<String> overlaps() {
        JsonNode pairs = run("const b = zhengtu.view.cy.nodes(':visible').map(n => [n.data('name'),"
                + " n.boundingBox({includeOverlays: false})]); const found = [];"
                + " b.forEach(([n, a], i) => b.slice(i + 1).forEach(([m, c]) => { if (a.x1 < c.x2 && c.x1 < a.x2"
                + " && a.y1 < c.y2 && c.y1 < a.y2) found.push(n + ' / ' + m); })); return JSON.stringify(found);");
        return MAPPER.convertValue(pairs, MAPPER.getTypeFactory().constructCollectionType(List.class, String.class));
    }

    /** Elements wider than the page, or whose text is wider than they are, but for those that scroll. */
    public List<String> cutOff() {
        JsonNode found =
                run("return JSON.stringify([...document.querySelectorAll('button, a, h1, h2, h3, p, li, td, th,"
                        + " summary')].filter(e => e.offsetParent && getComputedStyle(e).overflowX === 'visible' &&"
                        + " !e.closest('.board, .table-wrap') && (e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0"
                        + " && getComputedStyle(e).display !== 'inline' || e.getBoundingClientRect().right > innerWidth +"
                        + " 1)).map(e => e.tagName + ' ' + e.textContent.slice(0, 30)));");
        return MAPPER.convertValue(found, MAPPER.getTypeFactory().constructCollectionType(List.class, String.class));
    }

    /**
     * The serious and critical faults that axe-core finds in the page as it is. Its rule on regions, whose faults are
     * moderate and which looks at every element, is left out.
     */
    public List<String> faults() {
        JavascriptExecutor page = chromium.driver();
        page.executeScript(axe());
        String faults = (String) Objects.requireNonNull(page.executeAsyncScript("const done = arguments[0];"
                + " axe.run(document, {resultTypes: ['violations'], rules: {region: {enabled: false}}}).then(r => done(JSON.stringify(r.violations"
                + ".filter(v => ['serious', 'critical'].includes(v.impact))"
                + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 120)).join(' | ')))));"));
        try {
            return MAPPER.readValue(faults, MAPPER.getTypeFactory().constructCollectionType(List.class, String.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String axe() {
        try (InputStream in = Objects.requireNonNull(ExplorerPage.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what the browser shows to {@code target/screens}. */
    public ExplorerPage screenshot(String name) throws IOException {
        chromium.screenshot("explorer-" + name);
        return this;
    }

    /** The address that the browser shows. */
    public String address() {
        return Objects.requireNonNull(chromium.driver().getCurrentUrl());
    }
}
