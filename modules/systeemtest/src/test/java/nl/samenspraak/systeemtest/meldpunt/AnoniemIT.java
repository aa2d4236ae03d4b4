package nl.samenspraak.systeemtest.meldpunt;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Of a melder who stays anonymous after all, nothing that was typed before comes back: on no screen, in no file (R-MEL-05). */
@Systeemtest
@Tag("alleen-h2")
@Tag("R-MEL-05")
class AnoniemIT {

    private static final String NAAM = "Marianne Zonderland";
    private static final String TELEFOON = "0687654321";
    private static final String[] VERRAADT = {"Zonderland", "687654321", "6 87 65 43 21"};

    @Test
    void wat_een_melder_zei_voor_die_anoniem_wilde_blijven_staat_nergens_meer(Venster venster) throws IOException {
        Page yasmina = venster.meldAan("yasmina");
        Telefoonscherm scherm = Telefoonscherm.in(venster).kies("Inwoner").vul("Naam", NAAM);
        scherm.vul("Telefoon", TELEFOON).vul("Wat ziet en hoort de melder?", "Slaapt in de portiek.");
        scherm.wachtOpBewaard();
        scherm.kies("Anoniem").kies("Naam onbekend").vul("Beschrijf de persoon", "de man in de portiek");
        scherm.kies("Nee").kies("Melding beoordelen").wachtOpBewaard();
        verraadtNiets(venster.open("/meldpunt/nieuw.xhtml"));

        verraadtNiets(
                venster.open(yasmina.locator(".gesprekken a:has-text('Slaapt')").getAttribute("href")));
        scherm.rondAf();
        yasmina.getByText("Open de melding").click();

        int tabbladen = yasmina.locator(".tabbladen a").count();
        assertThat(tabbladen).isEqualTo(4);
        for (int tabblad = 0; tabblad < tabbladen; tabblad++) {
            yasmina.locator(".tabbladen a").nth(tabblad).click();
            verraadtNiets(yasmina);
        }
        for (String lijst : List.of("mijn", "niet_toegewezen", "team", "alle")) {
            verraadtNiets(venster.open("/meldpunt/werkvoorraad.xhtml?lijst=" + lijst));
        }
        Venster ander = venster.ander();
        Page fatma = ander.meldAan("fatma");
        verraadtNiets(ander.open("/toegang/logboek.xhtml"));
        verraadtNiets(fatma.waitForDownload(() -> fatma.locator("#exporteer").click()));
    }

    private static void verraadtNiets(Page pagina) {
        assertThat(pagina.content()).as(pagina.url()).doesNotContain(VERRAADT);
    }

    private static void verraadtNiets(Download bestand) throws IOException {
        assertThat(Files.readString(bestand.path())).hasSizeGreaterThan(100).doesNotContain(VERRAADT);
    }
}
