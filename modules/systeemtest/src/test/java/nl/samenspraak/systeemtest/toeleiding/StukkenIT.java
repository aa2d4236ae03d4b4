package nl.samenspraak.systeemtest.toeleiding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.bevestig;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.druk;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.kiesToeleiding;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.naar;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.nieuweVraag;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import nl.samenspraak.systeemtest.Proefpdf;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Wacht;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page of the documents: seen, kept with a file, given back, and the notes beside them. */
@Systeemtest
@Tag("alleen-h2")
class StukkenIT {

    private static final byte[] PDF = Proefpdf.bytes();

    @Test
    @Tag("R-TOE-36")
    @Tag("R-TOE-26")
    void een_stuk_wordt_gezien_opgenomen_gedownload_en_teruggegeven(Venster venster) throws IOException {
        Page pagina = nieuweVraag(venster);
        kiesToeleiding(pagina, venster);
        naar(pagina, "Stukken");
        assertThat(pagina.locator("main")).containsText("Er zijn nog geen stukken.");
        venster.scherm("toeleiding-stukken-leeg");
        druk(pagina, "#legstukvast");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Schrijf op wat voor stuk het is.");
        pagina.locator("#wat").fill("Kopie rijbewijs");
        druk(pagina, "#legstukvast");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Van een legitimatiebewijs");
        venster.scherm("toeleiding-stukken-fout");
        pagina.locator("#wat").fill("Brief over PTSS");
        pagina.keyboard().press("Tab");
        assertThat(pagina.locator("#stukwenken")).containsText("ptss");
        Wacht.totRust(pagina);
        pagina.locator("#wat").fill("Huurcontract");
        pagina.keyboard().press("Tab");
        assertThat(pagina.locator("#stukwenken")).not().containsText("ptss");
        druk(pagina, "#legstukvast");
        assertThat(pagina.locator(".berichten")).containsText("Vastgelegd dat u dit stuk zag.");
        assertThat(pagina.locator(".kaartje")).containsText("Gezien");

        pagina.getByLabel("Neem Huurcontract op").click();
        assertThat(pagina.locator("#opneemkop")).hasText("Neem op: Huurcontract");
        pagina.locator("#opneemreden").fill("Zien is niet genoeg: de huur loopt af en dat bepaalt de termijn.");
        pagina.locator("#bestand")
                .setInputFiles(new FilePayload(
                        "brief.pdf", "application/pdf", "<html>geen pdf</html>".getBytes(StandardCharsets.UTF_8)));
        pagina.locator("#opneemverteld input").first().check();
        druk(pagina, "#neemop");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("iets anders dan de naam zegt");
        assertThat(pagina.locator("#opneemreden"))
                .hasValue("Zien is niet genoeg: de huur loopt af en dat bepaalt de termijn.");
        assertThat(pagina.locator("#opneemverteld input").first()).isChecked();
        venster.scherm("toeleiding-stuk-opnemen-fout");
        pagina.locator("#bestand").setInputFiles(new FilePayload("huur Zoë.pdf", "application/pdf", PDF));
        druk(pagina, "#neemop");
        assertThat(pagina.locator(".berichten")).containsText("Het stuk is opgenomen.");
        assertThat(pagina.locator(".kaartje")).containsText("huur Zoë.pdf (1 kB)");
        venster.scherm("toeleiding-stukken");

        Wacht.totRust(pagina);
        Download bestand = pagina.waitForDownload(
                () -> pagina.getByLabel("Download huur Zoë.pdf").click());
        org.assertj.core.api.Assertions.assertThat(bestand.suggestedFilename()).isEqualTo("huur Zoë.pdf");
        org.assertj.core.api.Assertions.assertThat(Files.readAllBytes(bestand.path()))
                .isEqualTo(PDF);

        pagina.getByLabel("Geef Huurcontract terug").click();
        assertThat(pagina.locator("#besluitkop")).hasText("Geef terug: Huurcontract");
        druk(pagina, "#eindig");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Schrijf op waarom.");
        pagina.locator("#stukreden").fill("Niet meer nodig.");
        pagina.locator("#stukverteld input").last().check();
        venster.scherm("toeleiding-stuk-terug");
        druk(pagina, "#eindig");
        assertThat(pagina.locator(".kaartje")).containsText("Teruggegeven");
        assertThat(pagina.locator(".kaartje")).not().containsText("huur Zoë.pdf");
        assertThat(pagina.locator(".kaartje")).containsText("De inwoner weet dit nog niet");
        venster.scherm("toeleiding-stukken-tevertellen");

        pagina.getByText("Schrijf de brief").click();
        assertThat(pagina.locator("#schrijfblok")).isVisible();
        druk(pagina, "#maak");
        assertThat(pagina.locator(".briefblad")).containsText("Huurcontract, van uzelf. Wij gaven het op");
        venster.scherm("toeleiding-brief-stukken");
        pagina.locator("#wijze input[value='POST']").check();
        druk(pagina, "#verstuur");
        assertThat(pagina.locator(".berichten")).containsText("op papier verstuurd");
        naar(pagina, "Stukken");
        assertThat(pagina.locator(".kaartje")).containsText("De inwoner las dit in de brief van");
    }

    @Test
    @Tag("R-TOE-37")
    void een_medisch_stuk_wordt_niet_opgenomen_en_gaat_naar_de_arts(Venster venster) {
        Page pagina = nieuweVraag(venster);
        kiesToeleiding(pagina, venster);
        naar(pagina, "Stukken");
        pagina.locator("#wat").fill("Brief van een specialist");
        pagina.locator("#medisch").check();
        druk(pagina, "#legstukvast");
        assertThat(pagina.locator(".kaartje")).containsText("Medisch");
        assertThat(pagina.getByLabel("Neem Brief van een specialist op")).hasCount(0);
        pagina.getByLabel("Brief van een specialist naar de arts").click();
        pagina.locator("#stukreden").fill("Alleen de arts kan dit wegen.");
        pagina.locator("#stukverteld input").first().check();
        druk(pagina, "#eindig");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies voor wie de arts werkt.");
        venster.scherm("toeleiding-stuk-arts");
        pagina.locator("#arts input").last().check();
        druk(pagina, "#eindig");
        assertThat(pagina.locator(".kaartje")).containsText("Zonder kopie naar de arts");
        assertThat(pagina.locator(".kaartje")).containsText("De inwoner weet dit sinds");
    }

    @Test
    @Tag("R-TOE-27")
    void een_eigen_notitie_wordt_bewaard_gewijzigd_gedeeld_en_weggegooid(Venster venster) {
        Page pagina = nieuweVraag(venster);
        kiesToeleiding(pagina, venster);
        naar(pagina, "Stukken");
        noteer(pagina, "Vraag nog naar de huur.");
        noteer(pagina, "Zij keek steeds naar de deur.");
        venster.scherm("toeleiding-notities");
        Wacht.totRust(pagina);
        pagina.getByText("Wijzig", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(pagina.locator("#notitie")).hasValue("Zij keek steeds naar de deur.");
        pagina.locator("#notitie").fill("Zij keek twee keer naar de deur.");
        druk(pagina, "#bewaarnotitie");
        assertThat(pagina.locator("main")).containsText("Zij keek twee keer naar de deur.");

        Wacht.totRust(pagina);
        pagina.getByText("Zet in het dossier").first().click();
        assertThat(pagina.locator("#delenkop")).isFocused();
        druk(pagina, "#deel");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Schrijf op waarom.");
        pagina.locator("#deelreden").fill("Het zegt iets over de veiligheid.");
        pagina.locator("#deelverteld input").first().check();
        venster.scherm("toeleiding-notitie-delen");
        druk(pagina, "#deel");
        assertThat(pagina.locator(".berichten")).containsText("De notitie staat in het dossier.");
        assertThat(pagina.locator("#stukkenkop ~ .kaartje")).containsText("Zij keek twee keer naar de deur.");

        Wacht.totRust(pagina);
        pagina.getByText("Gooi weg").click();
        bevestig(pagina);
        assertThat(pagina.locator("main")).not().containsText("Vraag nog naar de huur.");
    }

    private static void noteer(Page pagina, String tekst) {
        Wacht.totRust(pagina);
        pagina.locator("#notitie").fill(tekst);
        druk(pagina, "#bewaarnotitie");
        assertThat(pagina.locator(".berichten")).containsText("Bewaard, alleen voor u.");
        assertThat(pagina.locator("main")).containsText(tekst);
    }
}
