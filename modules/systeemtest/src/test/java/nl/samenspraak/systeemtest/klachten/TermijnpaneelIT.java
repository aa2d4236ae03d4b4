package nl.samenspraak.systeemtest.klachten;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The panel with the terms of a klacht: what is due and why, and more time as far as the law gives it. */
@Systeemtest
@Tag("alleen-h2")
@Tag("R-KLA-10")
class TermijnpaneelIT {

    @Test
    @Tag("R-ALG-11")
    void de_behandelaar_ziet_elke_termijn_en_verdaagt_met_het_toetsenbord(Venster venster) {
        venster.meldAan("kim");
        Page pagina = Klachtdossier.neemOp(venster, "Drie weken geen antwoord");
        Locator paneel = pagina.locator("#termijnen");
        assertThat(paneel).containsText("Awb, artikel 9:11 lid 1");
        assertThat(paneel).containsText("Zes weken na");
        assertThat(paneel).containsText("Awb, artikel 9:8 lid 3");
        assertThat(paneel).containsText("Awb, artikel 9:24 lid 1");
        klapUit(pagina);
        venster.scherm("klachten-termijnen");

        open(pagina, "Verdaag");
        String hoogstens = pagina.inputValue("#klok_verdagen_tot");
        pagina.fill("#klok_verdagen_tot", "1-1-2099");
        pagina.fill("#klok_verdagen_reden", "De beklaagde is ziek.");
        pagina.focus("#klok_verdagen_knop");
        pagina.keyboard().press("Enter");
        assertThat(pagina.locator("#klok_verdagen_tot-fout")).containsText("ten hoogste vier weken");
        assertThat(pagina.locator("#klok_verdagen_tot")).hasValue("1-1-2099");
        venster.scherm("klachten-termijnen-fout");
        pagina.fill("#klok_verdagen_tot", hoogstens);
        pagina.focus("#klok_verdagen_knop");
        pagina.keyboard().press("Enter");

        assertThat(pagina.locator(".berichten")).containsText("Stuur nu de brieven aan klager en beklaagde");
        assertThat(paneel).containsText("Dat telt pas als klager en beklaagde het allebei schriftelijk hebben gehoord");
        open(pagina, "Ze zijn al op de hoogte");
        pagina.click("#klok_meedelen_knop");
        assertThat(pagina.locator("#klok_meedelen_dag-fout")).containsText("Vul in op welke dag.");
        pagina.fill("#klok_meedelen_dag", vandaag(pagina));
        pagina.click("#klok_meedelen_knop");

        assertThat(paneel).containsText("De termijn is verlengd.");
        assertThat(paneel).containsText("Klager en beklaagde hoorden dat uiterlijk op");
        assertThat(pagina.locator("#klok_verdagen_knop")).isHidden();
        venster.scherm("klachten-termijnen-verdaagd");
    }

    @Test
    void instemming_en_ontvangstdag_worden_bij_hun_veld_geweigerd_of_vastgelegd(Venster venster) {
        venster.meldAan("kim");
        Page pagina = Klachtdossier.neemOp(venster, "Brief kwijt");
        open(pagina, "De dag van ontvangst klopt niet");
        pagina.fill("#klok_ontvangst_dag", "1-10-2020");
        pagina.click("#klok_ontvangst_knop");
        assertThat(pagina.locator("#klok_ontvangst_reden-fout")).containsText("Schrijf op waarom.");
        pagina.fill("#klok_ontvangst_reden", "Het stempel zegt het.");
        pagina.click("#klok_ontvangst_knop");
        assertThat(pagina.locator("#klok_ontvangst_dag-fout")).containsText("De dagtekening ligt na");

        open(pagina, "Meer tijd met instemming van de klager");
        pagina.fill("#klok_instemming_dag", vandaag(pagina));
        pagina.fill("#klok_instemming_tot", "31-12-2099");
        pagina.fill("#klok_instemming_reden", "E-mail van vandaag");
        pagina.locator("#klok_instemming_vorm input[value='MONDELING']").check();
        pagina.click("#klok_instemming_knop");
        assertThat(pagina.locator("#klok_instemming_vorm-fout")).containsText("op papier of per e-mail");
        venster.scherm("klachten-instemming-mondeling");
        pagina.locator("#klok_instemming_vorm input[value='EMAIL']").check();
        pagina.click("#klok_instemming_knop");

        assertThat(pagina.locator(".berichten")).containsText("De instemming is vastgelegd.");
        assertThat(pagina.locator("#termijnen")).containsText("tot en met 31 december 2099 (Awb 9:11 lid 3)");
    }

    @Test
    @Tag("R-KLA-03")
    @Tag("R-KLA-10")
    void een_verkeerde_verdaging_gaat_terug_en_een_bevestiging_van_buiten_telt_op_haar_dag(Venster venster) {
        venster.meldAan("kim");
        Page pagina = Klachtdossier.neemOp(venster, "Verkeerde dag");
        open(pagina, "Verdaag");
        pagina.fill("#klok_verdagen_reden", "De beklaagde is ziek.");
        pagina.click("#klok_verdagen_knop");
        assertThat(pagina.locator(".berichten")).containsText("Stuur nu de brieven");
        open(pagina, "De dag klopt niet, of het was een vergissing");
        pagina.click("#klok_intrekken_knop");
        assertThat(pagina.locator("#klok_intrekken_reden-fout")).containsText("Schrijf op waarom.");
        venster.scherm("klachten-verdaging-intrekken");
        pagina.fill("#klok_intrekken_reden", "De verkeerde dag gekozen.");
        pagina.click("#klok_intrekken_knop");
        assertThat(pagina.locator(".berichten")).containsText("Het uitstel is ingetrokken.");
        assertThat(pagina.locator(".verloop")).containsText("Uitstel ingetrokken");
        assertThat(pagina.locator("#klok_verdagen_knop")).hasCount(1);

        open(pagina, "Brief buiten Samenspraak om gestuurd");
        pagina.click("#klok_bevestigd_knop");
        assertThat(pagina.locator("#klok_bevestigd_dag-fout")).isVisible();
        venster.scherm("klachten-bevestigd-buiten");
        pagina.fill("#klok_bevestigd_dag", vandaag(pagina));
        pagina.click("#klok_bevestigd_knop");
        assertThat(pagina.locator(".berichten")).containsText("Vastgelegd dat de ontvangst is bevestigd.");
        assertThat(pagina.locator("#klok_bevestigd_knop")).hasCount(0);
    }

    /** Today by the clock of the application, as it stands in the form for a new klacht. */
    private static String vandaag(Page pagina) {
        Page ander = pagina.context().newPage();
        ander.navigate(pagina.url().replaceFirst("/klachten/.*", "/klachten/nieuw.xhtml"));
        String dag = ander.inputValue("#ontvangenop");
        ander.close();
        return dag;
    }

    private static void open(Page pagina, String wat) {
        Locator knop = pagina.locator("#termijnen summary")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + wat + "$")));
        if (knop.locator("..").getAttribute("open") == null) {
            knop.focus();
            pagina.keyboard().press("Enter");
        }
    }

    private static void klapUit(Page pagina) {
        pagina.locator("#termijnen summary").all().forEach(Locator::click);
    }
}
