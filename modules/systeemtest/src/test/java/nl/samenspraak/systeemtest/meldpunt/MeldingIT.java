package nl.samenspraak.systeemtest.meldpunt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Vertraging;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One melding. */
@Systeemtest
@Tag("alleen-h2")
class MeldingIT {

    @Test
    @Tag("R-MEL-07")
    void een_melding_wordt_afgesloten_met_een_uitkomst_na_bevestigen(Venster venster) {
        venster.meldAan("yasmina");
        Page pagina = Telefoonscherm.openEenMelding(venster, "Regel een.\n\nRegel <b>twee</b> عندي");
        assertThat(pagina.getByText("Regel <b>twee</b> عندي", new Page.GetByTextOptions().setExact(true)))
                .hasJSProperty("tagName", "P");

        sluit(pagina);
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies de uitkomst.");
        kies(pagina, "GEEN_VERVOLG");
        pagina.locator("#toelichting").fill("Er is al hulp.");
        sluit(pagina);

        assertThat(pagina.locator(".berichten")).containsText("is afgesloten");
        assertThat(pagina.locator(".verloop")).containsText("Yasmina Bakker sloot de melding af: Geen vervolg");
        assertThat(pagina.locator("#sluit")).not().isVisible();
        venster.scherm("meldpunt-melding-gesloten");
    }

    @Test
    void wie_al_drukt_terwijl_het_antwoord_op_zijn_keuze_onderweg_is_sluit_de_melding(Venster venster) {
        venster.meldAan("yasmina");
        Page pagina = Telefoonscherm.openEenMelding(venster, "Snel klaar.");
        Vertraging vertraging = Vertraging.van(pagina);
        kies(pagina, "GEEN_VERVOLG");
        pagina.locator("#toelichting").fill("Er is al hulp.");
        pagina.locator("#sluit").click();
        vertraging.laatDoor();
        pagina.locator(".ui-confirmdialog-yes").click();

        assertThat(pagina.locator(".berichten")).containsText("is afgesloten");
    }

    @Test
    @Tag("R-MEL-07")
    void een_melding_die_per_ongeluk_is_afgesloten_gaat_met_een_reden_weer_open(Venster venster) {
        venster.meldAan("yasmina");
        Page pagina = Telefoonscherm.openEenMelding(venster, "Toch nog niet klaar.");
        kies(pagina, "GEEN_VERVOLG");
        pagina.locator("#toelichting").fill("Er is al hulp.");
        sluit(pagina);
        assertThat(pagina.locator(".berichten")).containsText("is afgesloten");

        Meldingscherm.bevestig(pagina, "#heropen");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Vul in waarom.");
        pagina.locator("#heropenreden").fill("Verkeerde melding gekozen");
        Meldingscherm.bevestig(pagina, "#heropen");

        assertThat(pagina.locator(".berichten")).containsText("is weer open");
        assertThat(pagina.locator(".verloop").last()).containsText("Zij was afgesloten met: Geen vervolg");
        assertThat(pagina.locator(".verloop").last()).containsText("Verkeerde melding gekozen");
        assertThat(pagina.locator("#sluit")).isVisible();
        venster.scherm("meldpunt-melding-heropend");
    }

    @Test
    @Tag("R-MEL-14")
    void wie_een_melding_doorgeeft_ziet_hem_niet_meer(Venster venster) {
        Page yasmina = venster.meldAan("yasmina");
        Telefoonscherm.openEenMelding(venster, "Geheim van de wijk.");
        String adres = yasmina.url();
        geefDoor(yasmina, "Bram de Haan", "Bram kent de wijk");
        assertThat(yasmina.locator(".berichten")).containsText("is doorgegeven");
        venster.verwacht("404 GET .*melding");
        venster.verwacht("403 POST .*melding");

        yasmina.navigate(adres);

        assertThat(yasmina.getByText("U kunt dit niet openen")).isVisible();
        assertThat(yasmina.content()).doesNotContain("Geheim van de wijk");
        Venster ander = venster.ander();
        Page bram = ander.meldAan("bram");
        bram.navigate(adres);
        assertThat(bram.locator("main")).containsText("Geheim van de wijk.");
        assertThat(bram.locator(".verloop")).containsText("Bram kent de wijk");
        ander.scherm("meldpunt-melding-toegewezen");
    }

    @Test
    void wie_werkt_met_een_verouderde_versie_ziet_beide_en_verliest_niets(Venster venster) {
        Page een = venster.meldAan("yasmina");
        Telefoonscherm.openEenMelding(venster, "Twee tabbladen.");
        Page twee = een.context().newPage();
        twee.navigate(een.url());
        een.getByText("Begin met beoordelen").click();
        assertThat(een.locator(".berichten")).containsText("staat op uw naam");

        kies(twee, "ADVIES_GEGEVEN");
        twee.locator("#toelichting").fill("Melder belt de huisarts.");
        sluit(twee);

        assertThat(twee.locator(".foutenoverzicht")).containsText("Iemand anders heeft dit intussen gewijzigd.");
        assertThat(twee.locator(".versies"))
                .containsText(Pattern.compile("Toen u begon.*Nog niet opgepakt.*Nu.*In behandeling", Pattern.DOTALL));
        assertThat(twee.locator("#toelichting")).hasValue("Melder belt de huisarts.");
        sluit(twee);
        assertThat(twee.locator(".berichten")).containsText("is afgesloten");
    }

    @Test
    void wie_doorgaf_in_een_ander_venster_houdt_wat_hij_typte_en_ziet_bij_wie_het_is(Venster venster) {
        venster.meldAan("yasmina");
        Page hier = Telefoonscherm.openEenMelding(venster, "Twee vensters.");
        Page elders = hier.context().newPage();
        elders.navigate(hier.url());
        Meldingscherm.kies(hier, "GEEN_VERVOLG", "#sluit");
        hier.locator("#toelichting").fill("Er is al hulp, zei de wijkagent.");
        geefDoor(elders, "Bram de Haan", "Kent de wijk");
        assertThat(elders.locator(".berichten")).containsText("is doorgegeven");

        Meldingscherm.bevestig(hier, "#sluit");

        assertThat(hier.locator(".foutenoverzicht")).containsText("het is nu van Bram de Haan");
        assertThat(hier.locator("#toelichting")).hasValue("Er is al hulp, zei de wijkagent.");
        assertThat(hier.locator("#sluit")).not().hasClass(Pattern.compile("bezig"));
        venster.scherm("meldpunt-melding-doorgegeven-elders");
    }

    @Test
    @Tag("R-LOG-01")
    void wat_onder_het_ene_doel_is_ingevuld_gebeurt_niet_onder_het_andere_dat_in_een_ander_venster_is_gekozen(
            Venster venster) {
        venster.meldAan("yasmina");
        Page hier = Telefoonscherm.openEenMelding(venster, "Twee doelen.");
        Page elders = hier.context().newPage();
        elders.navigate(hier.url());
        kies(hier, "GEEN_VERVOLG");
        hier.locator("#toelichting").fill("Er is al hulp.");
        elders.locator("#wijzigdoel").click();
        elders.locator("input[value='melding-aannemen']").check();
        elders.locator("[id$=kies]").click();
        assertThat(elders.locator("#doelband")).containsText("Melding aannemen");

        sluit(hier);

        assertThat(hier.locator(".foutenoverzicht")).containsText("Melding aannemen. Er is niets opgeslagen.");
        assertThat(hier.locator("#doelband")).containsText("Melding aannemen");
        assertThat(hier.locator("#toelichting")).hasValue("Er is al hulp.");
        sluit(hier);
        assertThat(hier.locator(".berichten")).containsText("is afgesloten");
    }

    @Test
    void het_menu_zegt_hetzelfde_getal_als_de_lijst_ook_als_een_ander_net_iets_gaf(Venster venster) {
        Venster ander = venster.ander();
        Page bram = ander.meldAan("bram");
        ander.open("/personen/zoeken.xhtml");
        Page yasmina = venster.meldAan("yasmina");
        Telefoonscherm.openEenMelding(venster, "Voor Bram, en voor de telling.");
        geefDoor(yasmina, "Bram de Haan", "Bram kent de wijk");
        assertThat(yasmina.locator(".berichten")).containsText("is doorgegeven");

        telt(
                bram,
                ander,
                "/meldpunt/werkvoorraad.xhtml?lijst=mijn",
                "Werkvoorraad",
                ".tabbladen [aria-current] .aantal");

        Venster derde = venster.ander();
        Page ruud = derde.meldAan("ruud");
        telt(ruud, derde, "/toeleiding/toeleidingen.xhtml", "Toeleiding", ".tabbladen [aria-current] .aantal");

        Venster vierde = venster.ander();
        telt(vierde.meldAan("kim"), vierde, "/klachten/klachten.xhtml", "Klachten", "#nu");
    }

    private static void telt(Page pagina, Venster venster, String pad, String menu, String waar) {
        venster.open(pad);
        Locator getal = pagina.locator("#hoofdmenu a")
                .filter(new Locator.FilterOptions().setHasText(menu))
                .locator(".aantal");
        String inMenu = getal.count() == 0 ? "0" : getal.innerText().replaceAll("(?s)^\\s*([\\d.+]+).*", "$1");
        String opPagina = pagina.locator(waar).count() == 0
                ? "0"
                : pagina.locator(waar).innerText().replaceAll("^\\D*([\\d.+]+?)(\\. .*)?$", "$1");
        assertThat(inMenu).as(menu).isEqualTo(opPagina);
    }

    @Test
    void een_adres_zonder_melding_zegt_niet_of_er_een_is(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        venster.verwacht("404 GET .*onzin");

        venster.open("/meldpunt/melding.xhtml?id=0199c1a2-7b0e-7000-8000-000000000001");
        assertThat(pagina.getByText("Waarvoor opent u dit dossier?")).isVisible();

        venster.open("/meldpunt/melding.xhtml?id=onzin");
        assertThat(pagina.locator("h1")).containsText("Deze pagina is er niet");
    }

    private static void sluit(Page pagina) {
        pagina.locator("#sluit").click();
        Locator ja = pagina.locator(".ui-confirmdialog-yes");
        ja.click();
        assertThat(ja).not().isVisible();
    }

    private static void geefDoor(Page pagina, String collega, String reden) {
        pagina.locator("#collega").selectOption(new SelectOption().setLabel(collega));
        pagina.locator("#overdrachtreden").fill(reden);
        pagina.press("#overdrachtreden", "Enter");
    }

    private static void kies(Page pagina, String uitkomst) {
        pagina.locator("#sluitreden input[value='" + uitkomst + "']").check();
    }
}
