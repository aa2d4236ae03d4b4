package nl.samenspraak.systeemtest.toeleiding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Wacht;

/** The hands of a toeleider on the screen of an onderzoek. */
final class Onderzoeksdossier {

    private Onderzoeksdossier() {}

    static Page nieuweVraag(Venster venster) {
        Page pagina = venster.meldAan("ruud");
        pagina.getByText("Nieuwe hulpvraag").first().click();
        assertThat(pagina.locator("#woorden")).isVisible();
        druk(pagina, "#legvast");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Zoek en kies wie om hulp vraagt.");
        venster.scherm("toeleiding-nieuw-fout");
        pagina.locator("#woorden").fill("Ik kom er niet meer uit met mijn brieven.");
        kiesPersoon(pagina);
        venster.scherm("toeleiding-nieuw");
        druk(pagina, "#legvast");
        assertThat(pagina.locator(".berichten")).containsText("Kies nu wat voor taak dit is.");
        return pagina;
    }

    static void kiesPersoon(Page pagina) {
        pagina.locator("#zoektekst").fill("Verhoeven 3-5-1958");
        pagina.locator("#zoektekst").press("Enter");
        assertThat(pagina.locator("#wieblok .inzagen")).containsText("Verhoeven");
        Wacht.totRust(pagina);
        pagina.locator("#wieblok .inzagen button").first().click();
        assertThat(pagina.locator("#wieblok .let.goed")).containsText("Verhoeven");
    }

    static void kiesToeleiding(Page pagina, Venster venster) {
        pagina.locator("#taaksoort input[value='VRIJ_TOEGANKELIJK']").check();
        assertThat(pagina.locator("#taakgevolg")).containsText("Het beroepsgeheim van de hulpverlener");
        venster.scherm("toeleiding-taaksoort");
        Wacht.totRust(pagina);
        pagina.locator("#taaksoort input[value='TOELEIDING']").check();
        assertThat(pagina.locator("#taakgevolg")).containsText("Het toeleidingsdossier");
        druk(pagina, "#kiestaak");
        assertThat(pagina.locator(".berichten")).containsText("De vier stappen staan klaar.");
    }

    static void biedOndersteuningAan(Page pagina) {
        pagina.getByText("Leg het aanbod vast").click();
        pagina.locator("#gewenst input").first().check();
        pagina.locator("#ondersteuner").fill("J. Molenaar");
        druk(pagina, "#legondersteuningvast");
        assertThat(pagina.locator(".zij")).containsText("J. Molenaar");
    }

    static void antwoord(Page pagina, String organisatie, String terrein, String bekend) {
        Wacht.totRust(pagina);
        pagina.locator("#organisatie").fill(organisatie);
        pagina.locator("#terrein").selectOption(terrein);
        pagina.locator("#bekend input[value='" + bekend + "']").check();
        druk(pagina, "#legantwoordvast");
        assertThat(pagina.locator("table.dat")).containsText(organisatie);
    }

    static void bevinding(Page pagina, String punt) {
        Wacht.totRust(pagina);
        if (!pagina.locator("#punt").isVisible()) {
            pagina.getByText("Leg iets vast bij een punt").click();
        }
        pagina.locator("#punt").selectOption(punt);
        pagina.locator("#bevinding").fill("Gevonden bij " + punt);
        pagina.locator("#gegevenssoort input").first().check();
        assertThat(pagina.locator("#bevindingwenken .meelezen"))
                .containsText("Gevonden bij " + punt + " (een feit, van uzelf");
        druk(pagina, "#legbevindingvast");
        assertThat(pagina.locator(".punten")).containsText("Gevonden bij " + punt);
    }

    static void druk(Page pagina, String knop) {
        Wacht.totRust(pagina);
        pagina.locator(knop).click();
    }

    static void bevestig(Page pagina) {
        Locator ja = pagina.locator(".ui-confirmdialog-yes");
        ja.click();
        assertThat(ja).not().isVisible();
    }

    /** From a question to the fourth step, with something at each of the five points when that is wanted. */
    static Page bijConclusie(Venster venster, String... punten) {
        Page pagina = nieuweVraag(venster);
        kiesToeleiding(pagina, venster);
        biedOndersteuningAan(pagina);
        druk(pagina, "#gaverder");
        assertThat(pagina.locator(".berichten")).containsText("U bent bij stap 2.");
        antwoord(pagina, "Thuiszorg De Plas", "wmo-2015", "JA");
        antwoord(pagina, "Budgetwinkel", "wgs", "JA");
        druk(pagina, "#gaverder");
        assertThat(pagina.locator(".berichten")).containsText("U bent bij stap 3.");
        druk(pagina, "#gaverder");
        assertThat(pagina.locator(".berichten")).containsText("U bent bij stap 4.");
        for (String punt : punten) {
            bevinding(pagina, punt);
        }
        return pagina;
    }

    /** The client reads what will happen, before anybody else is asked anything. */
    static void vertelVooraf(Page pagina) {
        naar(pagina, "Brieven");
        pagina.getByText("Wat er gaat gebeuren, voor de inwoner").click();
        druk(pagina, "#maak");
        assertThat(pagina.locator(".briefblad")).containsText("Wat u mag");
        pagina.locator("#wijze input[value='GEGEVEN']").check();
        druk(pagina, "#verstuur");
        assertThat(pagina.locator(".berichten")).containsText("de brief is gegeven");
        naar(pagina, "Onderzoek");
    }

    /** Opens another part of the same dossier. */
    static void naar(Page pagina, String tab) {
        pagina.locator(".tabbladen")
                .getByText(tab, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(pagina.locator(".tabbladen [aria-current=page]")).hasText(tab);
    }
}
