package dev.squall.studio.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One studio over the sample and one Chromium for all classes of a run: both take seconds to start.
 *
 * <p>The studio is started as a person starts it, without a port: it must get its default one, or the run fails.
 */
final class SampleBrowser {
    /** The port of a studio that was told nothing. */
    static final int DEFAULT_PORT = 4983;

    private static final List<Path> CHROMIUM =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

    private SampleBrowser() {}

    /** Started at the first use; a class of its own, so that the JVM's class initialisation is the lock. */
    private static final class StartedStudio {
        static final StudioProcess INSTANCE = startStudio();
    }

    /** Apart from the studio: the measurements have studios of their own. */
    private static final class StartedBrowser {
        static final Browser INSTANCE = startBrowser();
    }

    private static StudioProcess startStudio() {
        try {
            Path directory = Files.createTempDirectory("studio-e2e");
            StudioProcess studio = StudioProcess.start(
                    Map.of("XDG_CACHE_HOME", directory.toString()),
                    "--data-dir",
                    directory.resolve("data").toString());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                studio.close();
                delete(directory);
            }));
            return studio;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try (var files = Files.walk(directory)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            System.err.println("left behind: " + directory);
        }
    }

    private static Browser startBrowser() {
        Path chromium = CHROMIUM.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("-Pe2e needs Chromium at one of " + CHROMIUM));
        Playwright playwright = Playwright.create();
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    static StudioProcess studio() {
        return StartedStudio.INSTANCE;
    }

    static Browser browser() {
        return StartedBrowser.INSTANCE;
    }

    /** A page that has logged in with the printed address, and collects what a browser complains about. */
    static Page open(Browser.NewContextOptions options, List<String> complaints) {
        Page page = browser().newContext(options).newPage();
        page.onConsoleMessage(message -> {
            boolean expected = message.text().contains("the server responded with a status of 40");
            if (!expected && List.of("error", "warning").contains(message.type())) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onDialog(dialog -> complaints.add("a script ran: " + dialog.message()));
        page.navigate(studio().url());
        return page;
    }

    static Browser.NewContextOptions wide() {
        return new Browser.NewContextOptions().setViewportSize(1280, 800);
    }

    /** Keeps a picture of what is shown. */
    static void shoot(Page page, String name) {
        Path screenshots = Path.of(System.getProperty("studio.screenshots"));
        page.screenshot(new Page.ScreenshotOptions().setPath(screenshots.resolve(name + ".png")));
    }
}
