package nl.samenspraak.systeemtest.klachten;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One klacht on the screen of its behandelaar, and of whom it is about. */
@Systeemtest
@Tag("alleen-h2")
class KlachtIT {

    /** Presses the button as soon as it is there, long before the page is whole. */
    private static final String DRUK_METEEN = """
            new MutationObserver((veranderd, zelf) => {
              const knop = document.getElementById("pakop");
              if (!knop) return;
              zelf.disconnect();
              knop.click();
            }).observe(document, { childList: true, subtree: true });
            """;

    @Test
    void wie_een_knop_indrukt_voordat_de_bladzijde_er_helemaal_is_wordt_gehoord_zodra_zij_er_is(Venster venster) {
        venster.meldAan("kim");
        Page pagina = Klachtdossier.neemOp(venster, "Te vroeg ingedrukt");
        pagina.addInitScript(DRUK_METEEN);
        pagina.reload();

        assertThat(pagina.locator(".berichten")).containsText("U behandelt deze klacht.");
    }

    @Test
    @Tag("R-KLA-01")
    @Tag("R-KLA-03")
    @Tag("R-KLA-05")
    void de_behandelaar_ziet_wat_er_gebeurde_wat_er_moet_en_tot_wanneer(Venster venster) {
        venster.meldAan("kim");
        Page pagina = Klachtdossier.neemOp(venster, "Niet teruggebeld na drie verzoeken");
        assertThat(pagina.locator("#termijnen")).containsText("Awb");
        assertThat(pagina.locator("#termijnen").getByText("Maak de brief"))
                .hasAttribute("href", Pattern.compile(".*brief.xhtml.*soort=ontvangstbevestiging"));
        assertThat(pagina.locator(".taken")).containsText("Ontvangst bevestigen");
        assertThat(pagina.locator(".taken")).containsText("Behandelaar aanwijzen");
        venster.scherm("klachten-klacht-nieuw");

        pagina.click("#pakop");
        assertThat(pagina.locator(".berichten")).containsText("U behandelt deze klacht.");
        assertThat(pagina.locator("dl.gegevens")).containsText("Kim Pietersen");
        pagina.locator("#gedragingen summary").click();
        pagina.click("#voegtoe");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies om wie het gaat");
        pagina.locator("#beklaagdesoort input[value='MEDEWERKER']").check();
        pagina.locator("#medewerker").selectOption("Bram de Haan");
        pagina.fill("#omschrijving", "Belde drie keer niet terug.");
        pagina.fill("#dag", "1-10-2026");
        venster.scherm("klachten-klacht-gedraging");
        pagina.click("#voegtoe");
        assertThat(pagina.locator(".gedragingen")).containsText("Bram de Haan, 1 oktober 2026");
        assertThat(pagina.locator(".taken")).containsText("Afschrift aan de beklaagde");

        pagina.locator("details:has(#zaak) > summary").click();
        pagina.fill("#zaak", "tien");
        // Enter presses the button of this field, and not the first of the page.
        pagina.press("#zaak", "Enter");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Dit is geen nummer van een zaak.");
        venster.scherm("klachten-klacht-behandeling");
    }

    @Test
    @Tag("R-KLA-05")
    @Tag("R-KLA-08")
    void wie_zelf_het_onderwerp_is_kan_haar_niet_behandelen_en_ziet_haar_niet_eens(Venster venster) {
        venster.meldAan("kim");
        Page pagina = Klachtdossier.neemOp(venster, "Kortaf aan de telefoon");
        pagina.locator("#gedragingen summary").click();
        pagina.locator("#beklaagdesoort input[value='MEDEWERKER']").check();
        pagina.locator("#medewerker").selectOption("Kim Pietersen");
        pagina.fill("#omschrijving", "Was kortaf aan de telefoon.");
        String dossier = pagina.url();
        pagina.click("#voegtoe");

        assertThat(pagina.locator(".berichten")).containsText("gaat over u");
        venster.verwacht("404 GET .*/klachten/klacht.xhtml.*");
        pagina.navigate(dossier);
        assertThat(pagina.locator("main")).not().containsText("kortaf");
        venster.open("/klachten/overmij.xhtml");
        assertThat(pagina.locator("main")).containsText("Er zijn geen klachten over u");
        venster.scherm("klachten-overmij");
    }

    @Test
    void wat_bewaard_is_vraagt_de_browser_niet_nog_eens(Venster venster) {
        venster.meldAan("kim");
        Page pagina = Klachtdossier.neemOp(venster, "Wel bewaard");
        pagina.click("#pakop");
        assertThat(pagina.locator(".berichten")).containsText("U behandelt deze klacht.");
        List<String> vragen = new ArrayList<>();
        pagina.onDialog(vraag -> {
            vragen.add(vraag.type());
            vraag.accept();
        });

        pagina.locator("#gedragingen summary").click();
        pagina.locator("#beklaagdesoort input[value='AFDELING']").check();
        pagina.locator("#omschrijving").pressSequentially("Gaf geen antwoord.");
        pagina.click("#voegtoe");

        assertThat(pagina.locator(".gedragingen")).containsText("Gaf geen antwoord.");
        Assertions.assertThat(vragen).isEmpty();
    }

    @Test
    void van_twee_behandelaars_ziet_de_tweede_beide_versies_en_verliest_niets(Venster venster) {
        venster.meldAan("kim");
        Page een = Klachtdossier.neemOp(venster, "Geen antwoord op mijn brief");
        een.click("#pakop");
        assertThat(een.locator(".berichten")).containsText("U behandelt deze klacht.");
        Page twee = een.context().newPage();
        twee.navigate(een.url());
        een.locator("#gedragingen summary").click();
        een.locator("#beklaagdesoort input[value='AFDELING']").check();
        een.fill("#omschrijving", "Gaf geen antwoord.");
        een.click("#voegtoe");
        assertThat(een.locator(".gedragingen")).containsText("Gaf geen antwoord.");

        twee.locator("#gedragingen summary").click();
        twee.locator("#beklaagdesoort input[value='BESTUUR']").check();
        twee.fill("#omschrijving", "Las de brief niet.");
        twee.click("#voegtoe");

        assertThat(twee.locator(".foutenoverzicht")).containsText("Iemand anders heeft dit intussen gewijzigd.");
        assertThat(twee.locator(".versies")).isVisible();
        assertThat(twee.locator("#omschrijving")).hasValue("Las de brief niet.");
        twee.click("#voegtoe");
        assertThat(twee.locator(".gedragingen")).containsText("Las de brief niet.");
        assertThat(twee.locator(".gedragingen")).containsText("Gaf geen antwoord.");
    }
}
