package nl.samenspraak.systeemtest.toeleiding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.bevestig;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.druk;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.naar;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Wacht;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tab on which a toeleider asks whether something may be shared and records that it was. */
@Systeemtest
@Tag("alleen-h2")
@Tag("R-TOE-32")
class DelenIT {

    @Test
    void van_een_ingevulde_vraag_tot_een_deling_die_terug_te_vinden_en_te_verbeteren_is(Venster venster) {
        Page ruud = Onderzoeksdossier.bijConclusie(venster);
        naar(ruud, "Delen");
        assertThat(ruud.locator("main")).containsText("Nog niets gedeeld");
        assertThat(ruud.locator("#wet")).hasValue("wmo-2015");
        druk(ruud, "#geef");
        assertThat(ruud.locator(".foutenoverzicht")).containsText("Kies een partij die meedoet.");
        venster.scherm("delen-leeg");

        ruud.locator("#partij").selectOption(new SelectOption().setLabel("Budgetwinkel, schuldhulpverlening"));
        assertThat(ruud.locator("#persoon")).hasValue("Balie Budgetwinkel");
        Wacht.totRust(ruud);
        ruud.locator("#soort").selectOption("diagnose");
        druk(ruud, "#geef");
        assertThat(ruud.locator("#antwoordkop")).hasText("Nee");
        assertThat(ruud.locator("#legvast")).hasCount(0);
        venster.scherm("delen-nee");

        ruud.locator("#soort").selectOption("voorzieningen");
        druk(ruud, "#geef");
        assertThat(ruud.locator("#antwoordkop")).hasText("Alleen als");
        assertThat(ruud.locator("#antwoord")).containsText("Wmo 2015, art. 5.1.1 lid 4");
        druk(ruud, "#legvast");
        assertThat(ruud.locator(".foutenoverzicht")).containsText("Nog niet aan elke voorwaarde is voldaan.");
        venster.scherm("delen-open");
        druk(ruud, "#bewaar");
        assertThat(ruud.locator(".berichten")).containsText("Er is nog niets gedeeld.");
        assertThat(kaart(ruud)).containsText("concept");

        kaart(ruud).getByText("Maak af").click();
        assertThat(ruud.locator("#nieuwkop")).hasText("Maak dit concept af");
        Wacht.totRust(ruud);
        assertThat(ruud.locator("#soort")).hasValue("voorzieningen");
        ruud.locator("#eisen input[type=checkbox]").first().check();
        Wacht.totRust(ruud);
        ruud.locator("#eisen input[type=text]").first().fill("alleen de voorzieningen van dit jaar");
        ruud.keyboard().press("Tab");
        assertThat(ruud.locator("#open")).hasText("Aan elke voorwaarde is voldaan.");
        noodzaak(ruud);
        venster.scherm("delen-klaar");
        komtTerug(ruud, venster);
        druk(ruud, "#legvast");
        assertThat(ruud.locator(".berichten")).containsText("Vastgelegd dat u dit kreeg.");
        assertThat(kaart(ruud)).containsText("kregen wij van Budgetwinkel, schuldhulpverlening (Balie Budgetwinkel)");
        kaart(ruud).getByText("Waar het op steunt").click();
        kaart(ruud).getByText("Zo leest de inwoner het").click();
        assertThat(kaart(ruud)).containsText("alleen de voorzieningen van dit jaar");
        venster.scherm("delen-gedeeld");

        zoek(ruud, "zorgkantoor");
        assertThat(ruud.locator("#lijst")).containsText("Niets gevonden.");
        zoek(ruud, "budgetwinkel voorzieningen");
        assertThat(kaart(ruud)).isVisible();

        kaart(ruud)
                .getByText("Verbeter", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(ruud.locator("#nieuwkop")).hasText("Verbeter wat hier staat");
        Wacht.totRust(ruud);
        ruud.locator("#persoon").fill("T. Yilmaz");
        ruud.locator("#reden").fill("Zij belde zelf terug.");
        venster.scherm("delen-verbeteren");
        druk(ruud, "#verbeter");
        assertThat(ruud.locator(".berichten")).containsText("De verbetering is bewaard.");
        assertThat(ruud.locator("#lijst")).containsText("T. Yilmaz");
        assertThat(ruud.locator("#lijst")).containsText("Zij belde zelf terug.");
        venster.scherm("delen-verbeterd");
        naar(ruud, "Verbeteren");
        assertThat(ruud.locator("main")).containsText("Wat er gedeeld is");
        assertThat(ruud.locator("main")).containsText("T. Yilmaz");
        venster.scherm("delen-correctie");
        naar(ruud, "Personen");
        ruud.getByText("Bekijk als tekening").click();
        assertThat(ruud.locator(".ecogram > svg circle.plek")).hasCount(3);
        assertThat(ruud.locator(".feiten tbody tr")).hasCount(3);
        assertThat(ruud.locator(".feiten")).containsText("Thuiszorg De Plas");
        venster.scherm("ecogram");
    }

    /** On the way to the consents and back nothing that was filled in or ticked gets lost. */
    private static void komtTerug(Page ruud, Venster venster) {
        assertThat(ruud.locator("form[data-concept='bewaard']")).hasCount(1);
        naar(ruud, "Toestemming");
        naar(ruud, "Delen");
        assertThat(ruud.locator("#partij option:checked")).hasText("Budgetwinkel, schuldhulpverlening");
        Wacht.totRust(ruud);
        druk(ruud, "#geef");
        assertThat(ruud.locator("#open")).hasText("Aan elke voorwaarde is voldaan.");
        assertThat(ruud.locator("#eisen input[type=text]").first()).hasValue("alleen de voorzieningen van dit jaar");
        assertThat(ruud.locator("#nooddoel")).hasValue(Pattern.compile("Bepalen welke hulp.*"));
        venster.scherm("delen-terug");
    }

    @Test
    @Tag("R-TOE-11")
    @Tag("R-TOE-19")
    void in_stap_1_krijgt_hij_niets_en_later_noemt_wie_zwijgt_zelf_zijn_grond(Venster venster) {
        Page ruud = Onderzoeksdossier.nieuweVraag(venster);
        Onderzoeksdossier.kiesToeleiding(ruud, venster);
        naar(ruud, "Delen");
        assertThat(ruud.locator("#deelblok")).containsText("In deze stap krijgt u nog niets van een partij.");
        assertThat(ruud.locator("#partij")).hasCount(0);
        assertThat(ruud.locator("#geef")).hasCount(0);
        venster.scherm("delen-stap1");
        ruud.locator("#richting input[value='GEVEN']").check();
        assertThat(ruud.locator("#partij")).isVisible();
        assertThat(ruud.locator("#soort option[value='voorzieningen']")).hasCount(0);

        Page ook = Onderzoeksdossier.bijConclusie(venster.ander());
        naar(ook, "Delen");
        ook.locator("#partij").selectOption(new SelectOption().setLabel("Jeugdteam Zandermeer"));
        Wacht.totRust(ook);
        ook.locator("#soort").selectOption("voorzieningen");
        druk(ook, "#geef");
        assertThat(ook.locator("#antwoordkop")).hasText("Alleen als");
        assertThat(ook.locator("#antwoord")).containsText("Jeugdwet, art. 7.3.11");
        Locator geheim = ook.locator("#eisen .aanvink")
                .filter(new Locator.FilterOptions().setHasText("mag zijn beroepsgeheim hier doorbreken"));
        geheim.locator("input[type=checkbox]").check();
        assertThat(geheim.locator("option")).hasText(new String[] {
            "Waarop steunt dit?", "toestemming", "wettelijk voorschrift", "goed hulpverlenerschap"
        });
    }

    @Test
    void een_concept_dat_niet_doorging_trekt_hij_in(Venster venster) {
        Page ruud = Onderzoeksdossier.bijConclusie(venster);
        naar(ruud, "Delen");
        ruud.locator("#richting input[value='GEVEN']").check();
        Wacht.totRust(ruud);
        ruud.locator("#partij").selectOption(new SelectOption().setLabel("Budgetwinkel, schuldhulpverlening"));
        assertThat(ruud.locator("#wet")).hasValue("wgs");
        Wacht.totRust(ruud);
        ruud.locator("#soort").selectOption("afstemming");
        druk(ruud, "#geef");
        assertThat(ruud.locator("#antwoordkop")).hasText("Alleen als");
        druk(ruud, "#bewaar");
        assertThat(kaart(ruud)).containsText("concept");
        kaart(ruud).getByText("Trek in").click();
        bevestig(ruud);
        assertThat(ruud.locator(".berichten")).containsText("Er is niets gedeeld.");
        assertThat(ruud.locator("main")).containsText("Nog niets gedeeld");
    }

    private static void noodzaak(Page ruud) {
        ruud.locator("#nooddoel").fill("Bepalen welke hulp er al was toen de schulden begonnen.");
        ruud.locator("#noodwaarom").fill("Mevrouw weet niet meer wanneer haar vorige budgetbeheer stopte.");
        ruud.locator("#noodlichter").fill("Zij heeft geen papieren bewaard; alleen soort en einddatum volstaan.");
        ruud.locator("#noodevenredig").fill("Een lijst van twee regels, waar zij zelf bij zat.");
    }

    private static void zoek(Page ruud, String woorden) {
        ruud.locator("#zoek").fill(woorden);
        druk(ruud, "#zoekterug");
        Wacht.totRust(ruud);
    }

    private static Locator kaart(Page ruud) {
        return ruud.locator("#lijst .kaartje").first();
    }
}
