package nl.samenspraak.systeemtest.klachten;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Wacht;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What kim cannot handle goes to bea, who sees a number and a term; and what kim does with a klacht that came twice or partly ends. */
@Systeemtest
@Tag("alleen-h2")
class ToewijzenIT {

    @Test
    @Tag("R-KLA-05")
    void wat_geen_klachtbehandelaar_mag_gaat_naar_wie_toewijst(Venster venster, Server server) {
        venster.meldAan("kim");
        Page kim = begin(venster, "Iedereen hangt op");
        String nummer = nummer(kim);
        String adres = kim.url();
        Locator voorleggen = kim.locator("#behandelaar details").last();
        voorleggen.locator("summary").click();
        assertThat(voorleggen).containsText("Bea Beheer ziet alleen het nummer en de termijn");
        kim.click("#legvoor");
        assertThat(kim.locator(".foutenoverzicht")).containsText("Schrijf op waarom.");
        venster.scherm("klachten-voorleggen");
        kim.fill("#voorlegreden", "De klacht gaat over ons allemaal.");
        kim.click("#legvoor");
        assertThat(kim.locator(".berichten")).containsText("Klacht " + nummer + " is voorgelegd.");

        Venster ander = venster.ander();
        Page bea = ander.meldAan("bea");
        bea.navigate(server.adres("/klachten/toewijzen.xhtml").toString());
        Locator rij = bea.locator("#regels tbody tr", new Page.LocatorOptions().setHasText(nummer));
        assertThat(rij).isVisible();
        assertThat(bea.locator("main")).not().containsText("Iedereen hangt op");
        rij.getByText("Wijs toe").click();
        assertThat(bea.locator("#toewijskop")).isFocused();
        bea.click("#wijsaan");
        assertThat(bea.locator(".foutenoverzicht")).containsText("Kies een collega.");
        ander.scherm("klachten-toewijzen");
        bea.locator("#collega").selectOption("Lina Haddad");
        bea.fill("#reden", "Kent de klager niet.");
        bea.click("#wijsaan");
        assertThat(bea.locator(".berichten")).containsText("Klacht " + nummer + " heeft een behandelaar.");
        assertThat(rij).not().isVisible();
        ander.scherm("klachten-toewijzen-leeg");
        Klachtdossier.geeftTerug(venster.ander(), adres);
    }

    @Test
    @Tag("R-KLA-04")
    @Tag("R-KLA-12")
    void een_deel_eindigt_de_commissie_krijgt_een_vraag_en_een_tweede_klacht_wordt_gevoegd(Venster venster) {
        venster.meldAan("kim");
        Page kim = begin(venster, "Drie keer gebeld");
        String hoofd = nummer(kim);
        gedraging(kim, "Zegde de afspraak af.");
        tab(kim, "Afhandelen");
        kim.locator("details:has(#deelblok) > summary").click();
        kim.locator("#deelwelke input").nth(1).check();
        kim.locator("#deelhoe input[value='TEVREDEN']").check();
        kim.click("#bewaardeel");
        assertThat(kim.locator(".foutenoverzicht")).containsText("Schrijf op waarom.");
        venster.scherm("klachten-deel");
        kim.fill("#deeltekst", "De afspraak is alsnog gemaakt.");
        kim.click("#bewaardeel");
        assertThat(kim.locator(".berichten")).containsText("Vastgelegd.");

        kim.locator("details:has(#adviesblok) > summary").click();
        kim.fill("#adviesvraag", "Is er teruggebeld?");
        kim.click("#vraagadvies");
        assertThat(kim.locator("#vraagadvies")).hasCount(0);
        assertThat(kim.locator(".berichten")).containsText("Vastgelegd.");
        tab(kim, "Brieven");
        kim.getByText("Vraag om advies, voor wie adviseert").click();
        Wacht.totRust(kim);
        venster.scherm("klachten-brief-adviesvraag-schrijven");
        kim.locator("#schrijfblok details summary").click();
        assertThat(kim.locator("#buitendag")).isVisible();
        kim.click("#buitenom");
        assertThat(kim.locator(".foutenoverzicht")).isVisible();
        venster.scherm("klachten-brief-buitenom");

        begin(venster, "Nog eens gebeld");
        tab(kim, "Afhandelen");
        kim.locator("#voegkop details summary").click();
        kim.fill("#voegnummer", "K-2026-999999");
        kim.fill("#voegreden", "Zelfde telefoontjes.");
        kim.click("#voeg");
        assertThat(kim.locator(".foutenoverzicht")).containsText("een klacht die u zelf behandelt");
        venster.scherm("klachten-voegen");
        kim.fill("#voegnummer", hoofd);
        kim.click("#voeg");
        assertThat(kim.locator("#voegkop")).containsText("Deze klacht gaat verder onder een ander nummer.");
        venster.scherm("klachten-gevoegd");
    }

    private static Page begin(Venster venster, String onderwerp) {
        Page pagina = Klachtdossier.neemOp(venster, onderwerp);
        Wacht.totRust(pagina);
        pagina.click("#pakop");
        assertThat(pagina.locator(".berichten")).containsText("U behandelt deze klacht.");
        gedraging(pagina, "Belde drie keer niet terug.");
        return pagina;
    }

    private static void gedraging(Page pagina, String wat) {
        pagina.locator("#gedragingen summary").last().click();
        pagina.locator("#beklaagdesoort input[value='MEDEWERKER']").check();
        pagina.locator("#medewerker").selectOption("Bram de Haan");
        pagina.fill("#omschrijving", wat);
        pagina.click("#voegtoe");
        assertThat(pagina.locator(".gedragingen")).containsText(wat);
        Wacht.totRust(pagina);
    }

    private static String nummer(Page pagina) {
        return pagina.locator("dl.gegevens").innerText().replaceAll("(?s).*(K-\\d{4}-\\d{6}).*", "$1");
    }

    private static void tab(Page pagina, String naam) {
        pagina.locator(".tabbladen")
                .getByText(naam, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(pagina.locator(".tabbladen a[aria-current=page]")).hasText(naam);
    }
}
