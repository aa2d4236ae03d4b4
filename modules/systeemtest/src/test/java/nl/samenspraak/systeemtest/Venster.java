package nl.samenspraak.systeemtest;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * The browser window of one user: Dutch, 1366 × 768, with cookies of its own.
 *
 * <p>It notes what a user does not see: errors on the console, violations of the content security policy, scripts that fail,
 * answers that are errors, and anything fetched from elsewhere. At the end of the test any such note fails it, unless the test
 * said beforehand that it {@linkplain #verwacht expects} it. {@link #scherm} checks a screen and keeps a picture of it.
 */
public final class Venster implements AutoCloseable {

    private static final String DEMO_PASSWORD = "zandermeer-demo";
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    /** Reports a policy violation even where the browser itself would only block. */
    private static final String REPORT_CSP = "document.addEventListener('securitypolicyviolation', e =>"
            + " console.error('CSP ' + e.effectiveDirective + ' ' + e.blockedURI + ' ' + e.sourceFile + ':' + e.lineNumber))";

    /** A text that is not there shows as its code between question marks, in what is read or in what a screen reader reads. */
    private static final String REPORT_TEXT =
            "(told => new MutationObserver(all => all.flatMap(one => one.type === 'characterData' ? [one.target] : [...one.addedNodes])"
                    + ".forEach(node => { const code = /\\?{3}[\\w.-]+\\?{3}/.exec(node.outerHTML || node.nodeValue || '')?.[0];"
                    + " if (code && !told.has(code)) { told.add(code); console.error('TEKST ontbreekt: ' + code); } }))"
                    + ".observe(document, {childList: true, subtree: true, characterData: true}))(new Set())";

    private static final AtomicInteger WINDOWS = new AtomicInteger();

    private final Browser browser;
    private final URI application;
    private final boolean script;
    private final BrowserContext context;
    private final Page page;
    private final List<String> notes = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();
    private final List<Venster> others = new ArrayList<>();

    Venster(Browser browser, URI application) {
        this(browser, application, true);
    }

    private Venster(Browser browser, URI application, boolean script) {
        this.browser = browser;
        this.application = application;
        this.script = script;
        context = browser.playwright()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setLocale("nl-NL")
                        .setJavaScriptEnabled(script)
                        .setTimezoneId("Europe/Amsterdam")
                        .setExtraHTTPHeaders(Map.of("X-Forwarded-For", address()))
                        .setViewportSize(WIDTH, HEIGHT));
        context.setDefaultTimeout(Browser.PATIENCE_MS);
        context.addInitScript(REPORT_CSP);
        context.addInitScript(REPORT_TEXT);
        page = context.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(error -> note("script: " + error));
        page.onRequest(this::noteElsewhere);
        page.onRequestFailed(this::noteFailure);
        page.onResponse(this::note);
    }

    /** Each user sits somewhere else, so that many tests in a short while are not taken for one visitor who asks too much. */
    private static String address() {
        int number = WINDOWS.incrementAndGet();
        return "10.20." + number / 250 + "." + (number % 250 + 1);
    }

    /** @return Playwright's page, for everything that a user does in it */
    public Page pagina() {
        return page;
    }

    /** Opens a page of the application, and returns it. */
    public Page open(String path) {
        page.navigate(application.resolve(path).toString());
        return page;
    }

    /** Opens an address, and returns the last answer to it, after any redirects. */
    public Response ga(String path) {
        return page.navigate(application.resolve(path).toString());
    }

    /**
     * Signs in as someone of the demo gemeente, and is then on the page that the application chooses. The form is sent without drawing it:
     * what it looks like and says is tested by itself.
     */
    public Page meldAan(String account) {
        String address = application.resolve("/aanmelden.xhtml").toString();
        String form = context.request().get(address).text();
        APIResponse answer = context.request()
                .post(
                        address,
                        RequestOptions.create()
                                .setMaxRedirects(0)
                                .setForm(FormData.create()
                                        .set("aanmeldform", "aanmeldform")
                                        .set("gebruikersnaam", account)
                                        .set("wachtwoord", DEMO_PASSWORD)
                                        .set("meldaan", "meldaan")
                                        .set("jakarta.faces.ViewState", Httpsessie.viewstate(form))
                                        .set("primefaces.nonce", Httpsessie.nonce(form))));
        if (answer.status() != 302) {
            throw new IllegalStateException("Aanmelden gaf " + answer.status() + ": " + answer.text());
        }
        return open("/");
    }

    /** @return a second window, of another user, with cookies of its own; judged and closed together with this one */
    public Venster ander() {
        Venster other = new Venster(browser, application);
        others.add(other);
        return other;
    }

    /** @return a window on another server than that of the test; judged and closed together with this one */
    public Venster op(Server server) {
        Venster other = new Venster(browser, server.adres("/"));
        others.add(other);
        return other;
    }

    /** @return a second window, of a visitor whose browser runs no script; judged and closed together with this one */
    public Venster zonderScript() {
        Venster other = new Venster(browser, application, false);
        others.add(other);
        return other;
    }

    /** Ends without warning, as when the browser dies: no page gets the chance to say or save anything. */
    public void doodmaken() {
        context.close();
    }

    /**
     * Says that a note is no defect in this test.
     *
     * @param regex what the note may contain, for instance {@code "403 .*beheer"}
     */
    public void verwacht(String regex) {
        expected.add(Pattern.compile(regex));
    }

    /**
     * Checks the screen as it stands: with axe at full size, and whether anything sticks out at 320 pixels wide and at 200 %. With the property
     * {@code schermen} it keeps pictures of the first two in {@code target/schermen}.
     *
     * @param name of the picture: module and screen, for instance {@code klachten-dossier}
     * @throws AssertionError that names every rule broken and where
     */
    public void scherm(String name) {
        if (!script) {
            throw new IllegalStateException("axe is a script itself: check the screen in a window that runs script");
        }
        List<String> defects = new ArrayList<>();
        defects.addAll(Toegankelijkheid.gebreken(page));
        defects.addAll(Toegankelijkheid.uitstekend(page, "gewoon"));
        pictureWhenAsked(name);
        page.setViewportSize(320, 640);
        defects.addAll(Toegankelijkheid.uitstekend(page, "320 px breed"));
        pictureWhenAsked(name + "-320");
        page.setViewportSize(WIDTH / 2, HEIGHT / 2);
        defects.addAll(Toegankelijkheid.uitstekend(page, "200 %"));
        page.setViewportSize(WIDTH, HEIGHT);
        if (!defects.isEmpty()) {
            throw new AssertionError("Scherm " + name + " is niet toegankelijk:\n  " + String.join("\n  ", defects));
        }
    }

    private void pictureWhenAsked(String name) {
        if (Boolean.getBoolean("schermen")) {
            picture(name);
        }
    }

    /** @return where the picture was kept */
    Path picture(String name) {
        Path file = Bestanden.target("schermen", Databank.SOORT, name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** @return the notes of this window and its others that the test did not expect */
    List<String> notes() {
        List<String> all = new ArrayList<>();
        notes.stream()
                .filter(note -> expected.stream()
                        .noneMatch(pattern -> pattern.matcher(note).find()))
                .forEach(all::add);
        others.forEach(other -> all.addAll(other.notes()));
        return all;
    }

    @Override
    public void close() {
        others.forEach(Venster::close);
        context.close();
    }

    private void note(String text) {
        notes.add(text);
    }

    private void note(ConsoleMessage message) {
        // An answer that is an error is noted by itself, with its status and address.
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            note("console: " + message.text() + " (" + message.location() + ")");
        }
    }

    private void note(Response response) {
        if (response.status() >= 400) {
            note(response.status() + " " + response.request().method() + " " + response.url());
        }
    }

    private void noteFailure(Request request) {
        // A request that the browser itself breaks off, because the user goes on, is no defect.
        if (!"net::ERR_ABORTED".equals(request.failure())) {
            note("mislukt: " + request.method() + " " + request.url() + " " + request.failure());
        }
    }

    private void noteElsewhere(Request request) {
        URI address = URI.create(request.url().replaceFirst("[?#].*", ""));
        if (address.getHost() != null && !address.getHost().equals(application.getHost())) {
            note("van elders: " + request.url());
        }
    }
}
