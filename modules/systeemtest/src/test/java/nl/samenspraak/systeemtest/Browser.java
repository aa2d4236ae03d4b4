package nl.samenspraak.systeemtest;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Chromium without a screen, driven by Playwright.
 *
 * <p>It takes the Chromium or Chrome of the machine, by preference the one that has no window at all; else it installs Debian's (as root, with
 * apt); else Playwright fetches its own. When none of these succeeds the tests fail, they are never skipped.
 */
final class Browser implements AutoCloseable {

    /** How long a page may take on a busy machine; what is asked for is waited for, no longer. */
    static final double PATIENCE_MS = 20_000;

    private static final List<String> NAMES = List.of(
            "chromium-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome");

    private static final List<Path> USUAL_PLACES = List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/lib/chromium/chromium"),
            Path.of("/opt/google/chrome/chrome"),
            Path.of("/snap/bin/chromium"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** @throws IllegalStateException that says what to install, when no browser can be started */
    static Browser start() {
        Optional<Path> installed =
                installed().or(() -> Pakket.installeer(Browser::installed, "chromium-headless-shell"));
        Map<String, String> environment =
                installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"));
        installed.ifPresent(options::setExecutablePath);
        try {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
            return new Browser(playwright, playwright.chromium().launch(options));
        } catch (PlaywrightException e) {
            throw new IllegalStateException(
                    "Geen browser om mee te testen. Installeer Chromium of Chrome (Debian: apt-get install chromium), of geef"
                            + " Playwright toegang tot het netwerk om er zelf een te halen.",
                    e);
        }
    }

    com.microsoft.playwright.Browser playwright() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> installed() {
        return Stream.concat(
                        NAMES.stream().map(Opdracht::onPath).flatMap(Optional::stream),
                        USUAL_PLACES.stream().filter(Files::isExecutable))
                .findFirst();
    }
}
