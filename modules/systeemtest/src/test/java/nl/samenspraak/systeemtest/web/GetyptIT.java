package nl.samenspraak.systeemtest.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Vertraging;
import nl.samenspraak.systeemtest.Wacht;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody goes on while an answer of the server is on its way: nothing of that is lost when it comes. */
@Systeemtest
@Tag("alleen-h2")
class GetyptIT {

    /** Chooses as soon as the choice is there, long before the page is whole. */
    private static final String KIES_METEEN = """
            new MutationObserver((veranderd, zelf) => {
              const keuze = document.querySelector("#beklaagdesoort input[value='MEDEWERKER']");
              if (!keuze) return;
              zelf.disconnect();
              keuze.click();
            }).observe(document, { childList: true, subtree: true });
            """;

    @Test
    void wie_kiest_voordat_de_bladzijde_er_helemaal_is_krijgt_wat_daarbij_hoort(Venster venster) {
        venster.meldAan("kim");
        venster.pagina().addInitScript(KIES_METEEN);
        Page kim = venster.open("/klachten/nieuw.xhtml");

        assertThat(kim.locator("#medewerker")).isVisible();
        assertThat(kim.locator("#beklaagdesoort input[value='MEDEWERKER']")).isChecked();
    }

    @Test
    void wat_iemand_typt_en_kiest_terwijl_een_antwoord_onderweg_is_blijft_staan(Venster venster) {
        venster.meldAan("kim");
        Page kim = venster.open("/klachten/nieuw.xhtml");
        Vertraging vertraging = Vertraging.van(kim);
        kim.locator("#kanaal input[value='BRIEF']").check();
        kim.locator("#ontvangenop").fill("gisteren");
        kim.locator("#kanaal input[value='EMAIL']").check();
        kim.locator("#beklaagdesoort input[value='MEDEWERKER']").check();
        vertraging.laatDoor();

        assertThat(kim.locator("#ontvangenop")).hasValue("gisteren");
        assertThat(kim.locator("#beklaagdesoort input[value='MEDEWERKER']")).isChecked();
        assertThat(kim.locator("#kanaal input[value='EMAIL']")).isChecked();
    }

    @Test
    void wie_nog_typt_houdt_zijn_plek_in_het_veld(Venster venster) {
        venster.meldAan("kim");
        Page kim = venster.open("/klachten/nieuw.xhtml");
        Vertraging vertraging = Vertraging.van(kim);
        kim.locator("#kanaal input[value='BRIEF']").check();
        Locator dag = kim.locator("#ontvangenop");
        dag.press("Control+a");
        kim.keyboard().type("gistren");
        for (int i = 0; i < 3; i++) {
            kim.keyboard().press("ArrowLeft");
        }
        vertraging.laatDoor();
        kim.keyboard().type("e");
        Wacht.totRust(kim);

        assertThat(dag).hasValue("gisteren");
    }
}
