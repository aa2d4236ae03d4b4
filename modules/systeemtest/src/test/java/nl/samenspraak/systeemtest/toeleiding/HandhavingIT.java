package nl.samenspraak.systeemtest.toeleiding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Wacht;
import nl.samenspraak.systeemtest.Warinhoud;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The counter for those who enforce the law: dirk asks, pien decides, and dirk finds nothing else. */
@Systeemtest
@Tag("alleen-h2")
@Tag("R-TOE-42")
class HandhavingIT {

    private static final String AANLEIDING =
            "Volgens de verhuurder woont er sinds juni een tweede volwassene op haar adres. Zij gaf op dat zij alleen woont.";

    /** What is open to everybody who is signed in, and shows nothing of a dossier. */
    private static final Set<String> VOOR_IEDEREEN = Set.of(
            "/index.xhtml",
            "/fout.xhtml",
            "/toeleiding/handhaving.xhtml",
            "/toeleiding/handhavingnieuw.xhtml",
            "/toeleiding/deelwijzer.xhtml",
            "/klachten/overmij.xhtml",
            "/klachten/mijnmaatregelen.xhtml");

    @Test
    void dirk_vraagt_en_pien_kent_toe_wat_nodig_is(Venster venster) throws IOException {
        Page dirk = venster.meldAan("dirk");
        assertThat(dirk.locator("h1")).hasText("Handhavingsverzoeken");
        dirk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nieuw verzoek"))
                .click();
        dirk.locator("#dienin").click();
        assertThat(dirk.locator(".foutenoverzicht")).containsText("Vul in over wie het gaat.");
        venster.scherm("handhaving-leeg");

        vulIn(dirk, "Wilma Verhoeven");
        dirk.locator("#aanleiding").fill("Wij willen graag weten of zij bekend is bij het wijkteam.");
        dirk.locator("#dienin").click();
        assertThat(dirk.locator(".foutenoverzicht")).containsText("Dit lijkt op screening");
        assertThat(dirk.locator("#nooddoel")).hasValue(Pattern.compile("Vaststellen.*"));
        venster.scherm("handhaving-screening");
        dirk.locator("#aanleiding").fill(AANLEIDING);
        dirk.locator("#dienin").click();
        assertThat(dirk.locator(".berichten")).containsText("Uw verzoek is ingediend.");
        assertThat(dirk.locator("h1")).containsText("Handhavingsverzoek H-");
        String nummer = dirk.locator("h1").textContent().replace("Handhavingsverzoek ", "");
        venster.scherm("handhaving-ingediend");

        Venster ander = venster.ander();
        Page pien = ander.meldAan("pien");
        ander.verwacht("403 .*/personen/zoeken.xhtml.*");
        ander.verwacht("console: Failed to load resource: .* 403.*");
        Response register = ander.ga("/personen/zoeken.xhtml");
        assertThat(register.status()).isEqualTo(403);
        ander.open("/");
        pien.locator("#zoek").fill(nummer);
        pien.locator("#zoekknop").click();
        assertThat(pien.locator("#regels tbody tr")).hasCount(1);
        ander.scherm("handhaving-lijst-pien");
        pien.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(nummer))
                .click();
        pien.getByLabel("Ja, een deel of alles").check();
        pien.getByLabel("Wie er in het huishouden woont", new Page.GetByLabelOptions().setExact(false))
                .check();
        pien.getByLabel("Geef deze gegevens niet door aan een ander.").check();
        pien.locator("#reden").selectOption("tegenspraak");
        pien.locator("#zoektekst").fill("Verhoeven 3-5-1958");
        pien.locator("#zoek").click();
        pien.locator(".inzagen button").first().click();
        assertThat(pien.locator(".berichten")).containsText("Vastgelegd over wie het gaat.");
        assertThat(pien.locator("#nietinregister")).hasCount(0);
        ander.scherm("handhaving-wie-gekozen");
        pien.locator("#notitie").fill("De opgave en de verhuurder spreken elkaar tegen.");
        beslis(pien);
        assertThat(pien.locator(".foutenoverzicht")).containsText("Ga na dat niets hiervan");
        assertThat(pien.locator("#notitie")).hasValue("De opgave en de verhuurder spreken elkaar tegen.");
        ander.scherm("handhaving-beslissen");
        pien.getByLabel("Niets hiervan komt uit", new Page.GetByLabelOptions().setExact(false))
                .check();
        beslis(pien);
        assertThat(pien.locator(".berichten")).containsText("Het besluit is vastgelegd.");
        ander.scherm("handhaving-besloten");
        informeer(pien, ander);

        dirk.reload();
        assertThat(dirk.locator("main")).containsText("U mag gebruiken wat hieronder staat");
        assertThat(dirk.locator("main")).containsText("Geef deze gegevens niet door aan een ander.");
        assertThat(dirk.locator("main")).not().containsText("register");
        venster.scherm("handhaving-besluit");
        Download brief = dirk.waitForDownload(() -> dirk.locator("#druk").click());
        assertThat(Files.readAllBytes(brief.path())).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        dirk.navigate(dirk.url().replaceFirst("/toeleiding/.*", "/toeleiding/handhaving.xhtml?lijst=afgerond"));
        assertThat(dirk.locator("#regels")).containsText(nummer);
        venster.scherm("handhaving-afgerond");
    }

    private static void informeer(Page pien, Venster ander) throws IOException {
        assertThat(pien.locator("main")).containsText("ook als er niets aan de hand was");
        Download brief =
                pien.waitForDownload(() -> pien.locator("#betrokkenebrief").click());
        assertThat(Files.readAllBytes(brief.path())).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        Wacht.totRust(pien);
        pien.locator("#verteld input[value='false']").check();
        Wacht.totRust(pien);
        pien.locator("#informeer").click();
        assertThat(pien.locator(".foutenoverzicht")).containsText("Zonder grond kan het niet wachten.");
        ander.scherm("handhaving-uitstel-fout");
        pien.locator("#uitstelgrond").selectOption("h");
        pien.locator("#afweging").fill("De recherche praat volgende week met de verhuurder over haar opgave.");
        pien.locator("#herzienop").fill(LocalDate.now().plusDays(20).format(DateTimeFormatter.ofPattern("dd-MM-yyyy")));
        Wacht.totRust(pien);
        pien.locator("#informeer").click();
        assertThat(pien.locator("main")).containsText("De recherche praat volgende week");
        ander.scherm("handhaving-uitgesteld");
        Wacht.totRust(pien);
        pien.locator("#verteld input[value='true']").check();
        Wacht.totRust(pien);
        pien.locator("#informeer").click();
        assertThat(pien.locator("main")).containsText("Verteld op");
        assertThat(pien.locator("#informeer")).hasCount(0);
        ander.scherm("handhaving-verteld");
    }

    @Test
    void pien_weigert_en_dirk_leest_niets_over_bekend_zijn(Venster venster) {
        Page dirk = venster.meldAan("dirk");
        dirk.navigate(dirk.url().replaceFirst("/toeleiding/.*", "/toeleiding/handhavingnieuw.xhtml"));
        vulIn(dirk, "Nooitgezien Persoon");
        dirk.locator("#dienin").click();
        assertThat(dirk.locator("h1")).containsText("Handhavingsverzoek H-");
        String nummer = dirk.locator("h1").textContent().replace("Handhavingsverzoek ", "");

        Page pien = venster.ander().meldAan("pien");
        pien.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(nummer))
                .click();
        pien.getByLabel("Nee", new Page.GetByLabelOptions().setExact(true)).check();
        pien.locator("#grond").selectOption("KAN_LICHTER");
        assertThat(pien.locator("#reden")).isVisible();
        pien.locator("#reden").selectOption("eerst-vragen");
        beslis(pien);
        assertThat(pien.locator(".berichten")).containsText("Het besluit is vastgelegd.");

        dirk.reload();
        assertThat(dirk.locator("main")).containsText("U krijgt deze gegevens niet.");
        assertThat(dirk.locator("main")).containsText("Het kan met minder, of door het zelf te vragen");
        assertThat(dirk.locator("main")).not().containsText("bekend");
        venster.scherm("handhaving-afgewezen");
    }

    @Test
    @Tag("R-COO-15")
    void dirk_loopt_elk_scherm_langs_en_vindt_niets_anders(Venster venster) {
        venster.verwacht("40[034] .*");
        venster.verwacht("console: Failed to load resource: .* 40[034].*");
        Page dirk = venster.meldAan("dirk");
        assertThat(dirk.locator("#hoofdmenu a")).hasCount(1);
        String begin = dirk.url().replaceFirst("/toeleiding/.*", "");
        List<String> open = new ArrayList<>();
        for (String pad : Warinhoud.lees().keySet()) {
            boolean pagina = pad.endsWith(".xhtml") && !pad.startsWith("/WEB-INF/") && !pad.startsWith("/META-INF/");
            boolean openbaar =
                    pad.startsWith("/melden/") || pad.startsWith("/klagen/") || pad.equals("/aanmelden.xhtml");
            if (pagina && !openbaar && !VOOR_IEDEREEN.contains(pad)) {
                Response antwoord = dirk.navigate(begin + pad + "?id=0190b6c0-0000-7000-8000-000000000000");
                if (antwoord.status() < 400
                        && !dirk.locator("#inhoud").innerText().isBlank()) {
                    open.add(pad + " " + antwoord.status());
                }
            }
        }
        assertThat(open).isEmpty();
    }

    private static void vulIn(Page dirk, String naam) {
        dirk.locator("#naam").fill(naam);
        dirk.locator("#geboren").fill("03-05-1958");
        dirk.locator("#aanleiding").fill(AANLEIDING);
        dirk.locator("#aanleidingop").fill("01-06-2026");
        Locator huishouden = dirk.locator("[id='vraag-wmo-huishouden']");
        huishouden.check();
        dirk.locator("[id='waarvoor-wmo-huishouden']")
                .fill("Alleen daaruit blijkt of er een tweede volwassene meetelt voor de norm.");
        dirk.locator("#nooddoel").fill("Vaststellen of mevrouw de norm voor een alleenstaande terecht kreeg.");
        dirk.locator("#noodwaarom").fill("Haar opgave en de verklaring van de verhuurder spreken elkaar tegen.");
        dirk.locator("#noodlichter").fill("Wij vroegen haar zelf om uitleg en kregen na twee brieven geen antwoord.");
        dirk.locator("#noodevenredig")
                .fill("Het gaat om een gegeven over een maand, en om een bedrag dat zij anders terugbetaalt.");
    }

    private static void beslis(Page pien) {
        pien.locator("#beslis").click();
        pien.getByRole(AriaRole.ALERTDIALOG)
                .getByText("Leg het besluit vast")
                .last()
                .click();
    }
}
