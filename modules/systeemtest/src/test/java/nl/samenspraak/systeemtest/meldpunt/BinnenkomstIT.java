package nl.samenspraak.systeemtest.meldpunt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A letter, an e-mail or someone at the desk, recorded by hand on the telephone screen. */
@Systeemtest
@Tag("alleen-h2")
class BinnenkomstIT {

    @Test
    @Tag("R-MEL-01")
    @Tag("R-MEL-15")
    void een_brief_krijgt_de_dag_waarop_hij_kwam_en_nooit_een_dag_die_nog_komt(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        Telefoonscherm scherm = Telefoonscherm.in(venster).kies("Anoniem").kies("Naam onbekend");
        scherm.vul("Beschrijf de persoon", "de man op nummer 14");
        scherm.kies("Nee").kies("Melding beoordelen").vul("Wat ziet en hoort de melder?", "Post stapelt zich op");
        assertThat(pagina.locator("#ontvangenop")).not().isVisible();

        scherm.kies("Brief");
        pagina.locator("#ontvangenop").fill("31-12-2999");
        pagina.keyboard().press("Control+Enter");
        assertThat(pagina.locator("#ontvangenop-fout")).containsText("Deze dag moet nog komen.");
        assertThat(pagina.locator("#ontvangenop")).hasValue("31-12-2999");
        venster.scherm("meldpunt-nieuw-brief");
        pagina.locator("#ontvangenop").fill("31-2-2026");
        pagina.keyboard().press("Control+Enter");
        assertThat(pagina.locator("#ontvangenop-fout")).containsText("Vul een datum in als dd-mm-jjjj");
        pagina.locator("#ontvangenop").fill("3/8/2026");
        scherm.rondAf();
        assertThat(pagina.locator("#klaarzeg")).containsText("Schrijf het nummer en de code aan de melder");
        assertThat(pagina.locator("#klaarwanneer")).containsText("Wij hadden haar moeten beoordelen, uiterlijk op");
        assertThat(pagina.locator("main")).not().containsText("beller");
        venster.scherm("meldpunt-klaar-brief");
        pagina.getByText("Open de melding").click();

        assertThat(pagina.locator("main")).containsText("Brief, op 3 augustus 2026");
        assertThat(pagina.locator(".termijn")).containsText("te laat");
    }
}
