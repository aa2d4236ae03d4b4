package nl.samenspraak.systeemtest.meldpunt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is told of a melding. */
@Systeemtest
@Tag("alleen-h2")
class InformerenIT {

    @Test
    @Tag("R-MEL-12")
    @Tag("R-MEL-13")
    void uitstel_vraagt_een_reden_en_een_dag_en_de_melder_hoort_alleen_hoe_ver_het_is(Venster venster) {
        venster.meldAan("yasmina");
        Page pagina = Meldingscherm.open(venster, "Buur");
        pagina.locator(".tabbladen a").nth(2).click();
        assertThat(pagina.locator("#betrokkene")).containsText("Nog niet");
        venster.scherm("meldpunt-informeren");

        pagina.locator("#bewaar").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies de uitkomst.");
        pagina.locator("#keuze input[value='UITGESTELD']").check();
        pagina.locator("#grond input[value='gevaar-ander']").check();
        pagina.locator("#herzienop").fill("31-2-2026");
        pagina.locator("#bewaar").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Typ een datum die bestaat");
        pagina.locator("#herzienop").fill("1-1-2020");
        pagina.locator("#reden").fill("De melder is dan thuis niet veilig.");
        pagina.locator("#bewaar").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies een dag na vandaag.");
        assertThat(pagina.locator("#reden")).hasValue("De melder is dan thuis niet veilig.");
        assertThat(pagina.locator("#herzienop")).hasValue("1-1-2020");
        venster.scherm("meldpunt-informeren-fout");
        pagina.locator("#herzienop").fill(Meldingscherm.overDagen(60));
        pagina.locator("#bewaar").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Dat is te laat. Kies een dag tot en met");
        pagina.locator("#herzienop").fill(Meldingscherm.overDagen(7));
        pagina.locator("#bewaar").click();

        assertThat(pagina.locator(".berichten")).containsText("Vastgelegd.");
        assertThat(pagina.locator("#betrokkene")).containsText("Uitgesteld tot");
        assertThat(pagina.locator("#betrokkene")).containsText("De melder is dan thuis niet veilig.");
        assertThat(pagina.locator("#betrokkene")).containsText("UAVG, artikel 41 lid 1, onder i");
        pagina.getByText("Checklist en brief").click();
        assertThat(pagina.locator("#brieftekst0"))
                .hasValue(Pattern.compile(
                        ".*kregen wij een melding over u.*Autoriteit Persoonsgegevens.*", Pattern.DOTALL));
        venster.scherm("meldpunt-informeren-brief");
        pagina.locator("#melderwijze input[value='TELEFOON']").check();
        pagina.locator("#bewaarmelder").click();
        assertThat(pagina.locator("#melder")).containsText("Yasmina Bakker liet weten: aangenomen");
        venster.scherm("meldpunt-informeren-uitgesteld");
        pagina.locator(".tabbladen a").first().click();
        assertThat(pagina.locator("main")).containsText("Uitgesteld tot");
    }

    @Test
    @Tag("R-MEL-12")
    void wat_elders_wordt_vastgelegd_laat_de_keuzes_staan_en_ten_onrechte_verteld_wordt_hersteld(Venster venster) {
        venster.meldAan("yasmina");
        Page pagina = Meldingscherm.open(venster, "Buur");
        pagina.locator(".tabbladen a").nth(2).click();
        pagina.locator("#keuze input[value='UITGESTELD']").check();
        pagina.locator("#bewaar").click();
        assertThat(pagina.locator(".foutenoverzicht li")).hasCount(3);
        pagina.locator("#grond input[value='gevaar-ander']").check();
        pagina.locator("#herzienop").fill(Meldingscherm.overDagen(7));
        pagina.locator("#reden").fill("De melder is dan thuis niet veilig.");
        pagina.locator("#melderwijze input[value='TELEFOON']").check();
        pagina.locator("#bewaarmelder").click();
        assertThat(pagina.locator("#melder")).containsText("Yasmina Bakker liet weten");
        assertThat(pagina.locator("#grond input[value='gevaar-ander']")).isChecked();
        assertThat(pagina.locator("#herzienop")).hasValue(Meldingscherm.overDagen(7));
        assertThat(pagina.locator("#reden")).hasValue("De melder is dan thuis niet veilig.");

        pagina.locator("#keuze input[value='GEINFORMEERD']").check();
        pagina.locator("#wijze input[value='GESPREK']").check();
        pagina.locator("#bewaar").click();
        assertThat(pagina.locator("#betrokkene")).containsText("Ja, de persoon weet het");
        pagina.locator("[id$=':kloptniet']").click();
        venster.scherm("meldpunt-informeren-kloptniet");
        pagina.locator("#herroep").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Vul in waarom.");
        pagina.locator("#herroepreden").fill("Ik sprak haar zus.");
        pagina.locator("#herroep").click();
        assertThat(pagina.locator("#betrokkene")).containsText("Ik sprak haar zus.");
        assertThat(pagina.locator("#betrokkene")).containsText("Dit klopte niet.");
        assertThat(pagina.locator("#betrokkene")).containsText("Nog niet");
        venster.scherm("meldpunt-informeren-hersteld");
    }

    @Test
    @Tag("R-MEL-12")
    @Tag("R-AVG-12")
    void wie_in_een_anonieme_melding_genoemd_is_wordt_opgezocht_en_blijft_op_de_lijst(Venster venster) {
        Venster burger = venster.ander();
        Meldformulier formulier = Meldformulier.begin(burger).totDeSituatie();
        formulier
                .vul("Vertel wat u ziet en hoort", "Hij praat al dagen in zichzelf.")
                .verder();
        formulier
                .vul("Naam", "Geert Veldkamp")
                .verder()
                .kies("Nee, ik blijf anoniem")
                .verder()
                .opPagina("Klopt alles?")
                .verstuur();

        Page pagina = venster.meldAan("bram");
        Werkvoorraadscherm.pakOp(pagina, formulier.nummer());
        assertThat(pagina.locator("h1")).containsText("Naam onbekend");
        pagina.locator(".tabbladen a").nth(2).click();
        assertThat(pagina.locator("#betrokkene")).containsText("Nog niet: zoek eerst op wie het is");
        assertThat(pagina.locator("#wieishet")).containsText("Geert Veldkamp");
        venster.scherm("meldpunt-informeren-wie");
        venster.open("/meldpunt/tedoen.xhtml");
        Werkvoorraadscherm.rij(pagina, formulier.nummer())
                .getByText("Opzoeken wie er genoemd is")
                .click();
        pagina.getByText("Is niet te vinden wie het is?").click();
        pagina.locator("#onvindbaar").fill("Er staat niemand met die naam in het register.");
        pagina.locator("#bewaaronvindbaar").click();
        assertThat(pagina.locator("#nietgevonden")).containsText("Er staat niemand met die naam in het register.");
        assertThat(pagina.locator("#betrokkene")).containsText("Nee, wij weten niet wie het is");
        venster.scherm("meldpunt-informeren-onvindbaar");
    }

    @Test
    @Tag("R-ALG-17")
    @Tag("R-AVG-01")
    @Tag("R-AVG-12")
    void over_een_kind_in_een_gezin_hoort_een_ouder_het_en_eerst_wie_er_nog_meer_bij_hoort(Venster venster) {
        venster.meldAan("yasmina");
        Telefoonscherm scherm = Telefoonscherm.in(venster);
        Page pagina = venster.pagina();
        scherm.vul("Wat ziet en hoort de melder?", "Het meisje komt niet meer op school. Haar vader drinkt.")
                .vul("Naam", "M. de Bruin")
                .kies("Buur")
                .kies("Nee")
                .kies("Melding beoordelen")
                .kies("Het hele gezin")
                .zoek("Hendriks 7-8-2020");
        assertThat(pagina.locator(".ui-autocomplete-item").first()).containsText("Jip Hendriks");
        venster.scherm("meldpunt-nieuw-kind");
        pagina.keyboard().press("ArrowDown");
        pagina.keyboard().press("Enter");
        assertThat(pagina.getByText("Kies iemand anders")).isVisible();
        scherm.rondAf();
        pagina.getByText("Open de melding").click();
        pagina.locator(".tabbladen a").nth(2).click();

        assertThat(pagina.locator("#gezinblok")).containsText("Wie hoort bij het gezin?");
        pagina.locator("#keuze input[value='GEINFORMEERD']").check();
        pagina.locator("#wijze input[value='GESPREK']").check();
        pagina.locator("#bewaar").click();
        assertThat(pagina.locator("#vertegenwoordiger-fout")).containsText("Schrijf op wie het voor het kind hoorde");
        venster.scherm("meldpunt-informeren-kind");
        pagina.locator("#vertegenwoordiger").fill("T. Smit, moeder met gezag");
        pagina.locator("#bewaar").click();
        assertThat(pagina.locator(".berichten")).containsText("Vastgelegd.");
        assertThat(pagina.locator("#betrokkene")).containsText("Nog niet");
        assertThat(pagina.locator("#betrokkene")).containsText("T. Smit, moeder met gezag");
        pagina.locator("#bewaargezin").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Vul in waarom.");
        pagina.locator("#gezinreden").fill("De vader staat er zonder naam in.");
        pagina.locator("#bewaargezin").click();
        assertThat(pagina.locator(".berichten")).containsText("Vastgelegd.");
        assertThat(pagina.locator("#gezin")).containsText("De vader staat er zonder naam in.");
        assertThat(pagina.locator("#betrokkene")).containsText("Ja, de persoon weet het");
        pagina.getByText("Checklist en brief").click();
        assertThat(pagina.locator("#brieftekst0"))
                .hasValue(Pattern.compile(
                        ".*Geachte ouder of voogd van Jip Hendriks.*De melding komt van M. de Bruin.*",
                        Pattern.DOTALL));
        venster.scherm("meldpunt-informeren-kind-klaar");
    }

    @Test
    @Tag("R-MEL-05")
    @Tag("R-MEL-13")
    void een_anonieme_melder_hoort_niets_en_wie_onbekend_is_kan_niets_horen(Venster venster) {
        venster.meldAan("yasmina");
        Page pagina = Telefoonscherm.openEenMelding(venster, "Hoort lopen.");
        pagina.locator(".tabbladen a").nth(2).click();

        assertThat(pagina.locator("#melder")).containsText("De melder is anoniem.");
        assertThat(pagina.locator("#bewaarmelder")).not().isVisible();
        assertThat(pagina.locator("#betrokkene")).containsText("wij weten niet wie het is");
        assertThat(pagina.locator("#bewaar")).not().isVisible();
    }

    @Test
    void wie_iets_vastlegt_dat_een_ander_al_vastlegde_ziet_beide_en_verliest_niets(Venster venster) {
        venster.meldAan("yasmina");
        Page een = Meldingscherm.open(venster, "Buur");
        een.locator(".tabbladen a").nth(2).click();
        assertThat(een.locator("#bewaar")).isVisible();
        Page twee = een.context().newPage();
        twee.navigate(een.url());
        een.locator("#keuze input[value='GEINFORMEERD']").check();
        een.locator("#wijze input[value='TELEFOON']").check();
        een.locator("#bewaar").click();
        assertThat(een.locator(".berichten")).containsText("Vastgelegd.");

        twee.locator("#melderwijze input[value='BRIEF']").check();
        twee.locator("#bewaarmelder").click();

        assertThat(twee.locator(".foutenoverzicht")).containsText("Iemand anders heeft dit intussen gewijzigd.");
        assertThat(twee.locator(".versies")).containsText("Nog niet");
        assertThat(twee.locator(".versies")).containsText("Ja, de persoon weet het");
        assertThat(twee.locator("#melderwijze input[value='BRIEF']")).isChecked();
        twee.locator("#bewaarmelder").click();
        assertThat(twee.locator(".berichten")).containsText("Vastgelegd.");
    }
}
