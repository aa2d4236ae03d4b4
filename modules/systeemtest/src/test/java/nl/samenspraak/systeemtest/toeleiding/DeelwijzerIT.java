package nl.samenspraak.systeemtest.toeleiding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The screen "Mag ik dit delen?", as ruud uses it without a dossier. */
@Systeemtest
@Tag("alleen-h2")
@Tag("R-TOE-32")
class DeelwijzerIT {

    @Test
    void van_vijf_keuzes_tot_elke_voorwaarde_aangevinkt(Venster venster, Server server) {
        Page ruud = venster.meldAan("ruud");
        ruud.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mag ik dit delen?"))
                .click();
        assertThat(ruud.locator("#antwoordkop")).hasText("Nog geen vraag");
        venster.scherm("deelwijzer-leeg");

        ruud.getByText("Geef antwoord").click();
        assertThat(ruud.locator(".foutenoverzicht")).containsText("Kies wie de gegevens geeft.");
        venster.scherm("deelwijzer-fout");

        kies(ruud, "college-wgs", "toeleider", "buitenkant", "wmo-2015", "stap-3");
        assertThat(ruud.locator("#antwoordkop")).hasText("Alleen als");
        Locator antwoord = ruud.locator("#antwoord");
        assertThat(antwoord).containsText("Wmo 2015, art. 5.4.1");
        assertThat(antwoord).containsText("Wmo 2015, art. 5.1.1 lid 4");
        assertThat(antwoord).containsText("Nog 4 voorwaarden open");
        assertThat(antwoord).containsText("regel 125: Stap 3: wie helpt en welke hulp");
        venster.scherm("deelwijzer-mits");

        Locator vinkjes = ruud.locator("#eisen input[type=checkbox]");
        assertThat(vinkjes.count()).isEqualTo(4);
        vinkjes.nth(0).check();
        ruud.locator("#eisen input[type=text]").first().fill("in het dossier, 1 december");
        ruud.keyboard().press("Tab");
        assertThat(ruud.locator("#open")).hasText("Nog 3 voorwaarden open: het blijft een concept.");
        for (int i = 1; i < 4; i++) {
            vinkjes.nth(i).check();
            ruud.locator("#eisen input[type=text]").nth(i).fill("besproken");
            ruud.keyboard().press("Tab");
        }
        assertThat(ruud.locator("#open")).hasText("Aan elke voorwaarde is voldaan.");
        venster.scherm("deelwijzer-aangevinkt");

        ruud.locator("#ontvanger").selectOption("uwv");
        assertThat(ruud.locator("#wet")).hasValue("suwi");
        kies(ruud, "casusoverleg", "handhaving", "aanpak-gewoon", "participatiewet", "overleg");
        assertThat(ruud.locator("#antwoordkop")).hasText("Nee");
        venster.scherm("deelwijzer-nee");

        kies(ruud, "college-wmo", "college", "buitenkant", "wgs", "uitvoering");
        assertThat(ruud.locator("#antwoordkop")).hasText("Ja");
        assertThat(antwoord).containsText("Met de Wams aan en uit hetzelfde");
        venster.scherm("deelwijzer-ja");

        ruud.getByText("Maak leeg").click();
        assertThat(ruud.locator("#antwoordkop")).hasText("Nog geen vraag");
        assertThat(ruud.locator("#gever")).hasValue("");
    }

    @Test
    void een_link_vult_de_keuzes_in_en_wie_het_niet_mag_komt_er_niet(Venster venster) {
        Page ruud = venster.meldAan("ruud");
        venster.ga(
                "/toeleiding/deelwijzer.xhtml?gever=school&ontvanger=woningcorporatie&soort=dossiergegevens&wet=woningwet&fase=uitvoering");
        assertThat(ruud.locator("#antwoordkop")).hasText("Geen regel: vraag de privacy officer");
        venster.scherm("deelwijzer-geenregel");

        venster.verwacht("400 .*deelwijzer");
        assertThat(venster.ga("/toeleiding/deelwijzer.xhtml?gever=wie").status())
                .isEqualTo(400);

        Venster ander = venster.ander();
        ander.meldAan("dirk");
        ander.verwacht("403 .*deelwijzer");
        assertThat(ander.ga("/toeleiding/deelwijzer.xhtml").status()).isEqualTo(403);
    }

    private static void kies(Page page, String gever, String ontvanger, String soort, String wet, String fase) {
        page.locator("#gever").selectOption(gever);
        page.waitForResponse(
                Pattern.compile(".*deelwijzer.*"),
                () -> page.locator("#ontvanger").selectOption(ontvanger));
        page.locator("#soort").selectOption(soort);
        page.locator("#wet").selectOption(wet);
        page.locator("#fase").selectOption(fase);
        page.getByText("Geef antwoord").click();
    }
}
