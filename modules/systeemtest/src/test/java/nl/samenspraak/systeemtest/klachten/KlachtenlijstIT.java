package nl.samenspraak.systeemtest.klachten;

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
import java.util.regex.Pattern;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Wacht;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The lists of klachten, the register and the publication, as a klachtbehandelaar uses them: lina, of whom no other test in a browser asks anything, where she has no klachten yet. */
@Systeemtest
@Tag("R-KLA-15")
@Tag("R-KLA-16")
@Tag("alleen-h2")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KlachtenlijstIT {

    /** First, while nobody has a klacht yet. */
    @Test
    @Order(1)
    void van_een_nieuwe_klacht_in_de_lijst_tot_het_register(Venster venster, Server server) {
        Klaagbezoeker burger = new Klaagbezoeker(server, "198.51.100.60");
        for (int i = 0; i < 3; i++) {
            burger = new Klaagbezoeker(server, "198.51.100." + (60 + i))
                    .vulIn("Niet teruggebeld", "Drie keer gebeld, niemand belt terug.");
            burger.verstuur();
        }
        String nummer = burger.vind("id=\"nummer\">([^<]+)<");
        Page lina = venster.meldAan("lina");
        lina.navigate(server.adres("/klachten/klachten.xhtml").toString());
        assertThat(lina.locator("#regels")).containsText("U heeft geen klachten in behandeling");
        venster.scherm("klachten-mijn-leeg");

        lina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Nog niet opgepakt")))
                .first()
                .click();
        Locator nieuw = rij(lina, nummer);
        assertThat(nieuw).isVisible();
        assertThat(lina.locator("#regels")).not().containsText("Niet teruggebeld");
        venster.scherm("klachten-nieuw");
        nieuw.getByText("Pak op").click();
        assertThat(lina).hasURL(Pattern.compile(".*/klachten/klacht\\.xhtml\\?id=.*"));

        lina.navigate(server.adres("/klachten/klachten.xhtml?lijst=mijn").toString());
        assertThat(rij(lina, nummer)).containsText("Niet teruggebeld");
        assertThat(rij(lina, nummer)).containsText("onbekend");
        lina.locator("#zoek").fill("k-2026-999999");
        lina.keyboard().press("Tab");
        lina.keyboard().press("Enter");
        assertThat(lina.locator("#regels")).containsText("U heeft geen klachten");
        lina.getByText("Toon alles").click();
        assertThat(rij(lina, nummer)).isVisible();
        venster.scherm("klachten-mijn");

        lina.navigate(server.adres("/klachten/klachten.xhtml?lijst=open").toString());
        lina.locator("#zoek").fill("Postma");
        lina.keyboard().press("Tab");
        lina.keyboard().press("Enter");
        assertThat(lina.locator("#regels")).not().containsText(nummer);
        venster.scherm("klachten-open-zoek");
    }

    @Test
    void de_klacht_van_een_collega_die_er_niet_is_wordt_overgenomen_met_een_reden(Venster venster, Server server) {
        Page kim = venster.meldAan("kim");
        kim = Klachtdossier.neemOp(venster, "Niemand nam de telefoon op");
        kim.click("#pakop");
        assertThat(kim.locator(".berichten")).containsText("U behandelt deze klacht.");
        String nummer = kim.locator("dl.gegevens").innerText().replaceAll("(?s).*(K-\\d{4}-\\d{6}).*", "$1");
        Venster ander = venster.ander();
        ander.verwacht("404 GET .*klacht.xhtml.*");
        Page lina = ander.meldAan("lina");
        lina.navigate(kim.url());
        lina.locator("dialog input[type=radio]").first().check();
        lina.locator("dialog").getByText("Open het dossier").click();
        lina.getByText("Naar alle open klachten").click();
        assertThat(lina.locator(".tabbladen [aria-current]")).containsText("Alle open");
        lina.locator("#regels button:has-text('Neem over')").first().press("Enter");
        assertThat(lina.locator("#overnamekop")).isFocused();
        lina.click("#laatbij");
        assertThat(lina.locator("#overnamekop")).isHidden();
        lina.locator("#zoek").fill(nummer);
        lina.keyboard().press("Tab");
        lina.keyboard().press("Enter");
        Wacht.totRust(lina);
        rij(lina, nummer).getByText("Neem over").click();
        assertThat(lina.locator("#overnamekop")).isFocused();
        lina.click("#neemover");
        assertThat(lina.locator(".foutenoverzicht")).containsText("waarom u dit overneemt");
        ander.scherm("klachten-overnemen");
        lina.fill("#overnamereden", "Kim is ziek.");
        lina.click("#neemover");
        assertThat(lina).hasURL(Pattern.compile(".*/klachten/klacht\\.xhtml\\?id=.*"));
        assertThat(lina.locator(".verloop").first()).containsText("Overgenomen van Kim Pietersen: Kim is ziek.");
        lina.navigate(server.adres("/klachten/klachten.xhtml?lijst=nawerk").toString());
        assertThat(lina.locator("h1")).hasText("Klachten");
        ander.scherm("klachten-nawerk");
    }

    @Test
    void wat_in_het_register_staat_wordt_ingedeeld_en_gepubliceerd(Venster venster, Server server) throws IOException {
        new Klaagbezoeker(server, "198.51.100.70")
                .vulIn("Niet teruggebeld", "Acht weken niets gehoord.")
                .verstuur();
        Page kim = venster.meldAan("kim");
        kim.navigate(server.adres("/klachten/register.xhtml").toString());
        Locator rij = kim.locator("#regels tbody tr")
                .filter(new Locator.FilterOptions().setHasText("nog in te delen"))
                .first();
        venster.scherm("klachten-register");
        rij.getByText("Deel in").click();
        assertThat(kim.locator("#indeelkop")).isFocused();
        kim.locator("#wamsstap").selectOption("melding");
        kim.locator("#deelin").click();
        assertThat(kim.locator(".veld.fout")).containsText("Kies een stap");
        venster.scherm("klachten-register-fout");
        kim.locator("#domein").selectOption("wmo");
        kim.locator("#aard").selectOption("traag");
        kim.locator("#deelin").click();
        assertThat(kim.locator(".berichten")).containsText("is ingedeeld");
        assertThat(kim.locator("#regels")).containsText("Te laat of te langzaam");

        kim.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Jaarlijkse publicatie"))
                .click();
        assertThat(kim.locator("h1")).containsText("Klachten in 20");
        kim.locator("#lessen").fill("Mail naar jan@voorbeeld.nl");
        kim.locator("#bewaar").click();
        assertThat(kim.locator(".veld.fout")).containsText("mag niemand te herkennen zijn");
        kim.locator("#lessen").fill("Wij bellen binnen een week terug.");
        kim.locator("#bewaar").click();
        assertThat(kim.locator(".berichten")).containsText("is bewaard");
        assertThat(kim.locator("#stelvast")).hasCount(0);
        assertThat(kim.locator("#nognietom")).containsText("Vaststellen kan vanaf 1 januari 20");
        venster.scherm("klachten-publicatie");

        Response antwoord = kim.waitForResponse(
                "**/publicatie.xhtml",
                () -> kim.waitForDownload(() -> kim.locator("#xlsx").click()));
        assertThat(antwoord.headerValue("x-content-type-options")).isEqualTo("nosniff");
        Download csv = kim.waitForDownload(() -> kim.locator("#csv").click());
        assertThat(Files.readString(csv.path(), StandardCharsets.UTF_8)).contains("Hoe zij eindigden");
        Download pdf = kim.waitForDownload(() -> kim.locator("#pdf").click());
        assertThat(new String(Files.readAllBytes(pdf.path()), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        assertThat(csv.suggestedFilename()).matches("klachten-20\\d\\d-voorlopig\\.csv");
    }

    private static Locator rij(Page pagina, String nummer) {
        return pagina.locator("#regels tbody tr").filter(new Locator.FilterOptions().setHasText(nummer));
    }
}
