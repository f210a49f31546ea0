package io.zhengtu.api;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The machine's own Chromium, headless, with a fresh profile. Where there is none a test that looks through it skips,
 * saying so, unless {@code -Dbrowser.required=true} makes that a failure.
 */
public final class Chromium implements AutoCloseable {
    private static final List<String> BROWSERS = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser");
    private static final List<String> DRIVERS =
            List.of("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");
    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /** A browser, or a skipped test where the machine has none. */
    public static Chromium open() {
        Optional<File> browser = found(BROWSERS);
        Optional<File> program = found(DRIVERS);
        if (browser.isEmpty() || program.isEmpty()) {
            String why = "No Chromium with its driver at " + BROWSERS + " and " + DRIVERS
                    + "; on Debian: apt-get install chromium chromium-driver fonts-noto-cjk";
            Assertions.assertFalse(Boolean.getBoolean("browser.required"), why);
            Assumptions.abort(why);
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.get());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=zh-CN");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(program.get())
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().window().setSize(new Dimension(1400, 900));
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        return new Chromium(driver);
    }

    private static Optional<File> found(List<String> places) {
        return places.stream().map(File::new).filter(File::canExecute).findFirst();
    }

    /** The browser's remote control. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Waits for what pages do, and looks often, as most of it takes less than a blink. */
    public WebDriverWait patience() {
        WebDriverWait wait = new WebDriverWait(driver, Duration.ofMinutes(2), Duration.ofMillis(25));
        wait.ignoring(StaleElementReferenceException.class);
        return wait;
    }

    /** Has the browser know nothing of a server, as if it were there for the first time. */
    public void forget(URI server) {
        String before = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        String fresh = driver.getWindowHandle();
        driver.switchTo().window(before).close();
        driver.switchTo().window(fresh);
        driver.executeCdpCommand(
                "Storage.clearDataForOrigin", Map.of("origin", server.toString(), "storageTypes", "all"));
    }

    /** Writes what the browser shows to {@code target/screens}. */
    public void screenshot(String name) throws IOException {
        Path folder = Path.of("target", "screens");
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    /** Lets pages put files into a folder, without a question. */
    public void downloadTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior",
                Map.of(
                        "behavior",
                        "allow",
                        "downloadPath",
                        folder.toAbsolutePath().toString()));
    }

    /** Drops files of this machine on the middle of the page, as a file manager does, which knows no paths with dots. */
    public void drop(List<Path> files) {
        Map<String, Object> data = Map.of(
                "items", List.of(),
                "files",
                        files.stream()
                                .map(file -> file.toAbsolutePath().normalize().toString())
                                .toList(),
                "dragOperationsMask", 1);
        for (String type : List.of("dragEnter", "dragOver", "drop")) {
            driver.executeCdpCommand("Input.dispatchDragEvent", Map.of("type", type, "x", 700, "y", 450, "data", data));
        }
    }

    /** Shows pages as a phone does, in light or dark colours. */
    public void emulatePhone(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
        emulateScheme(scheme);
    }

    /** Asks pages for {@code light} or {@code dark} colours. */
    public void emulateScheme(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Shows pages as on a desk again, in light colours. */
    public void emulateDesk() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        emulateScheme("light");
    }

    @Override
    public void close() {
        driver.quit();
    }
}
