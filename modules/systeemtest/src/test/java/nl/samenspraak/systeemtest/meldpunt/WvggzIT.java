package nl.samenspraak.systeemtest.meldpunt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Wacht;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the Wvggz asks about a melding. */
@Systeemtest
@Tag("R-MEL-08")
@Tag("alleen-h2")
class WvggzIT {

    @Test
    @Tag("R-ALG-01")
    @Tag("R-ALG-06")
    void zonder_onderzoek_is_dat_doel_er_niet_en_een_stap_per_ongeluk_is_te_herstellen(Venster venster) {
        venster.meldAan("yasmina");
        Page pagina = Meldingscherm.open(venster, "Partner");
        String melding = pagina.url();
        venster.open(melding.replaceFirst(".*(/meldpunt/)melding", "$1wvggz"));
        assertThat(pagina.locator("main")).containsText("Er is geen onderzoek begonnen");
        assertThat(pagina.locator("#kiesdoel")).hasCount(0);
        venster.scherm("meldpunt-wvggz-niet-begonnen");
        venster.open(melding.replaceFirst(".*(/meldpunt/)", "$1"));
        Meldingscherm.kies(pagina, "WVGGZ", "#beginwvggz");
        pagina.locator("#toelichting").fill("Ernstig nadeel mogelijk.");
        Meldingscherm.bevestig(pagina, "#beginwvggz");
        pagina.locator("#kiesdoel").click();
        pagina.locator("#soort_UITKOMST input[value='GEEN_AANVRAAG']").check();
        pagina.locator("#toelichting_UITKOMST").fill("Verkeerd gekozen.");
        stap(pagina, "#bewaaruitkomst");

        pagina.getByText("Deze stap klopte niet").click();
        pagina.locator("#herstel").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Vul in waarom.");
        pagina.locator("#herstelreden").fill("Er is wel een aanvraag nodig.");
        venster.scherm("meldpunt-wvggz-herstel");
        pagina.locator("#herstel").click();
        assertThat(pagina.locator("#hersteld")).containsText("Er is wel een aanvraag nodig.");
        assertThat(pagina.locator("#bewaaruitkomst")).isVisible();
        venster.scherm("meldpunt-wvggz-hersteld");

        pagina.getByText("Deze stap klopte niet").click();
        assertThat(pagina.locator("#herstelblok")).containsText("Dan is er geen verkennend onderzoek meer.");
        pagina.locator("#herstelreden").fill("Het was de verkeerde melding.");
        pagina.locator("#herstel").click();
        assertThat(pagina.locator(".berichten")).containsText("Het verkennend onderzoek is teruggenomen.");
        assertThat(pagina.locator("main")).containsText("begon het verkennend onderzoek");
        assertThat(pagina.locator("main")).containsText("nam het verkennend onderzoek terug");
        assertThat(pagina.locator("#sluitreden input[value='WVGGZ']")).hasCount(1);
        venster.scherm("meldpunt-wvggz-teruggenomen");
    }

    @Test
    @Tag("R-MEL-09")
    @Tag("R-MEL-10")
    void van_begin_tot_brief_voor_een_partner_die_het_niet_eens_is(Venster venster) {
        venster.meldAan("yasmina");
        Page pagina = Meldingscherm.open(venster, "Partner");
        Meldingscherm.kies(pagina, "WVGGZ", "#beginwvggz");
        pagina.locator("#toelichting").fill("Ernstig nadeel mogelijk.");
        Meldingscherm.bevestig(pagina, "#beginwvggz");
        assertThat(pagina.getByText("Voor dit onderdeel is een ander doel nodig"))
                .isVisible();
        venster.scherm("meldpunt-wvggz-doel");
        pagina.locator("#kiesdoel").click();
        assertThat(pagina.locator(".doel")).containsText("Verkennend onderzoek Wvggz");
        assertThat(pagina.locator("h1")).containsText("Verhoeven");

        pagina.locator("#bewaaruitkomst").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies de uitkomst.");
        pagina.locator("#soort_UITKOMST input[value='GEEN_AANVRAAG']").check();
        pagina.locator("#toelichting_UITKOMST").fill("Er is hulp die wordt aangenomen.");
        venster.scherm("meldpunt-wvggz-onderzoek");
        stap(pagina, "#bewaaruitkomst");
        assertThat(pagina.locator("main")).containsText("Alleen als de melder het daar niet mee eens is");
        assertThat(pagina.locator("aside.paper")).containsText("alleen als de melder het niet eens is");
        assertThat(pagina.locator("aside.paper")).not().containsText("niet nodig");
        assertThat(pagina.locator("#geenadres")).containsText("Bel en vraag het.");
        pagina.locator("#briefadres").fill("mia@zandermeer.example");
        pagina.locator("#bewaaradres").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Vraag de melder eerst of een e-mail goed is.");
        assertThat(pagina.locator("#briefnaam")).hasValue("M. de Bruin");
        pagina.locator("#briefadres").fill("Boterdiep 33\n3077 AW Zandermeer");
        stap(pagina, "#bewaaradres", "#geenadres");
        assertThat(pagina.locator("#heeftadres")).containsText("Boterdiep 33");
        assertThat(pagina.locator("#boodschaptekst"))
                .hasValue(Pattern.compile(".*Geachte M. de Bruin.*Wij denken van niet.*", Pattern.DOTALL));
        pagina.locator("#wijze_MELDER_VERTELD input[value='TELEFOON']").check();
        pagina.locator("#bewaarverteld").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Schrijf op hoe u weet dat de melder dit is.");
        pagina.locator("#toelichting_MELDER_VERTELD").fill("De persoon noemde haar vrouw zelf.");
        venster.scherm("meldpunt-wvggz-melder-vertellen");
        stap(pagina, "#bewaarverteld");
        assertThat(pagina.locator("main")).containsText("De melding kan pas dicht als de melder het eens is, of na");
        assertThat(pagina.locator("#rondaf")).not().isVisible();
        venster.scherm("meldpunt-wvggz-wacht-op-melder");
        stap(pagina, "#bewaaroneens");
        assertThat(pagina.locator("main")).containsText("Daarom moet de aanvraag er toch komen.");
        venster.scherm("meldpunt-wvggz-oneens");
        pagina.locator("#bewaaraanvraag").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Vertel het eerst aan de persoon");
        venster.scherm("meldpunt-wvggz-eerst-informeren");
        pagina.locator("#eerstinformeren a").click();
        assertThat(pagina.locator("#melderaanvraag")).containsText("moet deze melder ook horen (Wvggz 5:2 lid 5)");
        assertThat(pagina.locator("#melder")).not().containsText("Niet wat de uitkomst is");
        assertThat(pagina.locator("#melderaanvraag a"))
                .hasAttribute("href", Pattern.compile(".*/meldpunt/wvggz.*id=.*"));
        venster.scherm("meldpunt-informeren-wvggz-melder");
        pagina.locator("#keuze input[value='UITGESTELD']").check();
        pagina.locator("#grond input[value='gevaar-ander']").check();
        pagina.locator("#reden").fill("handig");
        pagina.locator("#herzienop").fill(Meldingscherm.overDagen(7));
        pagina.locator("#bewaar").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Dit past bij elke zaak.");
        venster.scherm("meldpunt-informeren-handig");
        pagina.locator("#reden").fill("Haar broer bedreigde de melder vorige week.");
        pagina.locator("#bewaar").click();
        assertThat(pagina.locator(".berichten")).containsText("Vastgelegd.");
        pagina.locator(".tabbladen a[href*='wvggz']").click();
        assertThat(pagina.locator("#eerstinformeren")).not().isVisible();
        pagina.locator("#dag_AANVRAAG_INGEDIEND").fill("1-1-2999");
        pagina.locator("#bewaaraanvraag").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Deze datum is nog niet geweest.");
        pagina.reload();
        stap(pagina, "#bewaaraanvraag");
        assertThat(pagina.locator("#tochtekst")).hasValue(Pattern.compile(".*toch gevraagd.*", Pattern.DOTALL));
        pagina.locator("#bewaartoch").click();
        assertThat(pagina.locator(".foutenoverzicht")).isVisible();
        venster.scherm("meldpunt-wvggz-toch-vertellen");
        String onderzoek = pagina.url();
        assertThat(venster.open("/meldpunt/tedoen.xhtml").locator("#regels"))
                .containsText("De melder vertellen dat de aanvraag is gedaan (Wvggz)");
        venster.open(onderzoek.replaceFirst(".*(/meldpunt/)", "$1").replace("informeren", "wvggz"));
        pagina.locator("#wijze_AANVRAAG_VERTELD input[value='TELEFOON']").check();
        stap(pagina, "#bewaartoch");
        pagina.locator("#soort_BESLUIT input[value='BESLUIT_GEEN_VERZOEKSCHRIFT']")
                .check();
        pagina.locator("#bewaarbesluit").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Vul in waarom.");
        pagina.locator("#toelichting_BESLUIT").fill("Er is geen ernstig nadeel.");
        pagina.locator("#bewaarbesluit").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Vul de datum in.");
        assertThat(pagina.locator("#toelichting_BESLUIT")).hasValue("Er is geen ernstig nadeel.");
        pagina.locator("#dag_BESLUIT").fill(Meldingscherm.overDagen(0));
        pagina.locator("#bewaarbesluit").click();
        assertThat(pagina.locator(".foutenoverzicht"))
                .containsText("Vul in wanneer u het bericht van de officier kreeg");
        venster.scherm("meldpunt-wvggz-besluit");
        pagina.locator("#meegedeeld").fill(Meldingscherm.overDagen(0));
        stap(pagina, "#bewaarbesluit");
        assertThat(pagina.locator("#brieftekst")).not().isVisible();
        pagina.locator("#soort_STANDPUNT input[value='COLLEGE_ONEENS']").check();
        pagina.locator("#toelichting_STANDPUNT").fill("Het gaat snel achteruit.");
        stap(pagina, "#bewaarstandpunt", "#soort_STANDPUNT input[value='COLLEGE_ONEENS']");
        assertThat(pagina.locator("main")).containsText("Vraag de officier schriftelijk en met redenen");
        assertThat(pagina.locator("#brieftekst"))
                .hasValue(Pattern.compile(".*Wij vragen de officier uiterlijk op.*", Pattern.DOTALL));
        venster.scherm("meldpunt-wvggz-college-oneens");
        String hier = pagina.url();
        Page lijst = venster.open("/meldpunt/tedoen.xhtml");
        assertThat(lijst.locator("#regels")).containsText("De officier vragen om toch naar de rechter te gaan (Wvggz)");
        venster.scherm("meldpunt-wvggz-tedoen");
        pagina.navigate(hier);
        pagina.locator("#soort_STANDPUNT input[value='COLLEGE_EENS']").check();
        stap(pagina, "#bewaarstandpunt", "#soort_STANDPUNT input[value='COLLEGE_EENS']");
        assertThat(pagina.locator("#blok_STANDPUNT")).containsText("Vindt de gemeente er nu iets anders van?");

        assertThat(pagina.locator("main")).containsText("De laatste dag is dus niet eerder dan");
        assertThat(pagina.locator("#brieftekst"))
                .hasValue(Pattern.compile(
                        ".*besloten om geen zorgmachtiging.*Er is geen ernstig nadeel.*", Pattern.DOTALL));
        venster.scherm("meldpunt-wvggz-brief");
        stap(pagina, "#bewaargeschreven");
        assertThat(pagina.locator("#collegekannog")).containsText("Sluiten mag nu al.");
        venster.scherm("meldpunt-wvggz-afronden");
        Meldingscherm.bevestig(pagina, "#rondaf");
        assertThat(pagina.locator(".berichten")).containsText("is afgesloten");
        assertThat(pagina.locator(".gegevens")).containsText("Afgesloten");
        assertThat(pagina.locator("#collegekannog")).containsText("de melding gaat dan weer open");
        venster.scherm("meldpunt-wvggz-klaar");
        pagina.locator(".tabbladen a").first().click();
        assertThat(pagina.locator("main")).containsText("omdat de melder het niet eens was");
        venster.scherm("meldpunt-wvggz-verloop");
    }

    @Test
    @Tag("R-MEL-12")
    void over_de_verkeerde_persoon_vervalt_het_en_voor_de_goede_begint_het_opnieuw(Venster venster) {
        venster.meldAan("yasmina");
        Page pagina = Meldingscherm.open(venster, "Buur");
        String nummer = WerkvoorraadIT.nummer(pagina);
        String id = pagina.url().replaceAll(".*id=", "");
        Meldingscherm.kies(pagina, "WVGGZ", "#beginwvggz");
        pagina.locator("#toelichting").fill("Ernstig nadeel mogelijk.");
        Meldingscherm.bevestig(pagina, "#beginwvggz");
        pagina.locator("#kiesdoel").click();
        pagina.locator("#soort_UITKOMST input[value='GEEN_AANVRAAG']").check();
        pagina.locator("#toelichting_UITKOMST").fill("Er is hulp die wordt aangenomen.");
        stap(pagina, "#bewaaruitkomst");
        Meldingscherm.bevestig(pagina, "#rondaf");
        assertThat(pagina.locator(".berichten")).containsText("is afgesloten");

        venster.open("/meldpunt/aanvullen.xhtml?id=" + id);
        venster.scherm("meldpunt-aanvullen-relatie-na-sluiten");
        pagina.locator("#verkeerd").click();
        Wacht.totRust(pagina);
        pagina.locator("#zoektekst").fill("9999ZH 100");
        pagina.locator("#zoek").click();
        Wacht.totRust(pagina);
        pagina.locator("#waarom").fill("De melder noemde een ander huisnummer.");
        pagina.locator("#persoonblok li:has-text('Jacoba Visser') button").click();
        pagina.locator(".ui-confirmdialog-yes").click();
        assertThat(pagina.locator(".berichten")).containsText("staat nu op de goede persoon");

        venster.open("/meldpunt/wvggz.xhtml?id=" + id);
        assertThat(pagina.locator("h1")).containsText("Visser");
        assertThat(pagina.locator("#vervallen")).containsText("Er is hulp die wordt aangenomen.");
        assertThat(pagina.locator("#vervallen")).containsText("De melder noemde een ander huisnummer.");
        assertThat(pagina.locator("#blok_UITKOMST")).isVisible();
        venster.scherm("meldpunt-wvggz-vervallen");
        venster.open("/meldpunt/informeren.xhtml?id=" + id);
        assertThat(pagina.locator("#anderdoel")).containsText("de officier van justitie");
        venster.scherm("meldpunt-informeren-wvggz");
        venster.open("/meldpunt/werkvoorraad.xhtml");
        Werkvoorraadscherm.nieuwsteEerst(pagina);
        assertThat(Werkvoorraadscherm.rij(pagina, nummer)).containsText("Wvggz");
        venster.scherm("meldpunt-werkvoorraad-wvggz");
    }

    private static void stap(Page pagina, String knop) {
        stap(pagina, knop, knop);
    }

    private static void stap(Page pagina, String knop, String weg) {
        pagina.locator(knop).click();
        assertThat(pagina.locator(".berichten")).containsText("Vastgelegd.");
        assertThat(pagina.locator(weg)).not().isVisible();
    }
}
