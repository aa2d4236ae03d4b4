package nl.samenspraak.systeemtest.toeleiding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.bevestig;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.bijConclusie;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.druk;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.kiesToeleiding;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.naar;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.nieuweVraag;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Wacht;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The letters of an onderzoek: written, read before they go, sent, and who was told. */
@Systeemtest
@Tag("alleen-h2")
class OnderzoeksbriefIT {

    @Test
    @Tag("R-TOE-02")
    void voordat_er_iets_gevraagd_wordt_hoort_de_inwoner_het_en_dat_staat_er(Venster venster) throws IOException {
        Page pagina = nieuweVraag(venster);
        kiesToeleiding(pagina, venster);
        assertThat(pagina.locator(".zij")).containsText("Vertel de inwoner eerst wat u gaat doen.");
        pagina.getByText("Naar de brieven").click();
        assertThat(pagina.locator("main")).containsText("Er is nog geen brief verstuurd.");
        venster.scherm("toeleiding-brieven");
        pagina.getByText("Wat er gaat gebeuren, voor de inwoner").click();
        assertThat(pagina.locator("#schrijfblok")).isVisible();
        pagina.locator("#schrijfblok textarea").fill("Ik kom dinsdag. <b>Zoë</b>");
        venster.scherm("toeleiding-brief-schrijven");
        druk(pagina, "#maak");
        assertThat(pagina.locator("#briefkop")).isFocused();
        assertThat(pagina.locator(".briefblad")).containsText("Ik kom dinsdag. <b>Zoë</b>");
        assertThat(pagina.locator(".briefblad")).containsText("Wij doen dit op grond van");
        venster.scherm("toeleiding-brief-voorbeeld");
        Download bestand = pagina.waitForDownload(() -> pagina.click("#download"));
        kort(Files.readString(bestand.path(), StandardCharsets.ISO_8859_1));
        druk(pagina, "#verstuur");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies hoe de brief weggaat.");
        pagina.locator("#wijze input[value='GEGEVEN']").check();
        druk(pagina, "#verstuur");
        assertThat(pagina.locator(".berichten")).containsText("de brief is gegeven");
        assertThat(pagina.locator(".verloop")).containsText("In handen, door Ruud");
        assertThat(pagina.locator(".briefkeuzes")).not().containsText("Wat er gaat gebeuren");
        venster.scherm("toeleiding-brief-verstuurd");
        Wacht.totRust(pagina);
        pagina.locator(".verloop button").first().click();
        assertThat(pagina.locator("#briefkop")).hasText("Verstuurde brief");
        assertThat(pagina.locator(".briefblad")).containsText("Ik kom dinsdag.");
        assertThat(pagina.locator("#verstuur")).hasCount(0);
        naar(pagina, "Onderzoek");
        assertThat(pagina.locator(".zij")).containsText("Wat er gaat gebeuren, voor de inwoner");
        assertThat(pagina.locator(".zij")).not().containsText("Vertel de inwoner eerst");
    }

    private static void kort(String pdf) {
        org.assertj.core.api.Assertions.assertThat(pdf).startsWith("%PDF-");
    }

    @Test
    @Tag("R-TOE-13")
    void de_uitkomst_gaat_op_papier_met_redenen_en_de_wegen(Venster venster) {
        Page pagina = bijConclusie(venster, "PROBLEMEN", "HULP_NU", "HULP_EERDER", "HULP_NODIG", "SAMENHANG");
        rondAf(pagina);
        naar(pagina, "Brieven");
        pagina.getByText("De uitkomst, voor de inwoner").click();
        assertThat(pagina.locator("#schrijfblok")).isVisible();
        druk(pagina, "#maak");
        assertThat(pagina.locator(".briefblad")).containsText("Eén plan helpt mevrouw beter.");
        assertThat(pagina.locator(".briefblad")).containsText("Bent u het niet eens met ons?");
        venster.scherm("toeleiding-brief-uitkomst");
        pagina.locator("#wijze input[value='POST']").check();
        druk(pagina, "#verstuur");
        assertThat(pagina.locator(".berichten")).containsText("op papier verstuurd");
    }

    private static void rondAf(Page pagina) {
        pagina.locator("#coordinatie input").first().check();
        pagina.locator("#motivering").fill("Eén plan helpt mevrouw beter.");
        druk(pagina, "#controleer");
        pagina.locator("#gelezen").check();
        druk(pagina, "#concludeer");
        assertThat(pagina.locator(".berichten")).containsText("Het onderzoek is afgerond.");
    }

    @Test
    @Tag("R-ALG-08")
    @Tag("R-TOE-05")
    void een_gezinslid_staat_erin_met_een_reden_hoort_het_en_kan_eruit(Venster venster) {
        Page pagina = nieuweVraag(venster);
        kiesToeleiding(pagina, venster);
        naar(pagina, "Personen");
        druk(pagina, "#leglidvast");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies wat deze persoon van de inwoner is.");
        pagina.locator("#relatie input[value='PARTNER']").check();
        druk(pagina, "#leglidvast");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Schrijf op waarom.");
        venster.scherm("toeleiding-personen-fout");
        pagina.locator("#noodzaak").fill("Helpt haar met koken en doet de boodschappen.");
        pagina.locator("#gezinslidnaam").fill("P. de Graaf");
        druk(pagina, "#leglidvast");
        assertThat(pagina.locator(".kaartje")).containsText("Partner: P. de Graaf");
        assertThat(pagina.locator("#situatie input[value='MET_ANDEREN']")).isChecked();
        venster.scherm("toeleiding-personen");

        naar(pagina, "Brieven");
        pagina.getByText("Waarom iemand van het gezin in het onderzoek staat").click();
        assertThat(pagina.locator("#schrijfblok")).isVisible();
        druk(pagina, "#maak");
        assertThat(pagina.locator(".briefblad")).containsText("omdat u de partner bent");
        assertThat(pagina.locator(".briefblad")).containsText("Van wie wij dit weten");
        assertThat(pagina.locator(".briefblad")).not().containsText("Helpt haar met koken");
        venster.scherm("toeleiding-brief-gezinslid");
        pagina.locator("#wijze input[value='POST']").check();
        druk(pagina, "#verstuur");
        assertThat(pagina.locator(".verloop")).containsText("aan de partner");

        naar(pagina, "Personen");
        pagina.getByLabel("Partner wil niet meedoen").click();
        bevestig(pagina);
        assertThat(pagina.locator(".kaartje")).containsText("Wil niet meedoen");
        assertThat(pagina.locator(".kaartje")).not().containsText("P. de Graaf");
        venster.scherm("toeleiding-personen-erbuiten");
    }
}
