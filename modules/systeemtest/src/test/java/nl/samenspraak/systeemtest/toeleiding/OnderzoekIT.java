package nl.samenspraak.systeemtest.toeleiding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.antwoord;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.bevestig;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.bevinding;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.biedOndersteuningAan;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.druk;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.kiesPersoon;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.kiesToeleiding;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.nieuweVraag;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.vertelVooraf;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Wacht;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A toeleider walks the four steps with a client at the table, on the screen. */
@Systeemtest
@Tag("op-postgresql")
@Tag("R-TOE-11")
class OnderzoekIT {

    @Test
    void van_hulpvraag_tot_conclusie(Venster venster) {
        Page pagina = nieuweVraag(venster);
        kiesToeleiding(pagina, venster);
        biedOndersteuningAan(pagina);
        venster.scherm("toeleiding-stap1");
        druk(pagina, "#gaverder");
        assertThat(pagina.locator(".berichten")).containsText("U bent bij stap 2.");
        assertThat(pagina.locator("[aria-current=step]")).containsText("Meer dan één terrein?");
        assertThat(pagina.locator("#helper")).hasCount(0);
        venster.scherm("toeleiding-stap2-leeg");
        vertelVooraf(pagina);

        druk(pagina, "#gaverder");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("nog geen twee terreinen");
        druk(pagina, "#legantwoordvast");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Vul een organisatie in.");
        venster.scherm("toeleiding-stap2-fout");
        antwoord(pagina, "Thuiszorg De Plas", "wmo-2015", "JA");
        antwoord(pagina, "Voedselbank", "wgs", "WEET_NIET");
        antwoord(pagina, "De Sluis", "wonen", "WIL_NIET_ZEGGEN");
        assertThat(pagina.locator(".kopregel .tag")).hasText("nu 1 terrein");

        pagina.getByLabel("Wijzig De Sluis").click();
        assertThat(pagina.locator("#gekozenantwoord")).containsText("Dan vraagt u het ook niet aan een ander.");
        assertThat(pagina.locator("#anderreden")).hasCount(0);
        Wacht.totRust(pagina);
        pagina.getByLabel("Wijzig Voedselbank").click();
        assertThat(pagina.locator("#anderreden")).isVisible();
        Wacht.totRust(pagina);
        pagina.locator("#ander input[value='JA']").check();
        pagina.locator("#anderbron").fill("J. Smit, Voedselbank");
        druk(pagina, "#leganderevast");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Schrijf op waarom.");
        venster.scherm("toeleiding-stap2-ander");
        pagina.locator("#anderreden").fill("Mevrouw is warrig over haar brieven.");
        pagina.keyboard().press("Tab");
        assertThat(pagina.locator("#meelezenander")).containsText("‘warrig’ kan als een oordeel overkomen.");
        venster.scherm("toeleiding-meelezen");
        Wacht.totRust(pagina);
        pagina.locator("#anderreden").fill("Mevrouw weet niet of zij is aangemeld.");
        pagina.keyboard().press("Tab");
        assertThat(pagina.locator("#meelezenander")).containsText("weet niet of zij is aangemeld");
        druk(pagina, "#leganderevast");
        assertThat(pagina.locator(".kopregel .tag")).hasText("nu 2 terreinen");
        venster.scherm("toeleiding-stap2");

        druk(pagina, "#gaverder");
        assertThat(pagina.locator(".berichten")).containsText("U bent bij stap 3.");
        pagina.locator("#helper").fill("Thuiszorg De Plas");
        pagina.locator("#helpterrein").selectOption("wmo-2015");
        pagina.locator("#hulp").fill("Hulp bij het huishouden, 3 uur per week");
        druk(pagina, "#legkantvast");
        assertThat(pagina.locator("#dossier")).containsText("3 uur per week");
        venster.scherm("toeleiding-stap3");
        druk(pagina, "#gaverder");
        assertThat(pagina.locator(".berichten")).containsText("U bent bij stap 4.");
        assertThat(pagina.locator("#dossier")).containsText("Coördinatie is verplicht");

        for (String punt : List.of("PROBLEMEN", "HULP_NU", "HULP_EERDER", "HULP_NODIG")) {
            bevinding(pagina, punt);
        }
        druk(pagina, "#controleer");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Maak een keuze.");
        pagina.locator("#coordinatie input").last().check();
        pagina.locator("#motivering").fill("Twee wetten lopen door elkaar. Eén plan helpt mevrouw beter.");
        druk(pagina, "#controleer");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Deze uitkomst kan niet volgens de wet.");
        pagina.locator("#coordinatie input").first().check();
        venster.scherm("toeleiding-stap4");
        druk(pagina, "#controleer");
        assertThat(pagina.locator("#controlekop")).isFocused();
        assertThat(pagina.locator("#ontbrekend li")).hasText("Moet iemand dit op elkaar afstemmen?");
        assertThat(pagina.locator("#concludeer")).hasCount(0);
        venster.scherm("toeleiding-controle-ontbreekt");
        druk(pagina, "#terugnaarconclusie");
        bevinding(pagina, "SAMENHANG");
        druk(pagina, "#controleer");
        assertThat(pagina.locator("#ontbrekend")).hasCount(0);
        assertThat(pagina.locator("#dossier")).containsText("Ik kom er niet meer uit");
        assertThat(pagina.locator("#volgt")).containsText("Bekend onder 2 van de vier wetten");
        assertThat(pagina.locator("#dossier")).containsText("Eén plan helpt mevrouw beter.");
        druk(pagina, "#concludeer");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Lees het eerst door met de inwoner.");
        pagina.locator("#gelezen").check();
        venster.scherm("toeleiding-controle");
        druk(pagina, "#concludeer");
        assertThat(pagina.locator(".berichten")).containsText("Het onderzoek is afgerond.");
        venster.scherm("toeleiding-afgerond");
    }

    @Test
    @Tag("R-TOE-08")
    void nee_laat_eerst_zien_wat_weggaat_en_daarna_dat_het_weg_is(Venster venster) {
        Page pagina = nieuweVraag(venster);
        kiesToeleiding(pagina, venster);
        biedOndersteuningAan(pagina);
        druk(pagina, "#gaverder");
        assertThat(pagina.locator("#organisatie")).isVisible();
        antwoord(pagina, "Werk en inkomen", "participatiewet", "NEE");

        druk(pagina, "#bekijkwissen");
        assertThat(pagina.locator("#wiskop")).isFocused();
        assertThat(pagina.locator("#wegen")).containsText("1 antwoord over waar de inwoner bekend is");
        pagina.locator("#vervolg input").last().check();
        Wacht.totRust(pagina);
        pagina.locator("#stopreden input[value='INWONER_WIL_NIET']").check();
        pagina.locator("#stopwaarom").fill("U zei op 20 november dat u geen onderzoek wilt.");
        venster.scherm("toeleiding-wissen");
        druk(pagina, "#stop");
        venster.scherm("toeleiding-wissen-vraag");
        bevestig(pagina);

        assertThat(pagina.locator("#dossier")).containsText("Dit is gewist");
        assertThat(pagina.locator("#dossier")).containsText("De inwoner wil niet dat de vraag verder gaat.");
        assertThat(pagina.locator("#dossier")).not().containsText("Ik kom er niet meer uit");
        assertThat(pagina.locator("#dossier")).not().containsText("Werk en inkomen");
        venster.scherm("toeleiding-gewist");
    }

    @Test
    @Tag("R-TOE-30")
    void met_het_toetsenbord_alleen_staat_een_onderzoek_stil_en_gaat_het_verder(Venster venster) {
        Page pagina = nieuweVraag(venster);
        kiesToeleiding(pagina, venster);
        Locator open = pagina.getByText("Laat het stilstaan");
        open.focus();
        pagina.keyboard().press("Enter");
        pagina.keyboard().press("Tab");
        assertThat(pagina.locator("#stilgrond input").first()).isFocused();
        pagina.keyboard().press("Space");
        pagina.keyboard().press("Tab");
        assertThat(pagina.locator("#stilreden")).isFocused();
        pagina.keyboard().type("Mevrouw is opgenomen.");
        pagina.keyboard().press("Tab");
        assertThat(pagina.locator("#schortop")).isFocused();
        pagina.keyboard().press("Enter");
        assertThat(pagina.locator("#stilkop")).isVisible();
        assertThat(pagina.locator("#gaverder")).hasCount(0);
        assertThat(pagina.locator(".zij")).containsText("Leg het aanbod vast");
        venster.scherm("toeleiding-opgeschort");
        pagina.locator("#hervat").focus();
        pagina.keyboard().press("Enter");
        assertThat(pagina.locator(".berichten")).containsText("Het onderzoek gaat verder.");
    }

    @Test
    void wat_iemand_typt_waar_een_toeleiding_begint_staat_er_na_een_dode_browser_weer(Venster venster) {
        Page pagina = venster.meldAan("ruud");
        pagina.getByText("Nieuwe hulpvraag").first().click();
        pagina.locator("#woorden").fill("Ik wil weer slapen en ik wil rust in huis.");
        assertThat(pagina.locator("#conceptform")).hasAttribute("data-concept", "bewaard");
        pagina.reload();
        assertThat(pagina.locator("#woorden")).hasValue("Ik wil weer slapen en ik wil rust in huis.");
        pagina.locator("#woorden").fill("");
        assertThat(pagina.locator("#conceptform")).hasAttribute("data-concept", "bewaard");
    }

    @Test
    void wat_iemand_typt_van_een_verzoek_staat_er_na_een_dode_browser_weer(Venster venster) {
        Page pagina = venster.meldAan("ruud");
        pagina.getByText("Nieuwe hulpvraag").first().click();
        pagina.getByText("Verzoek van een professional").click();
        pagina.locator("#onderbouwing").fill("Al drie maanden ligt er vuil in huis.");
        assertThat(pagina.locator("#conceptform")).hasAttribute("data-concept", "bewaard");
        pagina.reload();
        assertThat(pagina.locator("#onderbouwing")).hasValue("Al drie maanden ligt er vuil in huis.");
        venster.scherm("toeleiding-verzoek-concept");
        pagina.locator("#onderbouwing").fill("");
        assertThat(pagina.locator("#conceptform")).hasAttribute("data-concept", "bewaard");
    }

    @Test
    @Tag("R-TOE-02")
    @Tag("R-TOE-03")
    void een_verzoek_van_een_professional_zegt_waarom_het_niet_kan_en_anders_begint_het_zonder_de_inwoner(
            Venster venster) {
        Page pagina = venster.meldAan("ruud");
        pagina.getByText("Nieuwe hulpvraag").first().click();
        pagina.getByText("Verzoek van een professional").click();
        assertThat(pagina.locator("#onderbouwing")).isVisible();
        kiesPersoon(pagina);
        pagina.locator("#verzoekernaam").fill("S. de Wit");
        pagina.locator("#verzoekerorganisatie").fill("GGD Zandermeer");
        pagina.locator("#betrokkenheid").fill("Komt elke week langs.");
        pagina.locator("#onderbouwing").fill("Al drie maanden ligt er vuil in huis.");
        druk(pagina, "#bekijkbesluit");
        assertThat(pagina.locator("#besluit")).containsText("Het verzoek wordt afgewezen.");
        assertThat(pagina.locator("#besluit")).containsText("dat het doorgaat en terugkomt");
        venster.scherm("toeleiding-routeb-nee");

        pagina.locator("#verwachting").fill("Nu werkt ieder voor zich.");
        pagina.locator("#achteruitgang").fill("Weegt tien kilo minder.");
        pagina.locator("#hulp").fill("Laat de thuiszorg niet binnen.");
        pagina.locator("#overlast").fill("Brand in de keuken op 2 en 9 november.");
        pagina.locator("#aanhoudend").check();
        druk(pagina, "#bekijkopnieuw");
        assertThat(pagina.locator("#besluit")).containsText("Er kan een onderzoek komen.");
        venster.scherm("toeleiding-routeb-ja");
        druk(pagina, "#beslis");
        assertThat(pagina.locator(".berichten")).containsText("is begonnen. Vertel het de inwoner.");
        assertThat(pagina.locator(".identiteit")).containsText("route B");
        biedOndersteuningAan(pagina);
        druk(pagina, "#gaverder");
        assertThat(pagina.locator(".berichten")).containsText("U bent bij stap 2.");
        antwoord(pagina, "Thuiszorg De Plas", "wmo-2015", "NIET_GEVRAAGD");
        pagina.getByLabel("Wijzig Thuiszorg De Plas").click();
        assertThat(pagina.locator("#anderreden")).isVisible();
        venster.scherm("toeleiding-routeb-stap2");
    }
}
