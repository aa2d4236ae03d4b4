package nl.samenspraak.systeemtest.meldpunt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Wacht;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A conversation is kept while it goes on: whatever dies, what was typed is not lost, and nobody else sees it. */
@Systeemtest
@Tag("alleen-h2")
class GesprekIT {

    private static final String NOTITIE = "Wat ziet en hoort de melder?";

    @Test
    void na_een_dode_browser_staat_het_gesprek_er_nog(Venster venster) {
        Venster dood = venster.ander();
        dood.meldAan("yasmina");
        Telefoonscherm scherm = Telefoonscherm.in(dood).kies("Nee").kies("Melding beoordelen");
        zoekMevrouw(scherm, dood.pagina());
        scherm.vul("Naam", "M. de Bruin").kies("Buur");
        scherm.vul(NOTITIE, "Browser dood: post stapelt zich op 😟");
        scherm.wachtOpBewaard();
        String adres = dood.pagina().url();
        dood.doodmaken();

        venster.meldAan("yasmina");
        Telefoonscherm.in(venster);
        venster.pagina().locator("#gesprekken").getByText("Browser dood").click();

        Telefoonscherm terug = Telefoonscherm.op(venster.pagina());
        assertThat(terug.veld(NOTITIE)).hasValue("Browser dood: post stapelt zich op 😟");
        assertThat(terug.veld("Naam")).hasValue("M. de Bruin");
        assertThat(venster.pagina().locator("#overblok")).containsText("Verhoeven");
        assertThat(venster.pagina()).hasURL(adres);
        terug.rondAf();
        Telefoonscherm.in(venster);
        assertThat(venster.pagina().getByText("Browser dood")).isHidden();
    }

    @Test
    @Tag("R-MEL-14")
    void een_collega_ziet_niet_dat_er_een_gesprek_is(Venster venster) {
        venster.meldAan("yasmina");
        Telefoonscherm.in(venster).vul(NOTITIE, "Alleen van Yasmina").wachtOpBewaard();
        Venster collega = venster.ander();
        collega.meldAan("bram");

        Page bram = collega.open(
                venster.pagina().url().substring(venster.pagina().url().indexOf("/meldpunt")));

        assertThat(bram.locator("#meldingen")).containsText("Dit gesprek is er niet meer");
        assertThat(bram.content()).doesNotContain("Alleen van Yasmina");
        assertThat(Telefoonscherm.op(bram).veld(NOTITIE)).hasValue("");
    }

    @Test
    void van_gesprek_wisselen_en_er_een_sluiten_gaat_zonder_muis(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        Telefoonscherm.in(venster);
        pagina.keyboard().type("Wissel een");
        pagina.keyboard().press("F2");
        assertThat(open(pagina, "Wissel een")).isVisible();
        pagina.keyboard().type("Wissel twee");
        Telefoonscherm.op(pagina).wachtOpBewaard();
        venster.scherm("meldpunt-nieuw-gesprekken");

        pagina.keyboard().press("F6");
        assertThat(pagina.locator("#gesprekken li a").first()).isFocused();
        while (!Boolean.TRUE.equals(pagina.evaluate("document.activeElement.innerText.includes('Wissel een')"))) {
            pagina.keyboard().press("Tab");
        }
        pagina.keyboard().press("Enter");
        assertThat(Telefoonscherm.op(pagina).veld(NOTITIE)).hasValue("Wissel een");
        assertThat(open(pagina, "Wissel twee")).isVisible();

        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sluit dit gesprek"))
                .focus();
        pagina.keyboard().press("Enter");
        assertThat(pagina.getByRole(AriaRole.ALERTDIALOG)).containsText("Er komt geen melding");
        venster.scherm("meldpunt-nieuw-sluiten");
        pagina.locator(".ui-confirmdialog-yes").focus();
        pagina.keyboard().press("Enter");
        assertThat(pagina.locator("#gesprekken")).containsText("is gesloten");
        assertThat(Telefoonscherm.op(pagina).veld(NOTITIE)).hasValue("");
        venster.scherm("meldpunt-nieuw-gesloten");

        pagina.keyboard().press("F6");
        assertThat(pagina.locator("#zetterug")).isFocused();
        pagina.keyboard().press("Enter");
        open(pagina, "Wissel een").click();
        assertThat(Telefoonscherm.op(pagina).veld(NOTITIE)).hasValue("Wissel een");
    }

    @Test
    void wie_onderweg_wordt_afgemeld_raakt_niets_kwijt(Venster venster) {
        venster.verwacht("401|ERR_");
        Page pagina = venster.meldAan("yasmina");
        Telefoonscherm scherm = Telefoonscherm.in(venster).vul(NOTITIE, "Voor het afmelden.");
        scherm.wachtOpBewaard();
        pagina.context().clearCookies();
        scherm.vul(NOTITIE, "Voor het afmelden. En erna.");
        Locator venstertje = pagina.locator("#samen-verlopen");
        assertThat(venstertje).isVisible();

        Page tabblad = pagina.context().newPage();
        tabblad.navigate(pagina.url().replaceFirst("/meldpunt.*", "/aanmelden.xhtml"));
        tabblad.fill("#gebruikersnaam", "yasmina");
        tabblad.fill("#wachtwoord", "zandermeer-demo");
        tabblad.click("#meldaan");
        tabblad.waitForURL(Pattern.compile(".*werkvoorraad.*"));
        tabblad.close();
        venstertje.locator("[data-verder]").click();

        assertThat(scherm.veld(NOTITIE)).hasValue("Voor het afmelden. En erna.");
        scherm.wachtOpBewaard();
        pagina.reload();
        assertThat(scherm.veld(NOTITIE)).hasValue("Voor het afmelden. En erna.");
    }

    @Test
    void open_gesprekken_tellen_in_het_menu_en_wie_zich_afmeldt_wordt_ernaar_gevraagd(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        sluitAlles(pagina, venster);
        Locator telling = pagina.locator(".gesprekkental");
        assertThat(telling).isHidden();
        Telefoonscherm scherm = Telefoonscherm.in(venster).vul(NOTITIE, "Nog niet klaar.");
        scherm.wachtOpBewaard();
        assertThat(telling).hasText("open gesprekken: 1");

        pagina.locator("details.pet summary").click();
        pagina.locator("#afmelden").click();
        Locator vraag = pagina.locator("#samen-afmelden");
        assertThat(vraag).containsText("Zoveel gesprekken heeft u nog niet afgerond: 1.");
        venster.scherm("web-afmelden-gesprekken");
        vraag.locator("[data-sluit]").click();
        assertThat(pagina.locator("#notitie")).hasValue("Nog niet klaar.");

        pagina.locator("details.pet summary").click();
        pagina.locator("#afmelden").click();
        vraag.locator("[data-tochaf]").click();
        pagina.waitForURL(Pattern.compile(".*aanmelden.*"));
    }

    private static void sluitAlles(Page pagina, Venster venster) {
        venster.open("/meldpunt/nieuw.xhtml");
        Locator sluit = pagina.locator("#gesprekken ul button");
        while (sluit.count() > 0) {
            int waren = sluit.count();
            sluit.first().click();
            pagina.locator(".ui-confirmdialog-yes").click();
            assertThat(sluit).hasCount(waren - 1);
            Wacht.totRust(pagina);
        }
    }

    @Test
    void wat_niemand_verwacht_te_typen_blijft_staan_en_doet_niets(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        String raar = "<script>alert(1)</script> ' \" & #{1+1} ${2} \u202Eomgekeerd\u202C مرحبا 👩‍👩‍👧 e\u0301";
        Telefoonscherm scherm = Telefoonscherm.in(venster);
        scherm.kies("Professional").kies("Naam onbekend").kies("Nee").kies("Melding beoordelen");
        scherm.kies("Advies gegeven");
        for (String veld : new String[] {"Naam", "Organisatie (mag leeg blijven)", "Functie (mag leeg blijven)"}) {
            scherm.vul(veld, raar);
        }
        scherm.vul("Waarom belt de melder nu? (mag leeg blijven)", raar)
                .vul("Beschrijf de persoon", raar)
                .vul("Waarom?", raar)
                .vul(NOTITIE, raar + "\u0000\u0007\n" + "woord ".repeat(17_000));
        scherm.wachtOpBewaard();

        pagina.keyboard().press("Control+Enter");
        assertThat(pagina.locator(".foutenoverzicht"))
                .containsText("Deze tekst is te lang. Schrijf hoogstens 4000 tekens");
        // What turns the order of reading around is left out wherever text comes in.
        String gewoon = raar.replace("\u202E", "").replace("\u202C", "");
        assertThat(scherm.veld("Naam")).hasValue(gewoon);
        pagina.reload();
        assertThat(scherm.veld("Naam")).hasValue(gewoon);
        assertThat(scherm.veld(NOTITIE).inputValue()).hasSizeGreaterThan(100_000);

        scherm.vul(NOTITIE, raar);
        scherm.rondAf();
        pagina.getByText("Open de melding").click();
        assertThat(pagina.locator("main")).containsText("<script>alert(1)</script> ' \" & #{1+1} ${2}");
    }

    private static void zoekMevrouw(Telefoonscherm scherm, Page pagina) {
        scherm.zoek("Verhoeven 3-5-1958");
        assertThat(pagina.locator(".ui-autocomplete-item").first()).containsText("Verhoeven");
        pagina.keyboard().press("ArrowDown");
        pagina.keyboard().press("Enter");
        assertThat(pagina.getByText("Kies iemand anders")).isVisible();
    }

    private static Locator open(Page pagina, String woorden) {
        return pagina.locator("#gesprekken").getByText(woorden).first();
    }
}
