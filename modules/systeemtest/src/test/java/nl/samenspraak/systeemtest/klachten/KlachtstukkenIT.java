package nl.samenspraak.systeemtest.klachten;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
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

/** What a klager sends along, with script and without, and what becomes of it at the klacht. */
@Systeemtest
@Tag("alleen-h2")
class KlachtstukkenIT {

    private static final byte[] PDF = Proefpdf.bytes();

    @Test
    @Tag("R-KLA-01")
    @Tag("R-ALG-16")
    void een_klager_stuurt_iets_mee_en_ziet_wat_er_mis_is_bij_het_veld(Venster burger) {
        Page pagina = totStukken(burger);
        burger.scherm("klagen-stukken");
        pagina.click("#voegtoe");
        assertThat(pagina.locator("#bestand-fout")).containsText("Kies eerst een bestand.");
        kies(pagina, "brief.pdf", "<html>geen pdf</html>".getBytes(StandardCharsets.UTF_8));
        pagina.click("#voegtoe");
        assertThat(pagina.locator("#bestand-fout")).containsText("iets anders dan de naam zegt");
        burger.scherm("klagen-stukken-fout");
        kies(
                pagina,
                "loopt.pdf",
                "%PDF-1.7\n1 0 obj<</S/JavaScript/JS(x)>>endobj\n%%EOF".getBytes(StandardCharsets.UTF_8));
        pagina.click("#voegtoe");
        assertThat(pagina.locator("#bestand-fout")).containsText("kies Afdrukken en dan Opslaan als PDF");
        burger.scherm("klagen-stukken-loopt");
        kies(pagina, "groot.pdf", new byte[11 * 1024 * 1024]);
        assertThat(pagina.locator(".veldfout[data-grootte]")).containsText("Het mag hoogstens 10 MB zijn.");
        kies(pagina, "brief.pdf", PDF);
        pagina.click("#voegtoe");
        assertThat(pagina.locator(".bestanden")).containsText("brief.pdf");
        kies(pagina, "brief nog eens.pdf", PDF);
        pagina.click("#voegtoe");
        assertThat(pagina.locator("#bestand-fout")).containsText("Dit bestand staat er al bij.");
        assertThat(pagina.locator(".bestanden li")).hasCount(1);
        kies(pagina, "foto.pdf", (Proefpdf.BEGIN + "% foto\n" + Proefpdf.EINDE).getBytes(StandardCharsets.US_ASCII));
        pagina.click("#voegtoe");
        assertThat(pagina.locator(".bestanden li")).hasCount(2);
        burger.scherm("klagen-stukken-erbij");
        pagina.getByLabel("Haal foto.pdf weg").click();
        assertThat(pagina.locator(".bestanden li")).hasCount(1);
        pagina.click("#verder");
        assertThat(pagina.locator("h1")).hasText("Voor wie dient u de klacht in?");
    }

    @Test
    @Tag("R-KLA-08")
    @Tag("R-ALG-16")
    void zonder_script_gaat_een_bestand_mee_en_de_behandelaar_leest_het_en_kiest_waar_het_bij_gaat(Venster venster)
            throws IOException {
        Venster burger = venster.zonderScript();
        Page pagina = totStukken(burger);
        kies(pagina, "brief van mij.pdf", PDF);
        pagina.click("#verder");
        assertThat(pagina.locator("h1")).hasText("Voor wie dient u de klacht in?");
        pagina.locator("input[value='MIJZELF']").check();
        pagina.click("#verder");
        pagina.locator("input[value='true']").check();
        pagina.click("#verder");
        assertThat(pagina.locator("main")).containsText("brief van mij.pdf");
        Wacht.totHetLukt(
                () -> {
                    if (pagina.url().contains("controle")) {
                        pagina.click("#verstuur");
                    }
                    return pagina.url().contains("klaar");
                },
                java.time.Duration.ofSeconds(30),
                () -> pagina.locator("main").innerText());
        assertThat(pagina.locator("#kopie")).containsText("brief van mij.pdf");

        Page kim = venster.meldAan("kim");
        Klachtdossier.neemOp(venster, "Stukken bij een klacht");
        kim.locator(".tabbladen").getByText("Stukken").click();
        assertThat(kim.locator("main")).containsText("Er zijn geen stukken bij deze klacht.");
        venster.scherm("klacht-stukken-leeg");
        Wacht.totRust(kim);
        kim.click("#legbij");
        assertThat(kim.locator(".foutenoverzicht")).containsText("Kies een bestand.");
        kim.locator("#wat").fill("Foto van de brief van 3 november");
        kim.locator("#herkomst input[value='KLAGER']").check();
        kies(kim, "macro.docx", "PK\u0003\u0004geen document".getBytes(StandardCharsets.ISO_8859_1));
        kim.click("#legbij");
        assertThat(kim.locator(".foutenoverzicht")).containsText("geen gewoon document");
        assertThat(kim.locator("#wat")).hasValue("Foto van de brief van 3 november");
        assertThat(kim.locator("#herkomst input[value='KLAGER']")).isChecked();
        venster.scherm("klacht-stukken-fout");
        kies(kim, "foto.pdf", PDF);
        kim.click("#legbij");
        assertThat(kim.locator(".berichten")).containsText("Het stuk ligt bij de klacht.");
        assertThat(kim.locator(".kaartje")).containsText("Bij het afschrift");

        Wacht.totRust(kim);
        Download bestand =
                kim.waitForDownload(() -> kim.getByLabel("Download foto.pdf").click());
        org.assertj.core.api.Assertions.assertThat(Files.readAllBytes(bestand.path()))
                .isEqualTo(PDF);

        kim.getByLabel("Kies waar Foto van de brief van 3 november bij gaat").click();
        assertThat(kim.locator("#keuzekop")).isFocused();
        kim.locator("#metafschrift").uncheck();
        kim.click("#legkeuzevast");
        assertThat(kim.locator(".foutenoverzicht")).containsText("Schrijf op waarom dit niet meegaat.");
        venster.scherm("klacht-stukken-kies-fout");
        kim.locator("#metafschrift").check();
        kim.locator("#metuitkomst").check();
        Wacht.totRust(kim);
        kim.click("#legkeuzevast");
        assertThat(kim.locator(".kaartje")).containsText("Bij het oordeel");
        venster.scherm("klacht-stukken");

        Wacht.totRust(kim);
        kim.getByLabel("Haal het bestand van Foto van de brief van 3 november weg")
                .click();
        kim.locator("#wegreden").fill("Gaat over een ander.");
        venster.scherm("klacht-stukken-weg");
        kim.click("#haalbestandweg");
        assertThat(kim.locator(".kaartje")).containsText("Het bestand is weggehaald:");
    }

    @Test
    @Tag("R-KLA-17")
    void wat_de_klager_stuurde_gaat_mee_als_de_klacht_wordt_doorgestuurd(Venster venster) throws IOException {
        Page kim = venster.meldAan("kim");
        Klachtdossier.neemOp(venster, "Niet eens met het besluit over de hulp");
        kim.locator(".tabbladen").getByText("Stukken").click();
        Wacht.totRust(kim);
        kim.locator("#wat").fill("Het besluit van 3 november");
        kim.locator("#herkomst input[value='KLAGER']").check();
        kies(kim, "besluit.pdf", PDF);
        kim.click("#legbij");
        assertThat(kim.locator(".berichten")).containsText("Het stuk ligt bij de klacht.");
        kim.locator(".tabbladen").getByText("Gegevens").click();
        kim.locator("#elders input[value='bezwaar']").check();
        kim.fill("#reden", "Gaat over het besluit van 3 november");
        kim.locator("#ookgedrag input[value='false']").check();
        kim.click("#zenddoor");
        assertThat(kim.locator("dl.gegevens")).containsText("doorgezonden");

        kim.locator(".tabbladen").getByText("Stukken").click();
        assertThat(kim.locator(".kaartje")).containsText("Bij het doorsturen");
        kim.getByLabel("Kies waar Het besluit van 3 november bij gaat").click();
        assertThat(kim.locator("#metdoorzending")).isChecked();
        venster.scherm("klacht-stukken-doorgestuurd");
        kim.click("#laat");
        kim.locator(".tabbladen")
                .getByText("Klacht", new Locator.GetByTextOptions().setExact(true))
                .click();
        kim.locator("a[href*='soort=doorzending-ontvanger']").first().click();
        Locator velden = kim.locator("#schrijfblok textarea");
        velden.nth(0).fill("Het is een bezwaar tegen een besluit van u.");
        velden.nth(1).fill("Per brief: Boterdiep 31, 9999 XX Zandermeer.");
        kim.click("#maak");
        assertThat(kim.locator(".briefblad")).containsText("Het besluit van 3 november");
        assertThat(kim.locator("#dossier")).containsText("Dit gaat mee");
        venster.scherm("klachten-brief-doorzending");
        Wacht.totRust(kim);
        Download bestand = kim.waitForDownload(
                () -> kim.getByLabel("Download Het besluit van 3 november").click());
        org.assertj.core.api.Assertions.assertThat(Files.readAllBytes(bestand.path()))
                .isEqualTo(PDF);
        kim.locator("#wijze input[value='POST']").check();
        kim.click("#verstuur");
        assertThat(kim.locator(".berichten")).containsText("op papier verstuurd");
    }

    private static Page totStukken(Venster burger) {
        Klaagformulier formulier = Klaagformulier.begin(burger);
        formulier.totWens().verder();
        return burger.pagina();
    }

    private static void kies(Page pagina, String naam, byte[] inhoud) {
        pagina.locator("#bestand").setInputFiles(new FilePayload(naam, "application/pdf", inhoud));
    }
}
