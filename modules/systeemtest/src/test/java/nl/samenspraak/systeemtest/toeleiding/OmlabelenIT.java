package nl.samenspraak.systeemtest.toeleiding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.bevestig;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.druk;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.nieuweVraag;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Wacht;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The end of a vraagverheldering, on the screen. */
@Systeemtest
@Tag("alleen-h2")
@Tag("R-TOE-39")
class OmlabelenIT {

    @Test
    void de_vraag_gaat_naar_de_hulpverlener_en_hier_blijft_een_verklaring(Venster venster) {
        Page pagina = verheldering(venster);
        assertThat(pagina.locator("main")).not().containsText("Vier stappen");
        venster.scherm("toeleiding-vraag-verhelderen");
        kiesAnders(pagina, "ADVIES");
        assertThat(pagina.locator("body")).containsText("Advies aan een inwoner");
        assertThat(pagina.locator("main")).not().containsText("Vier stappen");
        venster.scherm("toeleiding-advies");
        kiesAnders(pagina, "VRAAGVERHELDERING");
        Wacht.totRust(pagina);
        pagina.locator("#naar input[value='VRIJ_TOEGANKELIJK']").check();
        assertThat(pagina.locator("#organisatienaar")).isVisible();
        Wacht.totRust(pagina);
        pagina.locator("#organisatienaar").fill("Welzijn Zandermeer");
        pagina.locator("#organisatienaar").press("Tab");
        Wacht.totRust(pagina);
        Download stuk = pagina.waitForDownload(() -> pagina.click("#overdrachtstuk"));
        org.assertj.core.api.Assertions.assertThat(stuk.suggestedFilename()).isEqualTo("overdracht.pdf");
        pagina.locator("#gehoord").check();
        druk(pagina, "#labelom");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Geef de vraag eerst aan de hulpverlener.");
        venster.scherm("toeleiding-omlabelen");
        pagina.locator("#gegeven").check();
        druk(pagina, "#labelom");
        assertThat(pagina.locator(".berichten")).containsText("De vraag is overgedragen.");
        assertThat(pagina.locator("main")).containsText("Overgedragen aan Welzijn Zandermeer");
        assertThat(pagina.locator("main")).not().containsText("Ik kom er niet meer uit");
        venster.scherm("toeleiding-omgelabeld");
        pagina.locator("a[href*='toeleiding/brieven']").first().click();
        assertThat(pagina.locator("main")).containsText("Wat er van de vraag werd, voor de inwoner");
    }

    @Test
    void het_wordt_een_taak_van_het_college_en_de_vier_stappen_gaan_open(Venster venster) {
        Page pagina = verheldering(venster);
        pagina.locator("#naar input[value='TOELEIDING']").check();
        assertThat(pagina.locator("#omlabelreden")).isVisible();
        druk(pagina, "#labelom");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Schrijf op waarom.");
        pagina.locator("#omlabelreden").fill("Zij heeft hulp uit de Wmo nodig.");
        druk(pagina, "#labelom");
        assertThat(pagina.locator(".berichten")).containsText("De vier stappen staan klaar.");
        assertThat(pagina.locator("main")).containsText("Een taak van het college");
        assertThat(pagina.locator("#gaverder")).isVisible();
    }

    /** A wrong click is mended while nothing hangs on it, with a question first. */
    private static void kiesAnders(Page pagina, String soort) {
        pagina.locator("#taaksoort input[value='" + soort + "']").check();
        assertThat(pagina.locator("#wijzigtaak")).isVisible();
        Wacht.totRust(pagina);
        druk(pagina, "#wijzigtaak");
        bevestig(pagina);
        assertThat(pagina.locator(".berichten")).containsText("Gekozen:");
    }

    private static Page verheldering(Venster venster) {
        Page pagina = nieuweVraag(venster);
        pagina.locator("#taaksoort input[value='VRAAGVERHELDERING']").check();
        assertThat(pagina.locator("#kiestaak")).isVisible();
        druk(pagina, "#kiestaak");
        assertThat(pagina.locator(".berichten")).containsText("Gekozen: vraag verhelderen.");
        return pagina;
    }
}
