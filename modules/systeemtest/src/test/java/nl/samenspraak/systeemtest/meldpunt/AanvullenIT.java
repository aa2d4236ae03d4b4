package nl.samenspraak.systeemtest.meldpunt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Wacht;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What comes after a melding was taken in. */
@Systeemtest
@Tag("alleen-h2")
class AanvullenIT {

    @Test
    @Tag("R-MEL-04")
    @Tag("R-MEL-20")
    void wat_later_blijkt_komt_ernaast_te_staan_en_wie_te_bellen_is_op_de_lijst(Venster venster) {
        venster.meldAan("yasmina");
        Page pagina = Meldingscherm.open(venster, "Andere familie");
        String nummer = WerkvoorraadIT.nummer(pagina);
        pagina.getByText("Vul de melding aan").click();

        pagina.locator("#vulaan").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Schrijf op wat er is gezegd of gezien.");
        pagina.locator("#tekst").fill("Wat hier staat, blijft staan.");
        pagina.locator("#belterug").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies wie u belt.");
        assertThat(pagina.locator("#tekst")).hasValue("Wat hier staat, blijft staan.");
        pagina.locator("#soort input[value='CONTACT_MISLUKT']").check();
        pagina.locator("#wijze input[value='TELEFOON']").check();
        pagina.locator("#tekst").fill("Er werd niet opgenomen.");
        pagina.locator("#vulaan").click();
        assertThat(pagina.locator(".berichten")).containsText("Toegevoegd.");
        assertThat(pagina.locator(".verloop")).containsText("Yasmina Bakker probeerde de persoon te bereiken");

        pagina.locator("#wie input[value='MELDER']").check();
        pagina.locator("#terugbeldag").fill("1-1-2020");
        pagina.locator("#waarvoor").fill("Vragen of de post nu open is");
        pagina.press("#waarvoor", "Enter");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Deze dag is voorbij.");
        assertThat(pagina.locator("#waarvoor")).hasValue("Vragen of de post nu open is");
        pagina.locator("#terugbeldag").fill(Meldingscherm.overDagen(0));
        pagina.locator("#belterug").click();
        assertThat(pagina.locator(".berichten")).containsText("Het staat op de lijst Nog te doen.");
        assertThat(pagina.locator("#terugbellen")).containsText("vandaag");
        pagina.locator("#verbeterrelatie").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Dat staat er al.");
        pagina.locator("#relatie").selectOption("Essentiële naaste");
        pagina.locator("#verbeterrelatie").click();
        assertThat(pagina.locator(".verloop")).containsText("Was: Andere familie. Is: Essentiële naaste.");
        venster.scherm("meldpunt-aanvullen");

        venster.open("/meldpunt/tedoen.xhtml");
        Locator bellen = Werkvoorraadscherm.rij(pagina, nummer)
                .filter(new Locator.FilterOptions().setHasText("De melder bellen"));
        assertThat(bellen).containsText("Vragen of de post nu open is");
        bellen.getByText("De melder bellen").click();
        pagina.getByText("Gebeld", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(pagina.locator("#terugbellen")).containsText("gebeld door Yasmina Bakker");
        pagina.locator(".tabbladen a").first().click();
        assertThat(pagina.locator("main")).containsText("Er werd niet opgenomen.");
        venster.scherm("meldpunt-melding-aangevuld");
    }

    @Test
    @Tag("R-MEL-20")
    @Tag("R-AVG-02")
    void wat_getypt_wordt_blijft_staan_naast_een_verbetering_en_een_verzoek_heeft_een_maand(Venster venster) {
        venster.meldAan("yasmina");
        Page pagina = Meldingscherm.open(venster, "Andere familie");
        pagina.getByText("Vul de melding aan").click();
        pagina.locator("#tekst").fill("De post is open.");
        pagina.locator("#vulaan").click();
        assertThat(pagina.locator(".berichten")).containsText("Toegevoegd.");

        pagina.locator("#tekst").fill("Zijn zus belde ook.");
        pagina.locator("#dag").fill(Meldingscherm.overDagen(-1));
        pagina.locator("#soort input[value='CONTACT_MISLUKT']").check();
        pagina.locator("#wie input[value='MELDER']").check();
        pagina.locator("#waarvoor").fill("Vragen of hij eet");
        pagina.locator("[id$=':verbeter']").first().click();
        assertThat(pagina.locator("#tekst")).hasValue("De post is open.");
        assertThat(pagina.locator("#soort input[value='AANVULLING']")).isChecked();
        pagina.locator("#tekst").fill("De post is open, zei de buurman.");
        assertThat(pagina.locator("#conceptform[data-concept='bewaard']")).hasCount(1);
        pagina.reload();
        assertThat(pagina.locator("#tekst")).hasValue("Zijn zus belde ook.");
        pagina.locator("[id$=':verbeter']").first().click();
        assertThat(pagina.locator("#tekst")).hasValue("De post is open, zei de buurman.");
        pagina.locator("#verbeterniet").click();
        assertThat(pagina.locator("#tekst")).hasValue("Zijn zus belde ook.");
        assertThat(pagina.locator("#soort input[value='CONTACT_MISLUKT']")).isChecked();
        assertThat(pagina.locator("#dag")).hasValue(Meldingscherm.overDagen(-1));
        assertThat(pagina.locator("#waarvoor")).hasValue("Vragen of hij eet");

        pagina.locator("#verzoekkop").scrollIntoViewIfNeeded();
        pagina.getByText("Leg een verzoek vast").click();
        pagina.locator("#legverzoekvast").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies wat de persoon vraagt.");
        pagina.locator("#verzoek input[value='INZAGE']").check();
        pagina.locator("#verzoekdag").fill(Meldingscherm.overDagen(0));
        pagina.locator("#verzoektekst").fill("Zij wil alles zien.");
        pagina.locator("#legverzoekvast").click();
        assertThat(pagina.locator("#verzoeken")).containsText("Zij wil alles zien.");
        assertThat(pagina.locator("#tekst")).hasValue("Zijn zus belde ook.");
        assertThat(pagina.locator("#waarvoor")).hasValue("Vragen of hij eet");
        assertThat(pagina.locator("#wie input[value='MELDER']")).isChecked();
        venster.scherm("meldpunt-aanvullen-verzoek");
        pagina.locator("#soort input[value='CONTACT_MISLUKT']").check();
        assertThat(pagina.locator("#conceptform[data-concept='bewaard']")).hasCount(1);
        pagina.locator("[id$=':beantwoord']").click();
        assertThat(pagina.locator("#antwoordkop")).isFocused();
        aanvullingStaatEr(pagina);
        assertThat(pagina.locator("[id$=':beantwoord']")).hasCount(0);
        pagina.locator("#laatantwoord").click();
        assertThat(pagina.locator("#antwoordkop")).hasCount(0);
        aanvullingStaatEr(pagina);
        pagina.locator("[id$=':verlengverzoek']").click();
        assertThat(pagina.locator("#antwoordkop")).containsText("Meer tijd voor");
        pagina.locator("#legverlengingvast").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Vul in waarom.");
        venster.scherm("meldpunt-aanvullen-verlengen");
        pagina.locator("#terugreden").fill("Er is veel papier.");
        pagina.locator("#legverlengingvast").click();
        assertThat(pagina.locator("#verzoeken")).containsText("meer tijd; de persoon hoorde dat");
        assertThat(pagina.locator("[id$=':verlengverzoek']")).hasCount(0);
        aanvullingStaatEr(pagina);
        pagina.locator("[id$=':beantwoord']").click();
        assertThat(pagina.locator("#antwoordkop")).isFocused();
        pagina.locator("#antwoorduitkomst input[value='AFGEWEZEN']").check();
        pagina.locator("#legantwoordvast").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies");
        pagina.locator("#antwoordwijze input[value='BRIEF']").check();
        pagina.locator("#legantwoordvast").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Schrijf op waarom u niet alles doet.");
        venster.scherm("meldpunt-aanvullen-antwoord");
        pagina.locator("#antwoordgrond").fill("De gegevens gaan over een ander.");
        pagina.locator("#legantwoordvast").click();
        assertThat(pagina.locator("#verzoeken")).containsText("beantwoord door Yasmina Bakker");
        assertThat(pagina.locator("#verzoeken")).containsText("Wij doen het niet");
        aanvullingStaatEr(pagina);
        venster.scherm("meldpunt-aanvullen-beantwoord");
        pagina.locator("[id$=':antwoordterug']").click();
        assertThat(pagina.locator("#antwoordkop")).isFocused();
        aanvullingStaatEr(pagina);
        pagina.locator("#terugreden").fill("Nog niet af.");
        assertThat(pagina.locator("#conceptform[data-concept='bewaard']")).hasCount(1);
        pagina.reload();
        aanvullingStaatEr(pagina);
        pagina.locator("[id$=':antwoordterug']").click();
        assertThat(pagina.locator("#terugreden")).hasValue("Nog niet af.");
        pagina.locator("#terugreden").fill("");
        pagina.locator("#neemantwoordterug").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Vul in waarom.");
        pagina.locator("#terugreden").fill("Het was een ander verzoek.");
        pagina.locator("#neemantwoordterug").click();
        assertThat(pagina.locator("#verzoeken")).not().containsText("Wij doen het niet");
        assertThat(pagina.locator("main")).containsText("nam het antwoord op een verzoek terug");
        aanvullingStaatEr(pagina);
        pagina.reload();
        aanvullingStaatEr(pagina);
    }

    /** Nothing of it was stored, so it stands there still. */
    private static void aanvullingStaatEr(Page pagina) {
        assertThat(pagina.locator("#tekst")).hasValue("Zijn zus belde ook.");
        assertThat(pagina.locator("#dag")).hasValue(Meldingscherm.overDagen(-1));
        assertThat(pagina.locator("#soort input[value='CONTACT_MISLUKT']")).isChecked();
        assertThat(pagina.locator("#waarvoor")).hasValue("Vragen of hij eet");
    }

    @Test
    @Tag("R-MEL-05")
    void een_verkeerd_getypte_melder_wordt_verbeterd_en_wie_tegelijk_wijzigt_ziet_beide(Venster venster) {
        venster.meldAan("yasmina");
        Page pagina = Meldingscherm.open(venster, "Buur");
        String id = pagina.url().replaceAll(".*id=", "");
        venster.open("/meldpunt/aanvullen.xhtml?id=" + id);
        assertThat(pagina.locator("#meldernaam")).hasValue("M. de Bruin");
        Page tweede = pagina.context().newPage();
        tweede.navigate(pagina.url());
        pagina.locator("#meldertelefoon").fill("06-1234");
        pagina.locator("#verbetermelder").click();
        assertThat(pagina.locator(".veld.fout")).containsText("telefoonnummer");
        venster.scherm("meldpunt-aanvullen-melder-fout");
        pagina.locator("#meldernaam").fill("M. de Bruijn");
        pagina.locator("#meldertelefoon").fill("06-87654321");
        pagina.locator("#wie input[value='MELDER']").check();
        pagina.locator("#terugbeldag").fill(Meldingscherm.overDagen(2));
        pagina.locator("#waarvoor").fill("Vragen naar de lekkage");
        pagina.locator("#verbetermelder").click();
        assertThat(pagina.locator(".berichten")).containsText("Verbeterd.");
        assertThat(pagina.locator("#waarvoor")).hasValue("Vragen naar de lekkage");
        assertThat(pagina.locator("#terugbeldag")).hasValue(Meldingscherm.overDagen(2));
        assertThat(pagina.locator("#wie input[value='MELDER']")).isChecked();
        pagina.locator("#belterug").click();
        assertThat(pagina.locator("#terugbellen")).containsText("Vragen naar de lekkage");
        assertThat(pagina.locator("#waarvoor")).hasValue("");
        assertThat(pagina.locator(".verloop")).containsText("Naam. Was: M. de Bruin. Is: M. de Bruijn.");
        assertThat(pagina.locator("#meldernaam")).hasValue("M. de Bruijn");

        tweede.locator("#meldernaam").fill("M. Bruin");
        tweede.locator("#verbetermelder").click();
        assertThat(tweede.locator(".ingehaald")).containsText("M. de Bruin");
        assertThat(tweede.locator(".ingehaald")).containsText("M. de Bruijn");
        assertThat(tweede.locator("#meldernaam")).hasValue("M. Bruin");
        tweede.close();
    }

    @Test
    @Tag("R-MEL-05")
    void de_melder_wil_achteraf_niet_genoemd_worden_en_later_weer_wel(Venster venster) {
        venster.meldAan("yasmina");
        Page pagina = Meldingscherm.open(venster, "Buur");
        String id = pagina.url().replaceAll(".*id=", "");
        venster.open("/meldpunt/aanvullen.xhtml?id=" + id);
        pagina.locator("#nietnoemen").check();
        pagina.locator("#melderwaaromniet").fill("Is bang voor ruzie.");
        pagina.locator("#verbetermelder").click();
        assertThat(pagina.locator(".berichten")).containsText("Verbeterd.");
        assertThat(pagina.locator(".verloop")).containsText("Is: niet noemen (Is bang voor ruzie.)");
        venster.open("/meldpunt/melding.xhtml?id=" + id);
        assertThat(pagina.locator("main")).containsText("Wil niet genoemd worden, ook niet aan de persoon.");
        venster.open("/meldpunt/aanvullen.xhtml?id=" + id);
        pagina.locator("#nietnoemen").uncheck();
        assertThat(pagina.locator("#meldergezegd")).isVisible();
        pagina.locator("#verbetermelder").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Schrijf op wanneer en hoe");
        venster.scherm("meldpunt-aanvullen-melder");
        pagina.locator("#meldergezegd").fill("Vandaag aan de telefoon.");
        pagina.locator("#verbetermelder").click();
        assertThat(pagina.locator(".verloop")).containsText("De melder zei dat: Vandaag aan de telefoon.");
    }

    @Test
    @Tag("R-MEL-12")
    @Tag("R-MEL-16")
    void een_melding_op_de_verkeerde_persoon_gaat_naar_de_goede_en_wat_uitging_wordt_rechtgezet(Venster venster) {
        venster.meldAan("yasmina");
        Page pagina = Meldingscherm.open(venster, "Buur");
        String nummer = WerkvoorraadIT.nummer(pagina);
        String id = pagina.url().replaceAll(".*id=", "");
        venster.open("/meldpunt/informeren.xhtml?id=" + id);
        pagina.locator("#keuze input[value='GEINFORMEERD']").check();
        pagina.locator("#wijze input[value='BRIEF']").check();
        pagina.locator("#bewaar").click();
        assertThat(pagina.locator(".berichten")).containsText("Vastgelegd.");

        venster.open("/meldpunt/aanvullen.xhtml?id=" + id);
        pagina.locator("#verkeerd").click();
        assertThat(pagina.locator("#verkeerdkop")).isFocused();
        pagina.locator("#tochgoed").click();
        assertThat(pagina.locator("#verkeerdkop")).hasCount(0);
        pagina.locator("#zoektekst").fill("Visser");
        pagina.locator(".tabbladen a").first().click();
        // Whoever only looked for somebody is not asked to stay.
        assertThat(pagina).hasURL(Pattern.compile(".*/meldpunt/melding\\.xhtml.*"));
        venster.open("/meldpunt/aanvullen.xhtml?id=" + id);
        pagina.locator("#verkeerd").click();
        assertThat(pagina.locator("#verkeerdkop")).isFocused();
        pagina.locator("#zoektekst").fill("9999ZH 100");
        pagina.locator("#zoek").click();
        Locator visser = pagina.locator("#persoonblok li:has-text('Jacoba Visser') button");
        visser.click();
        venster.scherm("meldpunt-aanvullen-overzetten");
        pagina.locator(".ui-confirmdialog-yes").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Vul in waarom.");
        pagina.locator("#waarom").fill("De melder noemde een ander huisnummer.");
        visser.click();
        pagina.locator(".ui-confirmdialog-yes").click();

        assertThat(pagina.locator(".berichten")).containsText("staat nu op de goede persoon");
        assertThat(pagina.locator("h1")).containsText("Visser");
        assertThat(pagina.locator(".verloop")).containsText("Yasmina Bakker zette de melding over op een ander");
        assertThat(pagina.locator("#rechtzetten")).containsText("Verhoeven");
        assertThat(pagina.locator("#datalek")).containsText("functionaris gegevensbescherming");
        venster.scherm("meldpunt-aanvullen-overgezet");
        venster.open("/meldpunt/tedoen.xhtml");
        Werkvoorraadscherm.rij(pagina, nummer).getByText("Rechtzetten").click();
        pagina.locator("#rechtzetten button").click();
        assertThat(pagina.locator(".berichten")).containsText("Vastgelegd dat het is rechtgezet.");
        assertThat(pagina.locator("main")).not().containsText("Anna Cornelia");
        venster.open("/meldpunt/informeren.xhtml?id=" + id);
        assertThat(pagina.locator("main")).containsText("informeerde iemand over wie de melding niet gaat");
    }

    @Test
    void wat_met_een_knop_is_bewaard_heet_niet_meer_niet_bewaard(Venster venster) {
        venster.verwacht("stilbewaren|ERR_FAILED|mislukt");
        venster.meldAan("yasmina");
        Page pagina = venster.open("/meldpunt/nieuw.xhtml");
        pagina.route("**/*.xhtml*", route -> {
            String inhoud = route.request().postData();
            if (inhoud != null && inhoud.contains("source=stilbewaren")) {
                route.abort();
            } else {
                route.resume();
            }
        });
        pagina.locator("#notitie").fill("De verbinding viel even weg.");
        assertThat(pagina.locator(".nietbewaard")).containsText("Nog niet bewaard");

        pagina.keyboard().press("Control+s");

        assertThat(pagina.locator(".bewaard")).isVisible();
        assertThat(pagina.locator(".nietbewaard")).isEmpty();
        assertThat(pagina.locator("form[data-gesprek]")).hasAttribute("data-gesprek", "bewaard");
    }

    @Test
    @Tag("R-MEL-20")
    @Tag("R-AVG-01")
    void wie_de_persoon_sprak_zegt_of_die_van_de_melding_weet_en_legt_dat_vast(Venster venster) {
        venster.meldAan("yasmina");
        Page pagina = Meldingscherm.open(venster, "Buur");
        String nummer = WerkvoorraadIT.nummer(pagina);
        pagina.getByText("Vul de melding aan").click();
        pagina.locator("#soort input[value='CONTACT_GELUKT']").check();
        pagina.locator("#wijze input[value='TELEFOON']").check();
        pagina.locator("#tekst").fill("Zij wil er over nadenken.");
        pagina.locator("#vulaan").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies of u heeft verteld dat er een melding is.");
        venster.scherm("meldpunt-aanvullen-gesproken");
        pagina.locator("#verteld input[value='false']").check();
        pagina.locator("#vulaan").click();
        assertThat(pagina.locator(".berichten")).containsText("Vertel het de persoon vandaag nog.");
        assertThat(pagina.locator("#keuze")).isVisible();
        venster.scherm("meldpunt-informeren-na-gesprek");

        venster.open("/meldpunt/tedoen.xhtml");
        assertThat(Werkvoorraadscherm.rij(pagina, nummer)).containsText("want er is al contact geweest");
        assertThat(Werkvoorraadscherm.rij(pagina, nummer)).containsText("vandaag");
    }

    @Test
    @Tag("R-MEL-08")
    @Tag("R-MEL-12")
    @Tag("R-MEL-16")
    void wie_eerst_onbekend_was_krijgt_een_naam_en_er_kan_iemand_bij(Venster venster) {
        venster.meldAan("yasmina");
        Page pagina = Telefoonscherm.openEenMelding(venster, "Hoort lopen.");
        pagina.getByText("Vul de melding aan").click();
        assertThat(pagina.locator("#overwie"))
                .containsText("Nog niet bekend. De melder beschreef: de man op nummer 14");

        pagina.locator("#zoektekst").fill("Verhoeven");
        pagina.keyboard().press("Enter");
        assertThat(pagina.locator(".foutenoverzicht")).isVisible();
        pagina.locator("#zoektekst").fill("Verhoeven 3-5-1958");
        pagina.keyboard().press("Enter");
        assertThat(pagina.locator("#persoonblok")).containsText("3 mei 1958");
        pagina.getByText("Het gaat over deze persoon").first().click();
        assertThat(pagina.locator("h1")).containsText("Verhoeven");
        assertThat(pagina.locator("#overwie")).containsText("De melder beschreef: de man op nummer 14");
        pagina.getByText("Staat niet in het register").click();
        Wacht.totRust(pagina);
        pagina.locator("#registreer").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Vul de achternaam in.");
        pagina.locator("#voornamen").fill("Bo");
        pagina.locator("#achternaam").fill("Nieuwkomer");
        pagina.locator("#geboortedatum").fill("1-2-2010");
        pagina.locator("#postcode").fill("9999 ZA");
        pagina.locator("#huisnummer").fill("14");
        pagina.locator("#registreer").click();

        assertThat(pagina.locator(".gegevens")).containsText(Pattern.compile("Ook over\\s*Bo Nieuwkomer"));
        venster.scherm("meldpunt-aanvullen-personen");
        pagina.locator(".tabbladen a").nth(2).click();
        assertThat(pagina.locator("#betrokkene")).containsText("Deze melding gaat over meer mensen.");
        pagina.locator("#keuze input[value='GEINFORMEERD']").check();
        pagina.locator("#wijze input[value='GESPREK']").check();
        pagina.locator("#bewaar").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies over wie u dit vastlegt.");
        pagina.getByLabel("Bo Nieuwkomer", new Page.GetByLabelOptions().setExact(true))
                .check();
        pagina.locator("#bewaar").click();
        assertThat(pagina.locator(".berichten")).containsText("Vastgelegd.");
        assertThat(pagina.locator("#ieder")).containsText(Pattern.compile("Verhoeven\\s*Nog niet"));
        assertThat(pagina.locator("#ieder")).containsText(Pattern.compile("Nieuwkomer\\s*Ja, de persoon weet het"));
        pagina.getByText("Checklist en brief").click();
        assertThat(pagina.locator("#brieftekst1")).hasValue(Pattern.compile(".*Nieuwkomer.*", Pattern.DOTALL));
        venster.scherm("meldpunt-informeren-meer");

        pagina.locator(".tabbladen a").first().click();
        Meldingscherm.kies(pagina, "WVGGZ", "#beginwvggz");
        pagina.locator("#toelichting").fill("Ernstig nadeel mogelijk.");
        Meldingscherm.bevestig(pagina, "#beginwvggz");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies over wie u dit vastlegt.");
        venster.scherm("meldpunt-wvggz-over-wie");
        pagina.getByLabel("Bo Nieuwkomer", new Page.GetByLabelOptions().setExact(true))
                .check();
        Meldingscherm.bevestig(pagina, "#beginwvggz");
        pagina.locator("#kiesdoel").click();
        assertThat(pagina.locator("h1")).containsText("Bo Nieuwkomer");
    }
}
