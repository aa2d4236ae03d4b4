package nl.samenspraak.systeemtest.meldpunt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The telephone screen. */
@Systeemtest
@Tag("alleen-h2")
class NieuwIT {

    @Test
    void wie_begint_te_typen_schrijft_in_de_notitie(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        Telefoonscherm scherm = Telefoonscherm.in(venster);

        pagina.keyboard().type("Post stapelt zich op");

        assertThat(scherm.veld("Wat ziet en hoort de melder?")).hasValue("Post stapelt zich op");
        venster.scherm("meldpunt-nieuw-leeg");
    }

    @Test
    void wat_ontbreekt_staat_bij_zijn_veld_en_wat_getypt_is_blijft_staan(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        Telefoonscherm scherm = Telefoonscherm.in(venster).kies("Nieuwe persoon");
        scherm.vul("Wat ziet en hoort de melder?", "Hoort al weken lopen 😟");
        scherm.vul("Geboortedatum", "31-2-1958").vul("Achternaam", "Öztürk");

        pagina.keyboard().press("Control+Enter");

        Locator fouten = pagina.locator(".foutenoverzicht");
        assertThat(fouten).isFocused();
        assertThat(fouten.getByRole(AriaRole.LINK)).hasText(new String[] {
            "Deze datum bestaat niet. Controleer de dag en de maand.",
            "Vul de voornamen in.",
            "Vul de postcode en het huisnummer in.",
            "Vraag eerst of er nu gevaar is.",
            "Kies voor welke taak u deze melding behandelt.",
            "Vul een naam of telefoonnummer in, of kies Anoniem."
        });
        assertThat(scherm.veld("Geboortedatum")).hasValue("31-2-1958");
        assertThat(scherm.veld("Achternaam")).hasValue("Öztürk");
        assertThat(scherm.veld("Wat ziet en hoort de melder?")).hasValue("Hoort al weken lopen 😟");
        venster.scherm("meldpunt-nieuw-fouten");
        fouten.getByText("Vul de voornamen in.").click();
        assertThat(scherm.veld("Voornamen")).isFocused();
    }

    @Test
    @Tag("R-MEL-02")
    void is_er_gevaar_dan_staat_er_wat_te_doen_en_komt_er_geen_melding(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        Telefoonscherm scherm = Telefoonscherm.in(venster).vul("Wat ziet en hoort de melder?", "Man met mes");

        scherm.kies("Ja");

        Locator kop = pagina.getByText("Laat de beller 112 bellen");
        assertThat(kop).isFocused();
        assertThat(pagina.getByText("Afronden")).not().isVisible();
        venster.scherm("meldpunt-nieuw-acuut");
        pagina.keyboard().press("F2");
        Locator vraag = pagina.getByRole(AriaRole.ALERTDIALOG);
        assertThat(vraag).containsText("Dit gesprek wordt vernietigd");
        venster.scherm("meldpunt-nieuw-acuut-weg");
        pagina.keyboard().press("Enter");
        assertThat(scherm.veld("Wat ziet en hoort de melder?")).hasValue("Man met mes");

        scherm.kies("Ja");
        assertThat(kop).isFocused();
        pagina.locator("main a[href^='tel:']").focus();
        pagina.keyboard().press("Tab");
        assertThat(pagina.locator("#terug")).isFocused();
        pagina.keyboard().press("F2");
        vraag.getByText("Vernietigen").click();
        assertThat(scherm.veld("Wat ziet en hoort de melder?")).hasValue("");
        assertThat(pagina.getByText("Man met mes")).isHidden();
    }

    @Test
    @Tag("R-MEL-02")
    void wie_het_gevaar_zelf_overdraagt_legt_vast_aan_wie_en_hoe_laat_en_dat_gaat_mee_met_een_melding(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        Telefoonscherm scherm = Telefoonscherm.in(venster)
                .kies("Anoniem")
                .kies("Naam onbekend")
                .vul("Wat ziet en hoort de melder?", "Man met bijl")
                .vul("Beschrijf de persoon", "de man op nummer 14")
                .kies("Ja");
        pagina.locator("#legoverdrachtvast").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies wat er met het gevaar gebeurde.");
        scherm.kies("Wij droegen het over aan 112").vul("Hoe laat?", "0:01");
        pagina.locator("#overdrachtgezegd").fill("Meldkamer, Jansen: de politie komt.");
        pagina.locator("#legoverdrachtvast").click();
        assertThat(pagina.locator("#overdrachtgedaan"))
                .hasText("Vastgelegd. Wij droegen het over aan 112, om 00:01 uur.");
        venster.scherm("meldpunt-nieuw-overgedragen");

        pagina.locator("#tochmelding").click();
        assertThat(scherm.veld("Wat ziet en hoort de melder?")).hasValue("Man met bijl");
        assertThat(pagina.locator("#gevaargenoemd")).containsText("Wij droegen het over aan 112, om 00:01 uur.");
        scherm.kies("Nee").kies("Melding beoordelen");
        scherm.rondAf();
        pagina.getByText("Open de melding").click();
        assertThat(pagina.locator(".gevaarverloop"))
                .hasText("Wij droegen het over aan 112, om 00:01 uur. Vastgelegd door Yasmina Bakker.");
        assertThat(pagina.locator("main")).containsText("Meldkamer, Jansen: de politie komt.");

        pagina.getByText("Vul de melding aan").click();
        pagina.locator("[id$=':verbeter']").click();
        assertThat(pagina.locator("#tijd")).hasValue("00:01");
        venster.scherm("meldpunt-aanvullen-gevaar");
        pagina.locator("#afloop input[value='CRISISDIENST']").check();
        pagina.locator("#vulaan").click();
        assertThat(pagina.locator(".berichten")).containsText("Toegevoegd.");
        assertThat(pagina.locator("main")).containsText("klopte niet en is verbeterd");
        venster.scherm("meldpunt-aanvullen-gevaar-verbeterd");
    }

    @Test
    @Tag("R-MEL-02")
    void wie_na_gevaar_meteen_naar_het_volgende_gesprek_gaat_verliest_niet_aan_wie_het_is_overgedragen(
            Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        Telefoonscherm scherm = Telefoonscherm.in(venster)
                .vul("Wat ziet en hoort de melder?", "Vrouw met mes")
                .kies("Ja");
        pagina.locator("#overdrachtgezegd").fill("Meldkamer, Pietersen: de politie komt.");
        pagina.locator("#volgende").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies wat er met het gevaar gebeurde.");
        venster.scherm("meldpunt-nieuw-acuut-volgende");

        scherm.kies("Wij droegen het over aan 112").vul("Hoe laat?", "0:02");
        pagina.locator("#volgende").click();
        assertThat(scherm.veld("Wat ziet en hoort de melder?")).hasValue("");
        assertThat(pagina.locator("#elderskop")).hasCount(0);

        scherm.vul("Wat ziet en hoort de melder?", "Man met stok").kies("Ja");
        scherm.kies("Wij droegen het over aan de crisisdienst").vul("Hoe laat?", "0:02");
        pagina.locator("#tochmelding").click();
        assertThat(pagina.locator("#gevaargenoemd"))
                .containsText("Wij droegen het over aan de crisisdienst, om 00:02 uur.");
    }

    @Test
    @Tag("R-MEL-02")
    void wat_er_met_gevaar_gebeurde_blijft_bij_nog_te_doen_staan_tot_het_vastligt(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        Telefoonscherm scherm = Telefoonscherm.in(venster)
                .kies("Anoniem")
                .kies("Naam onbekend")
                .vul("Wat ziet en hoort de melder?", "Vrouw op het dak")
                .vul("Beschrijf de persoon", "de vrouw op nummer 16")
                .kies("Ja");
        pagina.locator("#tochmelding").click();
        assertThat(pagina.locator("#gevaargenoemd")).containsText("nog niet is vastgelegd");
        venster.scherm("meldpunt-nieuw-gevaar-open");
        scherm.kies("Nee").kies("Melding beoordelen");
        scherm.rondAf();
        String nummer = pagina.locator("#klaarkop").innerText().replaceAll(".*(M-\\d{4}-\\d{6}).*", "$1");

        venster.open("/meldpunt/tedoen.xhtml");
        Locator plicht = pagina.locator("#regels tr").filter(new Locator.FilterOptions().setHasText(nummer));
        assertThat(plicht).containsText("Vastleggen wat er met het gevaar gebeurde");
        venster.scherm("meldpunt-tedoen-gevaar");
        plicht.getByText("Vastleggen wat er").click();
        assertThat(pagina.locator("#gevaaropen")).isVisible();
        venster.scherm("meldpunt-aanvullen-gevaar-open");
        pagina.locator("#afloop input[value='GEEN_GEVAAR']").check();
        pagina.locator("#tijd").fill("0.01");
        pagina.locator("#vulaan").click();
        assertThat(pagina.locator(".berichten")).containsText("Toegevoegd.");
        assertThat(pagina.locator("#gevaaropen")).not().isVisible();
        venster.open("/meldpunt/tedoen.xhtml");
        assertThat(plicht).not().isVisible();
    }

    @Test
    @Tag("R-MEL-03")
    void bij_huiselijk_geweld_staat_de_route_naar_veilig_thuis_er(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        Telefoonscherm.in(venster);

        pagina.getByText("Vermoeden van huiselijk geweld").click();

        assertThat(pagina.locator("main")).containsText("0800-2000");
        assertThat(pagina.getByText("Afronden")).not().isVisible();
        venster.scherm("meldpunt-nieuw-veiligthuis");
    }

    @Test
    @Tag("R-MEL-05")
    void wie_alsnog_anoniem_blijft_laat_niets_achter(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        Telefoonscherm scherm = Telefoonscherm.in(venster);
        scherm.vul("Naam", "M. de Bruin").vul("Telefoon", "0612345678").kies("Buur");

        scherm.kies("Anoniem");
        assertThat(pagina.getByText("De melder blijft anoniem")).isVisible();
        scherm.kies("Inwoner");

        assertThat(scherm.veld("Naam")).hasValue("");
        assertThat(scherm.veld("Telefoon")).hasValue("");
        assertThat(pagina.content()).doesNotContain("de Bruin").doesNotContain("0612345678");
    }

    @Test
    @Tag("R-MEL-06")
    void opzoeken_gaat_pas_open_als_de_taak_gekozen_is(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        Telefoonscherm scherm = Telefoonscherm.in(venster);
        Locator melding = pagina.locator("#zoekmelding");

        scherm.zoek("Verhoeven 3-5-1958");
        assertThat(melding).containsText("Vraag eerst of er nu gevaar is. Daarna kunt u zoeken.");
        scherm.kies("Nee").zoek("Verhoeven 3-5-1958");
        assertThat(melding).containsText("Kies eerst voor welke taak u zoekt.");
        scherm.kies("Melding beoordelen").zoek("Verhoeven");
        assertThat(melding).containsText("Met alleen een naam vindt u te veel mensen.");
        scherm.zoek("Verhoeven 3-5-1958");
        assertThat(pagina.locator(".ui-autocomplete-item").first()).containsText("Verhoeven");

        pagina.locator(".ui-autocomplete-item").first().hover();
        venster.scherm("meldpunt-nieuw-suggestie");
        scherm.zoekveld().press("Enter");
        assertThat(pagina.locator("#overblok .inzagen")).containsText("Verhoeven");
        assertThat(pagina.getByText("Kies iemand anders")).isHidden();
        assertThat(pagina.locator(".ui-autocomplete-panel")).isHidden();
        venster.scherm("meldpunt-nieuw-gevonden");

        scherm.zoek("9999ZH 100");
        assertThat(pagina.locator(".ui-autocomplete-item").first()).isVisible();
        assertThat(pagina.locator("#overblok .inzagen")).isHidden();
        pagina.locator("#zoek").click();
        assertThat(pagina.locator("#overblok .inzagen")).containsText("Visser");
        assertThat(pagina.getByText("Kies iemand anders")).isHidden();
    }

    @Test
    @Tag("R-TOE-29")
    void wat_de_brp_bij_iemand_zet_staat_bij_elke_suggestie_en_bij_wie_gekozen_is(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        Telefoonscherm scherm = Telefoonscherm.in(venster).kies("Nee").kies("Melding beoordelen");

        scherm.zoek("9999ZH 100");
        assertThat(pagina.locator(".ui-autocomplete-item:has-text('Visser')")).containsText("onder curatele");
        venster.scherm("meldpunt-nieuw-merken-suggestie");
        scherm.zoekveld().press("Escape");
        scherm.zoekveld().press("Enter");
        assertThat(pagina.locator("#overblok .inzagen")).containsText("onder curatele");

        pagina.click("#overblok li:has-text('Jacoba Visser') button");
        assertThat(pagina.locator("#overblok")).containsText("Een curator beslist mee");
        venster.scherm("meldpunt-nieuw-merken");
    }
}
