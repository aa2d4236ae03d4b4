package nl.samenspraak.systeemtest.meldpunt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What goes soon, and holding it back. */
@Systeemtest
@Tag("alleen-h2")
@Tag("R-MEL-15")
@Tag("R-AVG-09")
class BewaarlijstIT {

    @Test
    void een_melding_blijft_met_een_reden_tot_een_dag_en_de_beheerder_laat_hem_weer_gaan(Venster venster) {
        Page yasmina = venster.meldAan("yasmina");
        String nummer = eenGeslotenMelding(venster);
        yasmina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Gaat weg"))
                .click();
        assertThat(yasmina.locator("main")).containsText("na 42 dagen weg");
        venster.scherm("meldpunt-bewaarlijst-leeg");

        yasmina.locator("#nummer").fill(nummer.toLowerCase());
        yasmina.keyboard().press("Tab");
        yasmina.keyboard().press("Enter");
        assertThat(yasmina.locator("#bewaarkop")).isFocused();
        yasmina.keyboard().press("Tab");
        yasmina.keyboard().type("Er loopt een klacht.");
        yasmina.keyboard().press("Tab");
        yasmina.keyboard().type("31-12-1999");
        yasmina.keyboard().press("Tab");
        yasmina.keyboard().press("Enter");
        assertThat(yasmina.locator(".veld.fout")).containsText("Vul een dag in die nog moet komen");
        assertThat(yasmina.locator("#bewaartot")).hasValue("31-12-1999");
        venster.scherm("meldpunt-bewaarlijst-fout");
        yasmina.locator("#bewaartot").fill(over(30, yasmina));
        yasmina.keyboard().press("Tab");
        yasmina.keyboard().press("Enter");
        assertThat(yasmina.locator(".veld.fout")).containsText("Zo lang blijft deze melding al vanzelf.");
        yasmina.locator("#bewaartot").fill(over(60, yasmina));
        yasmina.keyboard().press("Tab");
        yasmina.keyboard().press("Enter");

        assertThat(yasmina.locator(".berichten")).containsText(nummer + " wordt langer bewaard");
        assertThat(rij(yasmina, nummer)).containsText("Er loopt een klacht.");
        assertThat(rij(yasmina, nummer)).containsText("Yasmina Bakker");
        venster.scherm("meldpunt-bewaarlijst");

        Venster ander = venster.ander();
        Page bea = ander.meldAan("bea");
        assertThat(bea).hasURL(Pattern.compile(".*/meldpunt/bewaarlijst\\.xhtml"));
        rij(bea, nummer).getByText("Laat gaan").click();
        Locator vraag = bea.getByRole(AriaRole.ALERTDIALOG);
        vraag.getByText("Laat gaan").last().click();

        assertThat(bea.locator(".berichten")).containsText("wordt niet langer bewaard dan de termijn");
        assertThat(bea.locator("#regels")).containsText("Er gaat deze week niets weg");
    }

    private static String eenGeslotenMelding(Venster venster) {
        Page pagina = Telefoonscherm.openEenMelding(venster, "Mag weg als de tijd om is.");
        String nummer = WerkvoorraadIT.nummer(pagina);
        pagina.getByText("Begin met beoordelen").click();
        assertThat(pagina.locator(".berichten")).containsText("staat op uw naam");
        pagina.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Geen vervolg"))
                .click();
        pagina.locator("#toelichting").fill("Er is niets aan de hand.");
        pagina.locator("#sluit").click();
        pagina.getByRole(AriaRole.ALERTDIALOG).getByText("Sluit af").last().click();
        assertThat(pagina.locator(".berichten")).containsText("is afgesloten");
        return nummer;
    }

    /** By the clock of the browser, as the server's is that of the machine. */
    private static String over(int dagen, Page pagina) {
        return (String) pagina.evaluate("(() => { const d = new Date(Date.now() + " + dagen
                + " * 86400000); return d.getDate() + '-' + (d.getMonth() + 1) + '-' + d.getFullYear(); })()");
    }

    private static Locator rij(Page pagina, String nummer) {
        return pagina.locator("#regels tbody tr").filter(new Locator.FilterOptions().setHasText(nummer));
    }
}
