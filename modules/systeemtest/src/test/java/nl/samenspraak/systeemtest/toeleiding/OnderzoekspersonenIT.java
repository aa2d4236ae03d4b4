package nl.samenspraak.systeemtest.toeleiding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.druk;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.kiesToeleiding;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.naar;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.nieuweVraag;

import com.microsoft.playwright.Page;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Wacht;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The people in an onderzoek: who speaks for the client, with which document the client identified, what stays out, who supports. */
@Systeemtest
@Tag("alleen-h2")
class OnderzoekspersonenIT {

    @Test
    @Tag("R-ALG-17")
    @Tag("R-ALG-22")
    @Tag("R-TOE-05")
    void wie_de_inwoner_is_wie_er_spreekt_en_wat_erbuiten_blijft(Venster venster) {
        Page pagina = nieuweVraag(venster);
        kiesToeleiding(pagina, venster);
        naar(pagina, "Personen");

        pagina.getByText("Leg vast wie voor de inwoner spreekt").click();
        pagina.locator("#sprekernaam").fill("A. Smit");
        pagina.locator("#sprekergrond").selectOption("bewindvoerder");
        assertThat(pagina.locator("#grondblok")).containsText("Bekijk de beschikking van de rechter. Maak geen kopie.");
        druk(pagina, "#legsprekervast");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Vul in wat u heeft gezien.");
        pagina.locator("#sprekergezien").fill("Beschikking van 3 maart 2024");
        druk(pagina, "#legsprekervast");
        assertThat(pagina.locator("main")).containsText("Beslist niet over hulp");

        Wacht.totRust(pagina);
        pagina.getByText("Leg vast welk document u zag").click();
        pagina.locator("#wet").selectOption("participatiewet");
        pagina.locator("#documentsoort input[value='RIJBEWIJS']").check();
        pagina.locator("#documentnummer").fill("SPECI2014");
        pagina.locator("#geldigtot").fill("1-1-2099");
        druk(pagina, "#leglegitimatievast");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Deze wet neemt dit document niet aan.");
        venster.scherm("toeleiding-legitimatie-fout");
        pagina.locator("#documentsoort input[value='PASPOORT']").check();
        druk(pagina, "#leglegitimatievast");
        assertThat(pagina.locator("main")).containsText("•••014");
        assertThat(pagina.locator("main")).not().containsText("SPECI2014");
        assertThat(pagina.locator("input[type=file]")).hasCount(0);

        Wacht.totRust(pagina);
        pagina.locator("#onderwerp").fill("Mijn zus");
        druk(pagina, "#legbuitenvast");
        assertThat(pagina.getByLabel("Mijn zus mag er toch bij")).isVisible();
        venster.scherm("toeleiding-personen-wie");
    }

    @Test
    @Tag("R-TOE-24")
    @Tag("R-TOE-38")
    void een_leefgebied_vraagt_een_reden_en_schuldhulp_geen_uitleg(Venster venster) {
        Page pagina = nieuweVraag(venster);
        kiesToeleiding(pagina, venster);
        naar(pagina, "Personen");
        pagina.getByText("Open een leefgebied").click();
        pagina.locator("#gebied").selectOption("wonen");
        pagina.locator("#gebiedaanleiding input[value='INWONER']").check();
        pagina.locator("#gebiedreden").fill("Standaard");
        druk(pagina, "#opengebied");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Een reden die voor iedereen geldt, telt niet.");
        pagina.locator("#gebiedreden").fill("Zij wees op de schimmel in haar keuken.");
        druk(pagina, "#opengebied");
        assertThat(pagina.locator("main")).containsText("de inwoner begon er zelf over");

        Wacht.totRust(pagina);
        pagina.getByText("Leg hulp vast").click();
        pagina.locator("#schuldhulp input[value='CONTACT_GEVRAAGD']").check();
        Wacht.totRust(pagina);
        druk(pagina, "#legschuldhulpvast");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Alleen als de inwoner het zelf wil");
        venster.scherm("toeleiding-schuldhulp-fout");
        pagina.locator("#opwens").check();
        druk(pagina, "#legschuldhulpvast");
        assertThat(pagina.locator(".verloop")).containsText("gevraagd om contact op te nemen");
        venster.scherm("toeleiding-leefgebied");
        pagina.getByText("Bekijk als tekening").click();
        assertThat(pagina.locator("main")).containsText("Er is nog niemand vastgelegd.");
    }

    @Test
    @Tag("R-TOE-34")
    void aangeboden_gewenst_en_erbij_zijn_drie_feiten(Venster venster) {
        Page pagina = nieuweVraag(venster);
        kiesToeleiding(pagina, venster);
        pagina.getByText("Leg het aanbod vast").click();
        pagina.locator("#gewenst input").first().check();
        pagina.locator("#ondersteuner").fill("J. Molenaar");
        pagina.locator("#ondersteuneropent").fill("Alleen over geld");
        druk(pagina, "#legondersteuningvast");
        assertThat(pagina.locator(".zij")).containsText("Alleen over geld");
        for (String dag : new String[] {"2-11-2020", "9-11-2020"}) {
            Wacht.totRust(pagina);
            if (!pagina.locator("#gesprekop").isVisible()) {
                pagina.getByText("Leg vast wie erbij is").click();
            }
            pagina.locator("#erbij input").nth(dag.startsWith("9") ? 1 : 0).check();
            pagina.locator("#gesprekop").fill(dag);
            druk(pagina, "#leggesprekvast");
            assertThat(pagina.locator(".zij"))
                    .containsText(dag.startsWith("9") ? "9 november 2020" : "2 november 2020");
        }
        venster.scherm("toeleiding-ondersteuning");
    }
}
